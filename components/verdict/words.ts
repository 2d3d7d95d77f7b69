import type { Step } from '../../lib/verdict';

/** The step as a word, in every surface the same. */
export const STEP_WORD: Readonly<Record<Step, string>> = {
  verified: 'step_verified',
  unverified: 'step_unverified',
  caution: 'step_caution',
  danger: 'step_danger',
};
