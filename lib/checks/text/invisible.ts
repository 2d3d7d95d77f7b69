import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** Blanks and invisible characters, none of which an address may hold (RFC 5322 §3.4.1, RFC 6531 §3.3). */
const HIDDEN_IN_ADDRESS = /[\p{Cf}\p{Zs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]/u;

/** Invisible characters in the author's name that its writing system has no use for, or any at all in the address. */
export const invisible = defineCheck({
  id: 'text.invisible',
  kind: 'warn',
  needs: ['from', 'authorName', 'claims'],
  run({ from, authorName }) {
    const author = from.author;
    if (author === null) return CLEAR;
    if (
      HIDDEN_IN_ADDRESS.test(`${author.mailbox.localPart}@${author.mailbox.domain}`.replaceAll(' ', '')) ||
      from.mailboxes.some(({ mailbox }) => HIDDEN_IN_ADDRESS.test(mailbox.domain))
    )
      return found('decisive', {}, [mailboxEvidence(author.field, author.mailbox, 'address')], 'address');
    const count = authorName?.invisible.length ?? 0;
    return count === 0 ? CLEAR : found('strong', { count }, [mailboxEvidence(author.field, author.mailbox)], 'name');
  },
});
