import { expect, it } from 'vitest';
import type { Finding } from '../../../lib/checks';
import { decide, type Standing } from '../../../lib/verdict';

const standing: Standing = {
  claim: 'Ann Lee',
  provenDomain: null,
  isProven: false,
  isInternal: false,
  handedInBy: null,
  sentOnBy: null,
};
const against: readonly Finding[] = [{ id: 'auth.dmarc.fail', kind: 'warn', strength: 'strong', variant: null, params: {}, evidence: [] }];

it.each([
  ['claim and proof agree', [], { isProven: true, provenDomain: 'firm.example' }, 'headline_sentBy', 'firm.example'],
  ['somebody else is proven', against, { provenDomain: 'other.example' }, 'headline_sentBy', 'other.example'],
  ['only the machine is known', against, { handedInBy: '203.0.113.9' }, 'headline_handedIn', '203.0.113.9'],
  ['nothing is known', against, {}, 'headline_nothingProves', undefined],
  ['nothing proves it, nothing contradicts it', [], { handedInBy: '203.0.113.9' }, 'headline_nothingEither', undefined],
  ['a list sent it on', [], { sentOnBy: 'lists.example' }, 'headline_sentOn', 'lists.example'],
  ['it stayed inside', [], { isInternal: true }, 'headline_internal', undefined],
  ['nobody is named', [], { claim: null, handedInBy: '203.0.113.9' }, 'headline_nobodyHandedIn', '203.0.113.9'],
  ['nobody is named and nobody known', [], { claim: null }, 'headline_nobody', undefined],
] as const)('%s', (_case, findings, change, key, proof) => {
  const { headline } = decide(findings, { ...standing, ...change }, false).verdict;
  expect([headline.key, headline.params['proof']]).toEqual([key, proof]);
});
