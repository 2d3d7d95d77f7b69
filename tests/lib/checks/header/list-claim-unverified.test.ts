import { describeCheck, listFields, stranger, throughList } from '../letter';

describeCheck('header.list-claim-unverified', {
  finds: [['list fields beside a failed proof', { ...stranger, dmarc: 'fail (p=REJECT)', extra: listFields }, 'weak']],
  quiet: [
    ['a proven list', { ...throughList, dmarc: 'fail (p=NONE)' }],
    ['a list that nobody tested', { isUntested: true, extra: listFields }],
  ],
});
