import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** The display name carries a check mark or calls itself verified: only a mail program can say that, never the sender. */
export const trustClaim = defineCheck({
  id: 'name.trust-claim',
  kind: 'warn',
  needs: ['from', 'authorName'],
  run({ from, authorName }) {
    const author = from.author;
    const [claim] = authorName?.trustClaims ?? [];
    if (author === null || claim === undefined) return CLEAR;
    return found('weak', { mark: claim.text }, [mailboxEvidence(author.field, author.mailbox)]);
  },
});
