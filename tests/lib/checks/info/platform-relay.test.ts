import { describeCheck, stranger } from '../letter';

describeCheck('info.platform-relay', {
  finds: [['a platform that is proven', { from: '"Ann Lee via Docusign" <dse@docusign.net>' }, 'note']],
  quiet: [
    ['a platform that is not', { ...stranger, from: '"Ann Lee via Docusign" <dse@docusign.net>', dmarc: 'fail (p=REJECT)' }],
    ['a firm', {}],
  ],
});
