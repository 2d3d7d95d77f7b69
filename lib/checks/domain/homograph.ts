import { defineCheck } from '../define';
import { resemblanceFinding } from '../resemblance';

/** The sending domain imitates another with letters of other scripts or with accents. */
export const homograph = defineCheck({
  id: 'domain.homograph',
  kind: 'warn',
  needs: ['from', 'authorName', 'likeness', 'legacy', 'proof'],
  run: (facts) => resemblanceFinding('homograph', facts),
});
