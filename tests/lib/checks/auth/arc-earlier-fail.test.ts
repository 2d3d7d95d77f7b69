import { arcSet, describeCheck, signature } from '../letter';

describeCheck('auth.arc.earlier-fail', {
  finds: [
    [
      'a service that the victim lists passed on what it had seen fail',
      {
        host: 'out.mailhoster.example',
        path: 'ann@firm.example',
        dkim: [],
        results: ['arc=pass (i=1)'],
        below: arcSet('microsoft.com', 'fail'),
      },
      'strong',
    ],
  ],
  quiet: [
    [
      'the author’s own signature survived',
      { results: ['arc=pass (i=1)'], below: [...arcSet('microsoft.com', 'fail'), signature('firm.example')] },
      'note',
    ],
    ['the earlier server saw it pass', { dkim: [], results: ['arc=pass (i=1)'], below: arcSet('microsoft.com') }],
  ],
});
