import { describeCheck, stranger } from '../letter';

describeCheck('info.verified', {
  finds: [
    ['DMARC passes', {}, 'note'],
    ['an aligned signature where DMARC says nothing', { dmarc: 'none', spf: 'none' }, 'note'],
  ],
  quiet: [
    ['only a stranger passes', { ...stranger, dmarc: 'none' }],
    ['two From fields prove nobody', { extra: ['From: <service@northwind.example>'] }],
  ],
});
