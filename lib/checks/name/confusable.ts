import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/**
 * The display name mixes look-alike letters of another writing system into a word, so that it reads as something else. Decisive where what it reads as is a
 * brand or somebody the reader knows.
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
    return found(isClaim ? 'decisive' : 'weak', params, [mailboxEvidence(author.field, author.mailbox)]);
  },
});
