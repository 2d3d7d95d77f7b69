import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/**
 * An envelope sender with a comment, a source route or an open bracket. Attack: the receiver's SPF test reads one domain, its DMARC test another, so that a
 * stranger's pass counts for the From domain (Chen, Paxson, Jiang 2020).
 */
export const malformed = defineCheck({
  id: 'envelope.malformed',
  kind: 'warn',
  needs: ['reversePath'],
  run({ reversePath }) {
    if (reversePath.kind !== 'malformed') return CLEAR;
    const isTrick = /[(),:;@\\[\]].*@|@.*[(),;@\\]/u.test(reversePath.text.slice(0, 500));
    return found(
      isTrick ? 'decisive' : 'weak',
      { path: reversePath.text },
      reversePath.field === null ? [] : [fieldEvidence(reversePath.field)],
    );
  },
});
