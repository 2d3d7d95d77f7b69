import { describeCheck, signature, stranger } from '../letter';

describeCheck('auth.dkim.unsigned-header', {
  finds: [
    ['a second Subject stands above the signed one', { below: ['Subject: URGENT payment', signature('firm.example')] }, 'strong'],
    [
      'the proof leaves the Subject out',
      { ...stranger, dkim: ['pass header.d=firm.example'], below: [signature('firm.example', 'From')] },
      'strong',
    ],
  ],
  quiet: [
    ['everything that is shown is signed', {}],
    ['oversigned against a second one', { below: [signature('firm.example', 'From:From:To:Subject:Subject:Date')] }],
    ['the envelope proves the sender as well', { below: [signature('firm.example', 'From')] }],
  ],
});
