import { describeCheck } from '../letter';

describeCheck('relay.user-content', {
  finds: [['a platform’s user calls himself a brand', { from: '"PayPal Billing via Docusign" <dse@docusign.net>' }, 'strong']],
  quiet: [
    ['a platform’s user with a name', { from: '"Ann Lee via Docusign" <dse@docusign.net>' }],
    ['no platform', { from: 'PayPal <ann@firm.example>' }],
  ],
});
