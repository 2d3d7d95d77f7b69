import { isSameOrganization } from '../../identity';
import { fieldsNamed } from '../../message';
import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** The Message-ID is of an unrelated domain, or there is none. Programs and services choose it freely, so it only rounds off the picture of unproven mail. */
export const foreign = defineCheck({
  id: 'msgid.foreign',
  kind: 'note',
  needs: ['block', 'messageId', 'from', 'proof', 'internal', 'list'],
  run({ block, messageId, from, proof, internal, list }) {
    if (proof.state === 'proven' || internal.evidence === 'proven' || list.evidence === 'proven' || from.domain === null) return CLEAR;
    const [field] = fieldsNamed(block, 'message-id');
    if (field === undefined || messageId === null) return found('note', {}, [], 'none');
    const domain = messageId
      .slice(messageId.lastIndexOf('@') + 1)
      .replace(/>.*$/u, '')
      .toLowerCase();
    if (!domain.includes('.') || isSameOrganization(domain, from.domain)) return CLEAR;
    return found('note', { domain }, [fieldEvidence(field)], 'other');
  },
});
