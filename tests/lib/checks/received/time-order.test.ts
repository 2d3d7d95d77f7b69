import { describeCheck, hop, signature, stranger } from '../letter';

describeCheck('received.time-order', {
  finds: [
    [
      'a lower step lies nine hours ahead',
      {
        ...stranger,
        path: 'ann@firm.example',
        spf: 'softfail',
        dkim: [],
        dmarc: '',
        below: [hop('desk (desk [203.0.113.9])', 'vm22.rented.example (Postfix)', 'Tue, 3 Jun 2025 18:30:00 +0000')],
      },
      'weak',
    ],
  ],
  quiet: [
    [
      'a clock that is a minute ahead',
      {
        below: [
          hop('[10.0.0.4] (desk.lan [10.0.0.4])', 'mail.firm.example (Postfix)', 'Tue, 3 Jun 2025 09:12:00 +0000'),
          signature('firm.example'),
        ],
      },
    ],
    [
      'a queue of six hours',
      {
        below: [
          hop('[10.0.0.4] (desk.lan [10.0.0.4])', 'mail.firm.example (Postfix)', 'Tue, 3 Jun 2025 03:00:00 +0000'),
          signature('firm.example'),
        ],
      },
    ],
  ],
});
