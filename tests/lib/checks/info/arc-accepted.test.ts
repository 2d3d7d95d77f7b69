import { arcSet, describeCheck, stranger, throughList } from '../letter';

describeCheck('info.arc-accepted', {
  finds: [
    [
      'a sealer that tests saw it pass',
      { ...throughList, dmarc: 'fail (p=NONE)', results: ['arc=pass (i=1)'], below: arcSet('google.com') },
      'note',
    ],
  ],
  quiet: [
    ['an unknown sealer', { ...stranger, dmarc: 'fail (p=NONE)', results: ['arc=pass (i=1)'], below: arcSet('relay-sealer.example') }],
    ['proven anyway', {}],
  ],
});
