import { arcSet, describeCheck, signature, stranger } from '../letter';

describeCheck('auth.arc.broken', {
  finds: [
    [
      'a chain that does not hold stands beside a failed proof',
      { ...stranger, dmarc: 'fail (p=NONE)', results: ['arc=fail'], below: arcSet('google.com') },
      'strong',
    ],
  ],
  quiet: [
    ['a proven sender needs no chain', { results: ['arc=fail'], below: [...arcSet('google.com'), signature('firm.example')] }, 'note'],
    ['no chain, nothing to break', { results: ['arc=none'] }],
  ],
});
