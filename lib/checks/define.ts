import type { FactName } from '../facts';
import type { Check, CheckOutcome, Evidence, Params, Strength } from './types';

/** Declares a check; exists so that `needs` narrows what `run` may read. */
export function defineCheck<const N extends FactName>(check: Check<N>): Check<N> {
  return check;
}

export const CLEAR: CheckOutcome = { status: 'clear' };
export const NOT_APPLICABLE: CheckOutcome = { status: 'notApplicable' };

/** A finding; `variant` picks one of several wordings of the check. */
export function found(strength: Strength, params: Params, evidence: readonly Evidence[], variant?: string): CheckOutcome {
  const finding = { status: 'finding', strength, params, evidence } as const;
  return variant === undefined ? finding : { ...finding, variant };
}
