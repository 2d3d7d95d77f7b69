import { describeCheck, hop, stranger } from '../letter';

describeCheck('header.forged-provider', {
  finds: [
    [
      'Exchange’s own judgement stands twice',
      {
        ...stranger,
        receiver: 'microsoft',
        dmarc: 'fail action=none',
        extra: ['X-MS-Exchange-Organization-SCL: -1', 'X-MS-Exchange-Organization-SCL: 5'],
      },
      'strong',
    ],
    [
      'marks of a service without its hosts',
      { ...stranger, dmarc: 'none', spf: 'none', dkim: [], extra: ['X-SES-Outgoing: 2025.06.03-198.51.100.9'] },
      'weak',
    ],
    [
      'two filters that never saw it, and the test failed',
      { ...stranger, dmarc: 'fail (p=NONE)', extra: ['X-Mimecast-Spam-Score: -9', 'X-Proofpoint-Spam-Details: rule=notspam score=0'] },
      'strong',
    ],
    [
      'two marks of one filter',
      { ...stranger, dmarc: 'fail (p=NONE)', extra: ['X-Mimecast-Spam-Score: -9', 'X-Mimecast-Originator: firm.example'] },
      'weak',
    ],
    [
      'Exchange is said to know the sender, and no Exchange is on the way',
      { ...stranger, dmarc: 'fail (p=NONE)', extra: ['X-MS-Exchange-Organization-AuthAs: Internal'] },
      'weak',
    ],
  ],
  quiet: [
    [
      'an Exchange of the sender’s own',
      {
        ...stranger,
        dmarc: 'fail (p=NONE)',
        below: [hop('EXCH01.firm.example (10.0.0.5)', 'EXCH01.firm.example', undefined, 'with Microsoft SMTP Server')],
        extra: ['X-MS-Exchange-Organization-AuthAs: Internal'],
      },
    ],
    [
      'the service itself',
      {
        ...stranger,
        host: 'a8-50.smtp-out.amazonses.com',
        dmarc: 'none',
        spf: 'none',
        dkim: [],
        extra: ['X-SES-Outgoing: 2025.06.03-198.51.100.9'],
      },
    ],
    ['a proven sender', { extra: ['X-SES-Outgoing: 2025.06.03-198.51.100.9'] }],
  ],
});
