import { expect, it } from 'vitest';
import { describeCheck, forwarded, run, stranger } from '../letter';

describeCheck('auth.spf.fail', {
  finds: [
    [
      'the computer is not on the list, and nothing else proves the sender',
      { ...stranger, path: 'ann@firm.example', spf: 'fail', dkim: [], dmarc: 'fail (p=NONE)' },
      'weak',
    ],
  ],
  quiet: [
    [
      'a forward breaks SPF by nature',
      { ...forwarded, path: 'ann@firm.example', spf: 'fail', dkim: ['pass header.d=firm.example'] },
      'note',
    ],
    ['softfail is no fail', { spf: 'softfail' }],
  ],
});

it.each([
  ['sender', 'ann@firm.example'],
  ['envelope', 'x@third.example'],
] as const)('says whether the %s is meant', (variant, path) => {
  expect(run('auth.spf.fail', { ...stranger, path, spf: 'fail', dkim: [], dmarc: 'none' })).toMatchObject({ variant });
});
