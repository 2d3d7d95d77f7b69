import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

const ADDRESS_OR_DOMAIN = /@|\b[a-z0-9-]{2,63}\.(?:[a-z]{2,24})\b/iu;

/** An address or a domain in a comment of From. The old form `address (Name)` is ordinary, an address in its place is not. */
export const commentAddress = defineCheck({
  id: 'from.comment-address',
  kind: 'note',
  needs: ['from'],
  run({ from }) {
    const author = from.author;
    const comment = author?.mailbox.comments.find(
      (text) => ADDRESS_OR_DOMAIN.test(text.slice(0, 500)) && !text.toLowerCase().includes(author.mailbox.domain),
    );
    if (author === null || comment === undefined) return CLEAR;
    return found('note', { comment }, [mailboxEvidence(author.field, author.mailbox)]);
  },
});
