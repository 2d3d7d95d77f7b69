import { describeCheck, hop, signature, stranger } from '../letter';

describeCheck('received.chain-gap', {
  finds: [
    [
      'two steps do not connect',
      {
        ...stranger,
        path: 'ann@firm.example',
        spf: 'softfail',
        dkim: [],
        dmarc: '',
        below: [hop('mail.firm.example (mail.firm.example [192.0.2.10])', 'smtp.transit.example (Postfix)')],
      },
      'weak',
    ],
  ],
  quiet: [['they connect', { below: [hop('[10.0.0.4] (desk.lan [10.0.0.4])', 'mail.firm.example (Postfix)'), signature('firm.example')] }]],
});
