import type { Finding, Params } from '../checks';

export type Step = 'verified' | 'unverified' | 'caution' | 'danger';

export interface Verdict {
  readonly step: Step;
  /** Name of the rule that fired. */
  readonly rule: string;
  /** Message key and values of the one sentence: claim, then proof. */
  readonly headline: { readonly key: string; readonly params: Params };
  /** Findings that carry the verdict, heaviest first. */
  readonly reasons: readonly Finding[];
}
