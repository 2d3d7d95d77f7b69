import { deliveryReport, describeCheck, stranger } from '../letter';

describeCheck('auth.unauthenticated', {
  finds: [
    [
      'the domain says that others send its mail',
      { ...stranger, path: 'ann@firm.example', spf: 'softfail', dkim: [], dmarc: 'none' },
      'strong',
    ],
    [
      'the envelope is borrowed from a third domain that denies it',
      { ...stranger, path: 'x@third.example', spf: 'fail', dkim: [], dmarc: 'none' },
      'strong',
    ],
    ['nothing is published at all', { spf: 'none', dkim: [], dmarc: 'none' }, 'weak'],
    [
      'a well-known brand can always prove its mail',
      { from: 'service@paypal.com', path: 'x@paypal.com', spf: 'none', dkim: [], dmarc: 'none' },
      'strong',
    ],
  ],
  quiet: [
    ['proven', {}],
    ['untested', { isUntested: true }],
    ['a delivery report', { ...deliveryReport, spf: 'none', dkim: [], dmarc: 'none' }, 'note'],
  ],
});
