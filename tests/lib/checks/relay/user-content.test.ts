import { describeCheck } from '../letter';

describeCheck('relay.user-content', {
  finds: [
    ['a brand that is a word, and only a task beside it', { from: 'Apple Support <quickbooks@notification.intuit.com>' }, 'strong'],
    ['a platform’s user calls himself a brand', { from: '"PayPal Billing via Docusign" <dse@docusign.net>' }, 'strong'],
  ],
  quiet: [
    ['a user whose name holds a word that is a brand', { from: 'Apple Tree Farm <quickbooks@notification.intuit.com>' }, 'note'],
    ['a platform’s user with a name', { from: '"Ann Lee via Docusign" <dse@docusign.net>' }],
    ['no platform', { from: 'PayPal <ann@firm.example>' }],
  ],
});
