import { defineCheck } from '../define';
import { resemblanceFinding } from '../resemblance';

/** The sending domain is a known name with words added: `northbank-alerts.example`. */
export const combosquat = defineCheck({
  id: 'domain.combosquat',
  kind: 'warn',
  needs: ['from', 'authorName', 'likeness', 'legacy', 'proof'],
  run: (facts) => resemblanceFinding('combosquat', facts),
});
