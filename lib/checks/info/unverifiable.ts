import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** Nothing proves the From domain, and nothing fails: the way most mail of small and old servers is. */
export const unverifiable = defineCheck({
  id: 'info.unverifiable',
  kind: 'info',
  needs: ['from', 'proof', 'internal', 'legacy', 'list', 'bounce'],
  run({ from, proof, internal, legacy, list, bounce }) {
    const author = from.author;
    const isExplained = internal.evidence === 'proven' || legacy.isLegacy || list.evidence !== 'none' || bounce.evidence !== 'none';
    if (author === null || isExplained || (proof.state !== 'unknown' && proof.state !== 'unproven')) return CLEAR;
    return found('note', { domain: author.mailbox.domain || author.mailbox.address }, [mailboxEvidence(author.field, author.mailbox)]);
  },
});
