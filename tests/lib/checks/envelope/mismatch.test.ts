import { describeCheck, stranger, throughList } from '../letter';

describeCheck('envelope.mismatch', {
  finds: [['the envelope is of another domain and nothing explains it', { ...stranger, dmarc: 'fail (p=NONE)' }, 'note']],
  quiet: [
    ['a proven sender', { path: 'bounce@elsewhere.example' }],
    ['a list', { ...throughList, dmarc: 'fail (p=NONE)' }],
  ],
});
