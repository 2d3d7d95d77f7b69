import { defineCheck } from '../define';
import { resemblanceFinding } from '../resemblance';

/** The sending domain is a few letters from one the reader knows, the reader's own or a brand's. */
export const lookalike = defineCheck({
  id: 'domain.lookalike',
  kind: 'warn',
  needs: ['from', 'authorName', 'likeness', 'legacy', 'proof'],
  run: (facts) => resemblanceFinding('lookalike', facts),
});
