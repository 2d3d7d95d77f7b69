import { READER, describeCheck, forwarded, hop, signature } from '../letter';

describeCheck('info.gateway', {
  finds: [
    [
      'a filter took it for the reader',
      {
        host: 'in.filter.example',
        below: [
          hop(
            'mail.firm.example (mail.firm.example [192.0.2.10])',
            'in.filter.example (Postfix)',
            'Tue, 3 Jun 2025 09:11:06 +0000',
            `with ESMTPS id 4Z1 for <${READER}>`,
          ),
          signature('firm.example'),
        ],
      },
      'note',
    ],
  ],
  quiet: [
    ['direct', {}],
    [
      'the server of a user without a name in the DNS',
      {
        host: 'mail.hoster.example',
        below: [
          hop(
            'localhost (unknown [192.0.2.77])',
            'mail.hoster.example (Postfix)',
            'Tue, 3 Jun 2025 09:11:06 +0000',
            `with ESMTP id 4Z1 for <${READER}>`,
          ),
        ],
      },
    ],
    ['a forward for another mailbox', { ...forwarded, dkim: ['pass header.d=firm.example'] }],
  ],
});
