import { describeCheck, forwarded, throughList } from '../letter';

describeCheck('recipient.not-addressed', {
  finds: [
    [
      'a genuine notice that a trial tenant spreads',
      { host: 'mail-am6.outbound.protection.outlook.com', path: 'b+SRS=x@trial77.onmicrosoft.com', to: 'billing@trial77.onmicrosoft.com' },
      'strong',
    ],
  ],
  quiet: [
    ['addressed to the reader', {}],
    ['a blind copy', { to: 'undisclosed-recipients:;' }],
    ['the reader’s other mailbox forwards', { ...forwarded, dkim: ['pass header.d=firm.example'] }],
    ['a list', { ...throughList, dkim: ['pass header.d=firm.example', 'pass header.d=lists.example'], to: 'talk@lists.example' }],
  ],
});
