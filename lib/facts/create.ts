import { judgeResults, readArcSets, readDkimSignature, viewOf } from '../auth';
import { findLikeness, isFreemail, isSameOrganization, readName } from '../identity';
import { fieldsNamed, type RawMessage, readHeaderBlock, readMime } from '../message';
import { knownDomains, type ReaderProfile } from '../reader';
import { readArcVoucher } from './arc';
import { readClaims } from './claims';
import { readBounce, readForward, readInternal, readList } from './circumstances';
import { readAddresses, readDateField, readFrom, readRecipients, readText } from './headers';
import { readProof } from './proof';
import { readAddressing, readHandedOnBy, readLegacy, readOwnAddresses, readOwnDomains } from './reader';
import { arrivalOf, type Reception, readReception, readReversePath, trustOfFields } from './transport';
import type { FactName, Facts } from './types';

export interface FactInput {
  readonly raw: RawMessage;
  readonly profile: ReaderProfile;
  readonly now: number;
}

/** How each fact is computed, and from what. */
interface Computed extends Facts {
  readonly reception: Reception;
}

type Computers = { readonly [N in keyof Computed]: (facts: Computed, input: FactInput) => Computed[N] };

const COMPUTERS: Computers = {
  raw: (_facts, { raw }) => raw,
  profile: (_facts, { profile }) => profile,
  now: (_facts, { now }) => now,

  block: ({ raw }) => readHeaderBlock(raw.source),
  from: ({ block }) => readFrom(block),
  replyTo: ({ block }) => readAddresses(block, 'reply-to'),
  sender: ({ block }) => readAddresses(block, 'sender'),
  resentFrom: ({ block }) => readAddresses(block, 'resent-from'),
  recipients: ({ block }) => readRecipients(block),
  subject: ({ block }) => readText(block, 'subject'),
  messageId: ({ block }) => readText(block, 'message-id'),
  date: ({ block }) => readDateField(block),

  reception: ({ raw, profile, block }) => readReception(raw, profile, block),
  receiver: ({ reception: { receiver, how } }) => ({ id: receiver.id, name: receiver.name, how }),
  chain: ({ reception }) => reception.chain,
  border: ({ chain }) => (chain.border === null ? null : (chain.hops[chain.border] ?? null)),
  arrival: ({ chain }) => arrivalOf(chain),
  reversePath: ({ block, chain }) => readReversePath(block, chain),
  fieldTrust: ({ block, chain, results }) => trustOfFields(block, chain, results),

  results: ({ block, chain, reception }) => judgeResults(block, chain, reception.receiver),
  reported: ({ results, signatures }) =>
    results.some(({ trust }) => trust === 'trusted') ? viewOf(results, 'reported', { signatures }) : null,
  claimed: ({ results, signatures }) =>
    results.some(({ trust }) => trust !== 'trusted') ? viewOf(results, 'claimed', { signatures }) : null,
  signatures: ({ block }) => fieldsNamed(block, 'dkim-signature').map(readDkimSignature),
  arcSets: ({ block }) => readArcSets(block),
  arcVoucher: (facts) => readArcVoucher(facts),
  proof: ({ from, reported }) => readProof(from, reported),
  hasAuthorSignature: ({ from, signatures }) =>
    signatures.some(({ signingDomain }) => from.organization !== null && isSameOrganization(signingDomain, from.organization)),

  likeness: ({ from, profile }) => {
    if (from.domain === null || isFreemail(from.domain)) return null;
    const [likeness] = findLikeness(from.domain, { own: profile.ownDomains, known: knownDomains(profile) });
    return likeness === undefined ? null : { domain: from.domain, likeness };
  },
  authorName: ({ from }) => {
    const name = from.author?.mailbox.name ?? null;
    return name === null ? null : readName(name);
  },
  claims: (facts) => readClaims(facts),
  ownDomains: (facts) => readOwnDomains(facts),
  ownAddresses: (facts) => readOwnAddresses(facts),
  addressing: (facts) => readAddressing(facts),
  handedOnBy: (facts) => readHandedOnBy(facts),
  legacy: (facts) => readLegacy(facts),
  mime: ({ raw, block }) => readMime(raw.source, block),
  list: (facts) => readList(facts),
  forward: (facts) => readForward(facts),
  bounce: (facts) => readBounce(facts),
  internal: (facts) => readInternal(facts),
};

/** Facts of one message: each is computed when it is first asked for, and kept. */
class LazyFacts {
  readonly #input: FactInput;
  readonly #values = new Map<string, unknown>();

  constructor(input: FactInput) {
    this.#input = input;
  }

  resolve<N extends keyof Computed>(name: N): Computed[N] {
    if (this.#values.has(name)) return this.#values.get(name) as Computed[N];
    const value = COMPUTERS[name](this as unknown as Computed, this.#input);
    this.#values.set(name, value);
    return value;
  }
}

for (const name of Object.keys(COMPUTERS) as (keyof Computed)[]) {
  Object.defineProperty(LazyFacts.prototype, name, {
    get(this: LazyFacts) {
      return this.resolve(name);
    },
  });
}

/** The facts of one message. A fact that cannot be computed throws when asked for; the runner makes a gap of that. */
export function createFacts(input: FactInput): Facts {
  return new LazyFacts(input) as unknown as Facts;
}

/** Names of all facts, for tests. */
export const factNames: readonly FactName[] = (Object.keys(COMPUTERS) as (keyof Computed)[]).filter((name) => name !== 'reception');
