import { deliveryReport, describeCheck } from '../letter';

describeCheck('envelope.null-sender', {
  finds: [['a letter without a return address', { path: '', spf: 'none', dkim: [], dmarc: 'none' }, 'weak']],
  quiet: [
    ['a delivery report', { ...deliveryReport, spf: 'none', dkim: [], dmarc: 'none' }],
    ['an automatic answer', { path: '', spf: 'none', dkim: [], dmarc: 'none', extra: ['Auto-Submitted: auto-replied'] }],
    ['a proven sender', { path: '' }, 'note'],
    ['a return address', {}],
  ],
});
