import { describeCheck, stranger } from '../letter';

describeCheck('name.brand', {
  finds: [
    ['a brand from a stranger’s domain', { from: 'PayPal <ann@firm.example>' }, 'decisive'],
    ['a brand beside a lure in the domain', { from: 'PayPal <ann@paypal-login.example>' }, 'decisive'],
    [
      'a brand’s name beside words that ask for nothing, in a proven domain: a branch, perhaps',
      { from: 'Netflix <news@netflixmagazine.example>' },
      'strong',
    ],
    ['a brand beside the label of the proven domain', { from: 'Disney Q17 <news@q17.example>' }, 'strong'],
    ['the same with nothing proven', { from: 'Disney Q17 <news@q17.example>', ...stranger, dmarc: 'fail (p=NONE)' }, 'decisive'],
    [
      'a brand with a common word, in a group anybody can open',
      { from: "'PayPal Billing' via Desk <desk-77@googlegroups.com>" },
      'decisive',
    ],
  ],
  quiet: [
    ['the brand itself', { from: 'PayPal <service@paypal.com>' }],
    ['a surname that is also a brand', { from: 'Chase Lindgren <chase@firm.example>' }],
    ['no brand', {}],
  ],
});
