import { arcSet, describeCheck, stranger } from '../letter';

describeCheck('auth.arc.untrusted-sealer', {
  finds: [
    [
      'an unknown host vouches for what fails',
      { ...stranger, dmarc: 'fail (p=QUARANTINE)', results: ['arc=pass (i=1)'], below: arcSet('relay-sealer.example') },
      'strong',
    ],
  ],
  quiet: [
    [
      'a provider that tests what it seals',
      { ...stranger, dmarc: 'fail (p=NONE)', results: ['arc=pass (i=1)'], below: arcSet('google.com') },
    ],
    ['nobody vouches', { ...stranger, dmarc: 'fail (p=NONE)' }],
  ],
});
