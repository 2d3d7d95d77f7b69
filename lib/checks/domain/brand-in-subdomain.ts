import { defineCheck } from '../define';
import { resemblanceFinding } from '../resemblance';

/** A known name or whole domain stands in front of an unrelated one: `northbank.example.login.test`. */
export const brandInSubdomain = defineCheck({
  id: 'domain.brand-in-subdomain',
  kind: 'warn',
  needs: ['from', 'authorName', 'likeness', 'legacy', 'proof'],
  run: (facts) => resemblanceFinding('subdomain', facts),
});
