import { describeCheck, forwarded, ownList, reader, signature, stranger } from '../letter';

const elsewhere = { ...stranger, dkim: ['pass header.d=firm.example'] };

describeCheck('auth.dkim.replayed', {
  finds: [
    [
      'a notice for somebody else comes through strange hosts',
      { ...stranger, dkim: ['pass header.d=firm.example'], to: 'me@trap.example' },
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
      'the signature is older than any queue',
      { ...stranger, dkim: ['pass header.d=firm.example'], below: [signature('firm.example').replace('1748941866', '1747000000')] },
      'strong',
    ],
    [
      'the signature is older than any queue, and the host that hands it in is the addressee’s',
      { ...elsewhere, to: 'billing@rented.example', below: [signature('firm.example').replace('1748941866', '1747000000')] },
      'strong',
    ],
    [
      'the host greets in the signer’s name and uses its envelope, and the signer’s record denies it',
      { ...elsewhere, path: 'bounce@firm.example', spf: 'fail', to: 'me@trap.example' },
      'strong',
    ],
    ['through a list of the replayer’s own', { ...ownList, ...elsewhere, path: 'x@rented.example', to: 'me@trap.example' }, 'strong'],
  ],
  quiet: [
    ['the addressee’s own server forwards', { ...forwarded, dkim: ['pass header.d=firm.example'] }],
    ['the sender’s own hosts', { to: 'undisclosed-recipients:;' }],
    ['a mailing service sends for the signer', { host: 'o1.ptr.sendgrid.net', path: 'bounces+1@em.sendgrid.net' }],
  ],
});
