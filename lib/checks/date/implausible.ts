import { fieldsNamed } from '../../message';
import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

const DAY = 86_400_000;
/** Dead clock batteries give 1970, 1980 or 2000; drafts and moderated lists wait for weeks. */
const DAYS_BEHIND = 90;
const DAYS_AHEAD = 3;
const FAR_DAYS = 365;

/** The Date field is far from the time of arrival: to stand on top of the list for ever, or to pass as mail from before the tests. */
export const implausible = defineCheck({
  id: 'date.implausible',
  kind: 'warn',
  needs: ['block', 'date', 'border', 'proof', 'legacy', 'list'],
  run({ block, date, border, proof, legacy, list }) {
    const [field] = fieldsNamed(block, 'date');
    const arrival = border?.date ?? null;
    if (field === undefined || date === null || arrival === null) return CLEAR;
    const days = (date - arrival) / DAY;
    if (days < DAYS_AHEAD && days > -DAYS_BEHIND) return CLEAR;
    const isFar = Math.abs(days) > FAR_DAYS;
    const strength =
      legacy.isLegacy || list.evidence === 'proven' ? 'note' : isFar && proof.state !== 'proven' ? 'strong' : isFar ? 'weak' : 'note';
    return found(strength, { count: Math.round(Math.abs(days)) }, [fieldEvidence(field)], days > 0 ? 'ahead' : 'behind');
  },
});
