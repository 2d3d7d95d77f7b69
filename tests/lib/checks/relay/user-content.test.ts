import { describeCheck } from '../letter';

describeCheck('relay.user-content', {
  finds: [
    ['an alias service hands on a stranger’s letter', { from: 'PayPal <desk_at_rented_com_k81a2b@privaterelay.appleid.com>' }, 'strong'],
    [
      'a stranger calls himself by the brand’s address',
      { from: '"service@paypal.com <desk@rented.com> [via Relay]" <kz81ab22@mozmail.com>' },
      'strong',
    ],
    ['a brand that is a word, and only a task beside it', { from: 'Apple Support <quickbooks@notification.intuit.com>' }, 'strong'],
    ['a platform’s user calls himself a brand', { from: '"PayPal Billing via Docusign" <dse@docusign.net>' }, 'strong'],
  ],
  quiet: [
    ['an alias service hands on the brand’s own letter', { from: 'PayPal <service_at_paypal_com_k81a2b@privaterelay.appleid.com>' }],
    ['with the letter’s whole From for a name', { from: '"\\"Netflix\\" <info@account.netflix.com> [via Relay]" <kz81ab22@mozmail.com>' }],
    ['a user whose name holds a word that is a brand', { from: 'Apple Tree Farm <quickbooks@notification.intuit.com>' }, 'note'],
    ['a platform’s user with a name', { from: '"Ann Lee via Docusign" <dse@docusign.net>' }],
    ['no platform', { from: 'PayPal <ann@firm.example>' }],
  ],
});
