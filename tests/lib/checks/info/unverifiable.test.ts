import { describeCheck, stranger } from '../letter';

describeCheck('info.unverifiable', {
  finds: [['nobody tested it', { isUntested: true }, 'note']],
  quiet: [
    ['proven', {}],
    ['failed', { ...stranger, dmarc: 'fail (p=NONE)' }],
  ],
});
