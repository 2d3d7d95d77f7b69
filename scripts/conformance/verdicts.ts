import { arc } from './arc';
import { authE2e } from './auth-e2e';
import { dkim } from './dkim';
import { dmarc } from './dmarc';
import { spf } from './spf';
import type { Family, Suite } from './types';

/** What the project computes itself. These run in the browsers too (tests/e2e/conformance.test.mjs). */
export const recheckFamilies: readonly Family[] = [spf, dkim, dmarc, arc, authE2e];

/** Case by case, what differs from the suite; null for a suite that is none of these. */
export async function verdictsOf(
  suite: Suite,
  from: number,
  to: number,
): Promise<readonly (readonly [string, readonly string[]])[] | null> {
  const judge = recheckFamilies.map(({ judges }) => judges[suite.suite]).find((one) => one !== undefined);
  if (!judge) return null;
  const verdicts: (readonly [string, readonly string[]])[] = [];
  for (const given of suite.cases.slice(from, to)) {
    try {
      verdicts.push([given.id, await judge(given, suite)]);
    } catch (error) {
      verdicts.push([given.id, [`threw ${String(error)}`]]);
    }
  }
  return verdicts;
}
