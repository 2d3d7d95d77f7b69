import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/**
 * The display name is that of somebody the reader knows, from an address that is not known as theirs. People get new addresses and share names, so it is never
 * decisive alone. A platform or a list that provably writes for its users names them by right.
 */
export const knownPerson = defineCheck({
  id: 'name.known-person',
  kind: 'warn',
  needs: ['from', 'claims', 'list', 'replyTo'],
  run({ from, claims, list, replyTo }) {
    const author = from.author;
    const { contact } = claims;
    if (author === null || contact === null) return CLEAR;
    const params = { person: contact.name, address: author.mailbox.address };
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    const answersGoToThem = replyTo.mailboxes.some(({ mailbox }) =>
      contact.addresses.some((known) => known.toLowerCase() === mailbox.address.toLowerCase()),
    );
    if (claims.isRelayed || (list.evidence === 'proven' && answersGoToThem)) return found('note', params, evidence, 'relayed');
    return found('strong', params, evidence, contact.vip ? 'important' : 'known');
  },
});
