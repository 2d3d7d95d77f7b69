import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** Received before the tests that could prove its sender, by the receiver's clock. */
export const oldMail = defineCheck({
  id: 'info.legacy',
  kind: 'info',
  needs: ['legacy', 'proof'],
  run({ legacy, proof }) {
    if (!legacy.isLegacy || proof.state === 'proven') return CLEAR;
    return found('note', { year: String(legacy.year ?? '') }, legacy.field === null ? [] : [fieldEvidence(legacy.field)]);
  },
});
