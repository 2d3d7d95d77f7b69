import type { Params } from '../checks';
import type { Step } from './types';

/** What the one sentence is made of. */
export interface Standing {
  /** Name shown, else the address; null where the message names nobody. */
  readonly claim: string | null;
  /** Domain that provably sent the message; null where nothing is proven. */
  readonly provenDomain: string | null;
  /** The proven domain is the From domain's own. */
  readonly isProven: boolean;
  /** The message never left the reader's own system. */
  readonly isInternal: boolean;
  /** Host or address that handed the message in at the border. */
  readonly handedInBy: string | null;
  /** Domain of the list or forwarder that provably sent it on. */
  readonly sentOnBy: string | null;
}

/** Which sentence; its keys are `headline_<name>`. */
type Sentence = 'sentBy' | 'sentOn' | 'internal' | 'handedIn' | 'nothingProves' | 'nothingEither' | 'nobodyHandedIn' | 'nobody';

function choose(step: Step, standing: Standing): readonly [Sentence, string | null] {
  const { claim, isProven, isInternal, provenDomain, handedInBy, sentOnBy } = standing;
  if (claim === null) return handedInBy === null ? ['nobody', null] : ['nobodyHandedIn', handedInBy];
  if (isProven) return ['sentBy', provenDomain];
  if (step === 'unverified') {
    if (isInternal) return ['internal', null];
    return sentOnBy === null ? ['nothingEither', null] : ['sentOn', sentOnBy];
  }
  if (provenDomain !== null) return ['sentBy', provenDomain];
  return handedInBy === null ? ['nothingProves', null] : ['handedIn', handedInBy];
}

/** The one sentence: who the message says it is from, then what is proven. */
export function headlineOf(step: Step, standing: Standing): { readonly key: string; readonly params: Params } {
  const [sentence, proof] = choose(step, standing);
  return {
    key: `headline_${sentence}`,
    params: { ...(standing.claim === null ? {} : { claim: standing.claim }), ...(proof === null ? {} : { proof }) },
  };
}
