import { recheckOf } from '../../auth/rechecked';
import { arcSet, describeCheck, listFields, signature, stranger, throughList } from '../letter';

describeCheck('auth.dmarc.fail', {
  finds: [
    [
      'a large provider sealed a pass for the sender’s own domain, not for the one shown',
      {
        ...stranger,
        dmarc: 'fail (p=REJECT)',
        results: ['arc=pass (i=1)'],
        below: arcSet('google.com').map((line) => line.replaceAll('firm.example', 'rented.example')),
      },
      'decisive',
    ],
    ['the domain asks that such mail be refused', { ...stranger, dmarc: 'fail (p=REJECT)' }, 'decisive'],
    [
      'the receiver left the wish out, and the domain publishes one',
      { ...stranger, dmarc: 'fail', rechecked: recheckOf({ dmarc: 'fail firm.example', policy: 'quarantine' }) },
      'decisive',
    ],
    ['the domain asks for nothing', { ...stranger, dmarc: 'fail (p=NONE)' }, 'strong'],
    ['Microsoft let through what it should have refused', { ...stranger, receiver: 'microsoft', dmarc: 'fail action=oreject' }, 'decisive'],
    [
      'list fields without anything that proves the list excuse nothing',
      { ...stranger, dmarc: 'fail (p=REJECT)', extra: listFields },
      'decisive',
    ],
    [
      'a list against the domain’s wish is an excuse only for mail its author signed',
      { ...throughList, dmarc: 'fail (p=REJECT)', below: [signature('firm.example')] },
      'strong',
    ],
    [
      'a forwarder’s envelope alone excuses nothing',
      { ...stranger, path: 'SRS0=Kq2w=VU=firm.example=ann@vm22.rented.example', dmarc: 'fail (p=REJECT)' },
      'decisive',
    ],
  ],
  quiet: [
    ['it passes', {}],
    ['a proven list broke the signature', { ...throughList, dmarc: 'fail (p=NONE)' }, 'note'],
    [
      'a sealer that tests saw it pass',
      { ...throughList, dmarc: 'fail (p=REJECT)', results: ['arc=pass (i=1)'], below: arcSet('google.com') },
      'note',
    ],
    ['no results, no word', { isUntested: true }],
  ],
});
