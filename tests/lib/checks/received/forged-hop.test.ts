import { READER, describeCheck, hop, signature, stranger } from '../letter';

describeCheck('received.forged-hop', {
  finds: [
    [
      'a second arrival at the reader’s provider',
      {
        ...stranger,
        path: 'ann@firm.example',
        spf: 'softfail',
        dkim: [],
        dmarc: '',
        below: [
          hop(
            'mail.firm.example (mail.firm.example. [192.0.2.10])',
            'mx.google.com',
            'Tue, 3 Jun 2025 09:11:01 +0000',
            `with ESMTPS id 5b1f17b1804b1-43bd9a1f2c3si1 for <${READER}>`,
          ),
        ],
      },
      'strong',
    ],
  ],
  quiet: [
    [
      'an honest hop of the sender',
      { below: [hop('[10.0.0.4] (desk.lan [10.0.0.4])', 'mail.firm.example (Postfix)'), signature('firm.example')] },
    ],
    ['no lower hop', {}],
  ],
});
