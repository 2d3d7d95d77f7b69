import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** A long run of blanks or filler in the name: it pushes the real address out of view. */
export const padding = defineCheck({
  id: 'text.padding',
  kind: 'warn',
  needs: ['from', 'authorName'],
  run({ from, authorName }) {
    const author = from.author;
    if (author === null || authorName === null || authorName.padding === 0) return CLEAR;
    return found('strong', { count: authorName.padding }, [mailboxEvidence(author.field, author.mailbox)]);
  },
});
