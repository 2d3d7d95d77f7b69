import type { CharAt } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** A letter of another writing system, not a Latin one in a decorative style. */
const isForeign = ({ codePoint }: CharAt): boolean => /^(?!\p{Script=Latin})\p{L}/u.test(String.fromCodePoint(codePoint).normalize('NFKC'));

/**
 * The display name mixes look-alike letters of another writing system into a word, so that it reads as something else. Decisive where what it reads as is a
 * brand or somebody the reader knows. Strong where several letters are foreign: one may be a slip of the keyboard, and decoration is only that.
 */
export const confusable = defineCheck({
  id: 'name.confusable',
  kind: 'warn',
  needs: ['from', 'authorName', 'claims'],
  run({ from, authorName, claims }) {
    const author = from.author;
    const [first] = authorName?.confusable ?? [];
    if (author === null || first === undefined) return CLEAR;
    const isClaim = claims.brands.some(({ isClose }) => !isClose) || claims.contact !== null || claims.organization !== null;
    const params = { letter: String.fromCodePoint(first.codePoint) };
    const isDisguised = (authorName?.confusable ?? []).filter(isForeign).length > 1;
    return found(isClaim ? 'decisive' : isDisguised ? 'strong' : 'weak', params, [mailboxEvidence(author.field, author.mailbox)]);
  },
});
