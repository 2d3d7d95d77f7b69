import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/**
 * No From that names anybody. Programs then show another field (Sender, Resent-From) that nobody tested: with such a field present it is
 * the attack, without it only a broken message.
 */
export const missing = defineCheck({
  id: 'from.missing',
  kind: 'warn',
  needs: ['from', 'sender', 'resentFrom', 'raw', 'internal'],
  run({ from, sender, resentFrom, raw, internal }) {
    if (from.mailboxes.length > 0 || raw.completeness === 'page-only') return CLEAR;
    const shown = [...sender.fields, ...resentFrom.fields];
    const evidence = [...from.fields, ...shown].map(({ field }) => fieldEvidence(field));
    if (shown.length > 0) return found('decisive', {}, evidence, 'other');
    return found(internal.evidence === 'proven' ? 'note' : 'weak', {}, evidence, 'none');
  },
});
