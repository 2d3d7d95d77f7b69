import { expect, it } from 'vitest';
import { dmarcFail } from '../../../../lib/checks/auth/dmarc-fail';
import { emptyProfile } from '../../../../lib/reader';
import { recheckOf } from '../../auth/rechecked';
import {
  arcSet,
  describeCheck,
  factsOf,
  forwarded,
  hop,
  type Letter,
  listFields,
  ownList,
  READER,
  reader,
  signature,
  stranger,
  throughList,
  write,
} from '../letter';

/** Nothing of the author's proof is left behind another mailbox's server. */
const forwardedFrom = (client: string): Letter => ({
  ...forwarded,
  from: 'Northwind <service@northwind.example>',
  path: 'SRS0=Kq2w=VU=northwind.example=service@alumni.example',
  dkim: [],
  dmarc: 'fail (p=NONE)',
  below: [hop(client, 'mx.alumni.example (Postfix)')],
});

/** Taken by the reader's own server from somebody who logged in. */
const colleague = (login: string): Letter => ({
  ...stranger,
  receiver: 'postfix',
  from: 'Ole <ole@home.example>',
  path: 'ole@home.example',
  spf: 'softfail',
  host: 'unknown',
  helo: '[192.168.1.24]',
  login,
});

describeCheck('auth.dmarc.fail', {
  finds: [
    [
      'another customer of the same server, who logged in under a name of his own',
      { ...colleague('x@rented.example'), dmarc: 'fail (p=REJECT)' },
      'decisive',
    ],
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
    [
      'our own failure supposes the author’s MAIL FROM where nobody recorded it',
      { ...stranger, path: null, isUntested: true, rechecked: recheckOf({ dmarc: 'fail firm.example', policy: 'reject' }) },
      'strong',
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
    [
      'somebody the reader deals with, through a list of the sender’s own',
      {
        ...ownList,
        from: 'Northwind <service@northwind.example>',
        host: 'mx.rented.example',
        path: 'talk@rented.example',
        dkim: ['pass header.d=rented.example'],
        dmarc: 'fail (p=NONE)',
        below: [],
      },
      'strong',
    ],
    [
      'a contact’s exact address at a free mail provider, through a list of the sender’s own',
      {
        ...ownList,
        from: 'Ines Duarte <ines@gmail.com>',
        host: 'mx.rented.example',
        path: 'talk@rented.example',
        dkim: ['pass header.d=rented.example'],
        dmarc: 'fail (p=NONE)',
        below: [],
      },
      'strong',
      { ...reader, contacts: [{ name: 'Ines Duarte', addresses: ['ines@gmail.com'], vip: false }] },
    ],
    [
      'somebody the reader deals with, and a forwarder that the reader does not know has the only say',
      { ...forwardedFrom('mail.northwind.example (mail.northwind.example [192.0.2.10])') },
      'strong',
    ],
    [
      'a forwarder the reader knows took it from a stranger who greeted in the author’s name',
      { ...forwardedFrom('mail.northwind.example (vm22.rented.example [198.51.100.7])') },
      'strong',
      { ...reader, knownDomains: ['northwind.example', 'alumni.example'] },
    ],
  ],
  quiet: [
    [
      'Exchange beside the cloud, in a mailbox that names no reader',
      {
        ...stranger,
        receiver: 'microsoft',
        dmarc: 'fail action=none',
        extra: ['X-MS-Exchange-Organization-AuthAs: Internal', 'X-MS-Exchange-CrossTenant-AuthAs: Internal'],
      },
      undefined,
      emptyProfile,
    ],
    [
      'a colleague who logged in from home, whom the server tests as it tests strangers',
      { ...colleague('ole@home.example'), dmarc: 'fail (p=REJECT)' },
    ],
    [
      'a forwarder the reader knows took it from the author’s own server',
      { ...forwardedFrom('mail.northwind.example (mail.northwind.example [192.0.2.10])') },
      'note',
      { ...reader, knownDomains: ['northwind.example', 'alumni.example'] },
    ],
    [
      'somebody the reader deals with, through a list that nobody knows, under the broken signature',
      { ...throughList, from: 'Northwind <service@northwind.example>', dmarc: 'fail (p=NONE)', below: [signature('northwind.example')] },
      'note',
    ],
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

it('another customer who logged in, at a provider of everybody’s mailboxes, is no colleague', () => {
  const source = new TextDecoder().decode(write({ ...colleague('x'), dmarc: 'fail (p=REJECT)' }));
  const atProvider = source
    .replaceAll(READER, 'reader@gmail.com')
    .replace(/\(Authenticated sender: x\)/u, '')
    .replace('with ESMTPS ', 'with ESMTPSA ');
  const facts = factsOf(new TextEncoder().encode(atProvider), emptyProfile);
  expect([facts.internal.evidence, facts.ownDomains, facts.border?.authenticatedUser]).toEqual(['proven', [], null]);
  expect(dmarcFail.run(facts)).toMatchObject({ status: 'finding', strength: 'decisive' });
});
