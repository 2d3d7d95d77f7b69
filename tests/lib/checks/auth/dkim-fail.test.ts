import { describeCheck, signature, stranger, throughList } from '../letter';

describeCheck('auth.dkim.fail', {
  finds: [
    [
      'the signature of the From domain does not verify and nothing else proves it',
      { ...stranger, dkim: ['fail header.d=firm.example'], dmarc: 'fail (p=NONE)', below: [signature('firm.example')] },
      'weak',
    ],
  ],
  quiet: [
    ['an aligned SPF pass proves the sender', { dkim: ['fail header.d=firm.example'] }, 'note'],
    ['a list changed the text', { ...throughList, dmarc: 'fail (p=NONE)' }, 'note'],
  ],
});
