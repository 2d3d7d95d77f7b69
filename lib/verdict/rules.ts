import type { Finding } from '../checks';
import { topicOf } from './topics';
import type { Step } from './types';

/** The warnings of a message by strength; other notes and info stand apart and never count. */
export interface Weighed {
  readonly decisive: readonly Finding[];
  readonly strong: readonly Finding[];
  readonly weak: readonly Finding[];
  /** Notes that a link's text names another domain than the link: honest mail has them too, so they only strengthen. */
  readonly links: readonly Finding[];
  readonly isProven: boolean;
}

export interface Rule {
  readonly name: string;
  readonly step: Step;
  holds(weighed: Weighed): boolean;
}

function topicCount(findings: readonly Finding[]): number {
  return new Set(findings.map((finding) => topicOf(finding.id))).size;
}

/** In order; the first that holds decides. `rule_<name>` in _locales is its reason in one sentence, docs/verdict.md tells more. */
export const RULES: readonly Rule[] = [
  {
    name: 'decisiveFinding',
    step: 'danger',
    holds: ({ decisive }) => decisive.length > 0,
  },
  {
    name: 'strongTopicsAgree',
    step: 'danger',
    holds: ({ strong }) => topicCount(strong) > 1,
  },
  {
    name: 'strongFinding',
    step: 'caution',
    holds: ({ strong }) => strong.length > 0,
  },
  {
    name: 'weakTopicsAgree',
    step: 'caution',
    holds: ({ weak }) => topicCount(weak) > 1,
  },
  {
    name: 'linkLeadsElsewhere',
    step: 'caution',
    holds: ({ weak, links, isProven }) => !isProven && weak.length > 0 && links.length > 0,
  },
  {
    name: 'nameUnproven',
    step: 'unverified',
    holds: ({ weak, isProven }) => isProven && weak.some(({ variant }) => variant === 'relayed'),
  },
  {
    name: 'senderProven',
    step: 'verified',
    holds: ({ isProven }) => isProven,
  },
  {
    name: 'nothingAgainst',
    step: 'unverified',
    holds: () => true,
  },
];
