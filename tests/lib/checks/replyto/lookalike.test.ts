import { describeCheck, stranger } from '../letter';

describeCheck('replyto.lookalike', {
  finds: [
    ['one letter from the sender’s domain', { from: 'Ann <ann@brightfirm.example>', replyTo: 'ann@brightf1rm.example' }, 'decisive'],
    [
      'a word beside the name of a sender whom the tests refused',
      { ...stranger, dmarc: 'fail (p=NONE)', from: 'Ann <ann@brightfirm.example>', replyTo: 'ann@brightfirm-billing.example' },
      'strong',
    ],
    [
      'a stranger has answers sent to a letter from the domain of somebody the reader deals with',
      { from: 'Ann <ann@gmail.com>', replyTo: 'desk@northwiind.example' },
      'decisive',
    ],
  ],
  quiet: [
    [
      'the second domain of somebody the reader deals with',
      { from: 'Northwind <desk@northwind.example>', replyTo: 'desk@northwind-group.example' },
    ],
    ['the organisation’s second domain', { from: 'Ann <ann@brightfirm.example>', replyTo: 'ann@brightfirm-group.example' }],
    ['an unrelated domain', { replyTo: 'ann@elsewhere.example' }],
  ],
});
