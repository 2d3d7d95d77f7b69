import type { FactName } from '../facts';
import { dmarcFail } from './auth/dmarc-fail';
import { multipleHeaders } from './from/multiple-headers';
import { verified } from './info/verified';
import type { Check } from './types';

export { type CheckResults, runChecks } from './runner';
export type * from './types';

/** Every check, in the order in which findings of equal weight are listed. */
export const checks: readonly Check<FactName>[] = [dmarcFail, multipleHeaders, verified];
