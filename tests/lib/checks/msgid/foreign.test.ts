import { describeCheck, stranger } from '../letter';

describeCheck('msgid.foreign', {
  finds: [
    ['the number is of an unrelated domain', { ...stranger, dmarc: 'fail (p=NONE)', messageId: '<1@vm22.rented.example>' }, 'note'],
    ['no number', { ...stranger, dmarc: 'fail (p=NONE)', messageId: null }, 'note'],
  ],
  quiet: [
    ['the sender’s own', { ...stranger, dmarc: 'fail (p=NONE)' }],
    ['a proven sender without one', { messageId: null }],
  ],
});
