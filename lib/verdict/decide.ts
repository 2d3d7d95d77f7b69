import type { Finding } from '../checks';
import { headlineOf, type Standing } from './headline';
import { RULES } from './rules';
import { quietTrusted, weigh } from './weigh';
import type { Verdict } from './types';

/** Reasons named in a verdict; the report lists every finding anyway. */
const MAX_REASONS = 12;

export interface Decision {
  readonly verdict: Verdict;
  /** The findings as the verdict saw them: quieted where the reader trusts the proven sender. */
  readonly findings: readonly Finding[];
}

/**
 * Applies the rules in order; the first that holds decides. A sum would let ten harmless oddities outweigh a proof, so there
 * is none.
 * @param isTrusted the reader chose to trust the From domain; counts only while that domain is proven
 */
export function decide(found: readonly Finding[], standing: Standing, isTrusted: boolean): Decision {
  const findings = quietTrusted(found, isTrusted && standing.isProven);
  const weighed = weigh(findings, standing.isProven);
  const rule = RULES.find((candidate) => candidate.holds(weighed));
  if (rule === undefined) throw new Error('the last rule holds always');
  const confirming = rule.name === 'linkLeadsElsewhere' ? weighed.links : [];
  const reasons = [...weighed.decisive, ...weighed.strong, ...weighed.weak, ...confirming].slice(0, MAX_REASONS);
  return {
    findings,
    verdict: { step: rule.step, rule: rule.name, headline: headlineOf(rule.step, standing), reasons },
  };
}
