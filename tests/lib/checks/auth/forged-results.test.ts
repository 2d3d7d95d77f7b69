import { describeCheck, forwarded, hop, signature, stranger } from '../letter';

describeCheck('auth.forged-results', {
  finds: [
    [
      'a pass in the name of the reader’s server, below its own failure',
      {
        ...stranger,
        dmarc: 'fail (p=NONE)',
        below: [
          hop('x (x [203.0.113.9])', 'vm22.rented.example'),
          'Authentication-Results: mx.google.com; dkim=pass header.d=firm.example; dmarc=pass header.from=firm.example',
        ],
      },
      'decisive',
    ],
    [
      'an ARC result without its seal',
      {
        ...stranger,
        dmarc: 'fail (p=NONE)',
        below: ['ARC-Authentication-Results: i=1; mx.elsewhere.example; dmarc=pass header.from=firm.example'],
      },
      'strong',
    ],
    [
      'a pass by a server that the message never met',
      {
        ...stranger,
        dmarc: 'fail (p=NONE)',
        below: [
          hop('x (x [203.0.113.9])', 'vm22.rented.example'),
          'Authentication-Results: checks.elsewhere.example; dmarc=pass header.from=firm.example',
        ],
      },
      'strong',
    ],
    [
      'a pass in a name that begins like that of the reader’s server',
      {
        ...stranger,
        dmarc: 'fail (p=NONE)',
        extra: ['Authentication-Results: mx.google.com.rented.example; dmarc=pass header.from=firm.example'],
      },
      'decisive',
    ],
    [
      'a signature is claimed, below the author’s own fields, that the message does not carry',
      { spf: 'none', dkim: [], dmarc: 'none', extra: ['Authentication-Results: elsewhere.example; dkim=pass header.d=firm.example'] },
      'strong',
    ],
  ],
  quiet: [
    ['the receiver’s own results', {}],
    [
      'another server of its house tested the message before',
      { extra: ['Authentication-Results: mx9.google.com; spf=pass smtp.mailfrom=firm.example'] },
    ],
    [
      'a forwarder left its honest results',
      {
        ...forwarded,
        dkim: ['pass header.d=firm.example'],
        below: ['Authentication-Results: mx.alumni.example; spf=pass smtp.mailfrom=ann@firm.example', ...(forwarded.below ?? [])],
      },
    ],
    [
      'Exchange stamps mail it sends',
      {
        below: [
          'Authentication-Results: dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=firm.example;',
          signature('firm.example'),
        ],
      },
    ],
  ],
});
