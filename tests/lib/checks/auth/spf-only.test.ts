import { recheckOf } from '../../auth/rechecked';
import { describeCheck, signature } from '../letter';

describeCheck('auth.spf-only', {
  finds: [
    [
      'unsigned mail of a strict domain from a shared host',
      { host: 'fn3.cloudfn.example', path: 'ann@firm.example', dkim: [], dmarc: 'pass (p=REJECT)' },
      'strong',
    ],
    [
      'the same with a signature of somebody else put on',
      {
        host: 'fn3.cloudfn.example',
        path: 'ann@firm.example',
        dkim: ['pass header.d=rented.example'],
        dmarc: 'pass (p=REJECT)',
        below: [signature('rented.example')],
      },
      'strong',
    ],
    [
      'the same with a made-up signature of the domain, which does not hold',
      {
        host: 'fn3.cloudfn.example',
        path: 'ann@firm.example',
        dkim: ['fail header.d=firm.example'],
        dmarc: 'pass (p=REJECT)',
        below: [signature('firm.example')],
      },
      'strong',
    ],
    [
      'a record that lets every computer send, from the domain’s own host',
      { path: 'ann@firm.example', dkim: [], below: [], rechecked: recheckOf({ spf: 'pass firm.example', isSpfOpen: true }) },
      'strong',
    ],
  ],
  quiet: [
    ['an open record, and a signature that proves the author', { rechecked: recheckOf({ spf: 'pass firm.example', isSpfOpen: true }) }],
    ['the domain’s own host', { dkim: [], dmarc: 'pass (p=REJECT)' }],
    [
      'a host below a public suffix that sends for itself',
      { from: 'Ann <ann@github.io>', host: 'out1.github.io', path: 'ann@github.io', dkim: [], dmarc: 'pass (p=REJECT)' },
    ],
    ['a domain without such a wish', { host: 'fn3.cloudfn.example', path: 'ann@firm.example', dkim: [] }],
    ['signed', { host: 'fn3.cloudfn.example', path: 'ann@firm.example', dmarc: 'pass (p=REJECT)' }],
  ],
});
