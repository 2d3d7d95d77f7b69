import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/**
 * A line that some programs read as From and others do not (Chen, Paxson, Jiang 2020; Wang et al. 2024). A lone `From :` is an old
 * mailer's spelling (RFC 5322 §4.5) and weighs less; every other form, or any of them beside a second From, is made to deceive.
 */
export const malformedHeader = defineCheck({
  id: 'from.malformed-header',
  kind: 'warn',
  needs: ['from'],
  run({ from }) {
    const { hidden, fields } = from;
    if (hidden.length === 0) return CLEAR;
    const isOldSpelling = hidden.every(({ how }) => how === 'spaceBeforeColon') && fields.length < 2;
    return found(
      isOldSpelling ? 'strong' : 'decisive',
      {},
      hidden.map(({ field }) => fieldEvidence(field, { start: field.nameAt.start, end: field.valueAt.end })),
    );
  },
});
