import { describeCheck, stranger } from '../letter';

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
  ],
  quiet: [
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
