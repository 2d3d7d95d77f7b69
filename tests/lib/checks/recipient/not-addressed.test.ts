import { describeCheck, forwarded, knownList, ownList, reader, signature, stranger, throughList } from '../letter';

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
    [
      'a replay in the signer’s own envelope, which its record denies to the host',
      { ...stranger, path: 'bounce@firm.example', spf: 'softfail', dkim: ['pass header.d=firm.example'], to: 'me@trap.example' },
      'strong',
    ],
    [
      'a replay through a list of the replayer’s own',
      {
        ...ownList,
        host: 'mx.rented.example',
        path: 'x@rented.example',
        dkim: ['pass header.d=firm.example'],
        below: [signature('firm.example')],
        to: 'me@trap.example',
      },
      'strong',
    ],
  ],
  quiet: [
    [
      'the author’s own host with an envelope of the author’s that its record forgot',
      { spf: 'softfail', path: 'bounce@firm.example', to: 'someone@elsewhere.example' },
    ],
    [
      'a known list, by blind copy',
      {
        ...knownList,
        host: 'mx.northwind.example',
        path: 'talk@lists.northwind.example',
        dkim: ['pass header.d=firm.example'],
        to: 'someone@elsewhere.example',
      },
    ],
    ['addressed to the reader', {}],
    ['a blind copy', { to: 'undisclosed-recipients:;' }],
    ['the reader’s other mailbox forwards', { ...forwarded, dkim: ['pass header.d=firm.example'] }],
    ['a list', { ...throughList, dkim: ['pass header.d=firm.example', 'pass header.d=lists.example'], to: 'talk@lists.example' }],
  ],
});
