import { defineCheck } from '../define';
import { resemblanceFinding } from '../resemblance';

/** The sending domain is a known name under another top level. */
export const otherTld = defineCheck({
  id: 'domain.other-tld',
  kind: 'warn',
  needs: ['from', 'authorName', 'likeness', 'legacy', 'proof'],
  run: (facts) => resemblanceFinding('otherTld', facts),
});
