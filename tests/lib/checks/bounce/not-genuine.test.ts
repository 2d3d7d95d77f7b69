import { deliveryReport, describeCheck, stranger } from '../letter';

describeCheck('bounce.not-genuine', {
  finds: [
    [
      'a system sender with a return address and no report',
      { ...stranger, from: 'Mail Delivery System <mailer-daemon@firm.example>', dmarc: 'fail (p=NONE)' },
      'weak',
    ],
  ],
  quiet: [
    ['a report in full form', { ...deliveryReport, spf: 'none', dkim: [], dmarc: 'none' }],
    ['a letter about a delivery', { subject: 'Your delivery status' }],
  ],
});
