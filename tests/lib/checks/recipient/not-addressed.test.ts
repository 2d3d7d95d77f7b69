import { describeCheck, forwarded, reader, throughList } from '../letter';

const elsewhere = { host: 'mx.relay.example', path: 'SRS0=Kq2w=VU=firm.example=ann@relay.example' };

describeCheck('recipient.not-addressed', {
  finds: [
    [
      'a genuine notice that a trial tenant spreads',
      { host: 'mail-am6.outbound.protection.outlook.com', path: 'b+SRS=x@trial77.onmicrosoft.com', to: 'billing@trial77.onmicrosoft.com' },
      'strong',
    ],
    ['a mailbox elsewhere that bears the reader’s own name', { ...elsewhere, to: 'reader@former.example' }, 'weak'],
    [
      'a name that every domain has is nobody’s own',
      { ...elsewhere, to: 'info@trap.example' },
      'strong',
      { ...reader, mailbox: 'info@home.example' },
    ],
  ],
  quiet: [
    ['addressed to the reader', {}],
    ['a blind copy', { to: 'undisclosed-recipients:;' }],
    ['the reader’s other mailbox forwards', { ...forwarded, dkim: ['pass header.d=firm.example'] }],
    ['a list', { ...throughList, dkim: ['pass header.d=firm.example', 'pass header.d=lists.example'], to: 'talk@lists.example' }],
  ],
});
