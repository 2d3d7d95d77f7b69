import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** The message came through a mailing list. Whether that is proven or only claimed is said; a claim explains nothing away. */
export const list = defineCheck({
  id: 'info.list',
  kind: 'info',
  needs: ['list'],
  run({ list }) {
    if (list.evidence === 'none') return CLEAR;
    const evidence = list.fields.map((field) => fieldEvidence(field));
    return found('note', { domain: list.domain ?? '' }, evidence, list.evidence);
  },
});
