import type { Facts } from '../facts';
import type { Check, Finding, Gap, GapReason } from './types';

export interface CheckResults {
  /** In the order of the registry. */
  readonly findings: readonly Finding[];
  /** A check that broke has its own line; what several checks lacked for one reason stands once. */
  readonly gaps: readonly Gap[];
}

/**
 * Runs every check on the facts of one message. The runner owns trouble: a check that throws becomes a gap of its own
 * (`checkFailed`) and the others still speak.
 */
export function runChecks(checks: readonly Check[], facts: Facts): CheckResults {
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  const reasons = new Set<GapReason>();
  for (const check of checks) {
    try {
      const outcome = check.run(facts);
      if (outcome.status === 'finding') {
        const { strength, params, evidence, variant = null } = outcome;
        findings.push({ id: check.id, kind: check.kind, strength, variant, params, evidence });
      } else if (outcome.status === 'unknown' && !reasons.has(outcome.reason)) {
        reasons.add(outcome.reason);
        gaps.push({ id: check.id, reason: outcome.reason });
      }
    } catch {
      gaps.push({ id: check.id, reason: 'checkFailed' });
    }
  }
  return { findings, gaps };
}
