import { describeCheck } from '../letter';

describeCheck('name.brand', {
  finds: [
    ['a brand from a stranger’s domain', { from: 'PayPal <ann@firm.example>' }, 'decisive'],
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
