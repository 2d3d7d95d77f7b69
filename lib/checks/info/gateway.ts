import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** The message passed a filter in front of the mailbox. */
export const gateway = defineCheck({
  id: 'info.gateway',
  kind: 'info',
  needs: ['gateway'],
  run({ gateway: passed }) {
    if (passed.evidence === 'none') return CLEAR;
    const evidence = passed.fields.map((field) => fieldEvidence(field));
    return found('note', { host: passed.domain ?? '' }, evidence);
  },
});
