import { describeCheck } from '../letter';

describeCheck('auth.spf-only', {
  finds: [
    [
      'unsigned mail of a strict domain from a shared host',
      { host: 'fn3.cloudfn.example', path: 'ann@firm.example', dkim: [], dmarc: 'pass (p=REJECT)' },
      'strong',
    ],
  ],
  quiet: [
    ['the domain’s own host', { dkim: [], dmarc: 'pass (p=REJECT)' }],
    ['a domain without such a wish', { host: 'fn3.cloudfn.example', path: 'ann@firm.example', dkim: [] }],
    ['signed', { host: 'fn3.cloudfn.example', path: 'ann@firm.example', dmarc: 'pass (p=REJECT)' }],
  ],
});
