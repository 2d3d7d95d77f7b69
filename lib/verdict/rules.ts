import type { Finding } from '../checks';
import { topicOf } from './topics';
import type { Step } from './types';

/** The warnings of a message by strength; notes and info stand apart and never count. */
export interface Weighed {
  readonly decisive: readonly Finding[];
  readonly strong: readonly Finding[];
  readonly weak: readonly Finding[];
  readonly isProven: boolean;
}

export interface Rule {
  readonly name: string;
  readonly step: Step;
  /** One sentence: why this is the step. */
  readonly reason: string;
  holds(weighed: Weighed): boolean;
}

function topicCount(findings: readonly Finding[]): number {
  return new Set(findings.map((finding) => topicOf(finding.id))).size;
}

/** In order; the first that holds decides. docs/verdict.md explains each. */
export const RULES: readonly Rule[] = [
  {
    name: 'decisiveFinding',
    step: 'danger',
    reason: 'One finding alone has no likely honest cause.',
    holds: ({ decisive }) => decisive.length > 0,
  },
  {
    name: 'strongTopicsAgree',
    step: 'danger',
    reason: 'Two findings about different things both speak against the sender; an honest cause for each at once is unlikely.',
    holds: ({ strong }) => topicCount(strong) > 1,
  },
  {
    name: 'strongFinding',
    step: 'caution',
    reason: 'One finding speaks clearly against the sender, but an honest cause is possible.',
    holds: ({ strong }) => strong.length > 0,
  },
  {
    name: 'weakTopicsAgree',
    step: 'caution',
    reason: 'Several small oddities about different things point the same way.',
    holds: ({ weak }) => topicCount(weak) > 1,
  },
  {
    name: 'senderProven',
    step: 'verified',
    reason: 'The sender that is shown is proven and nothing contradicts it.',
    holds: ({ isProven }) => isProven,
  },
  {
    name: 'nothingAgainst',
    step: 'unverified',
    reason: 'Nothing proves the sender and nothing speaks against it.',
    holds: () => true,
  },
];
