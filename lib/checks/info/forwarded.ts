import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** The message was sent on from another mailbox. Whether that is proven or only claimed is said; a claim explains nothing away. */
export const forwarded = defineCheck({
  id: 'info.forwarded',
  kind: 'info',
  needs: ['forward'],
  run({ forward }) {
    if (forward.evidence === 'none') return CLEAR;
    const evidence = forward.fields.map((field) => fieldEvidence(field));
    return found('note', { domain: forward.domain ?? '' }, evidence, forward.evidence);
  },
});
