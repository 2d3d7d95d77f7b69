import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** The display name claims an organisation the reader deals with, from a domain that is not one of theirs. */
export const knownOrganisation = defineCheck({
  id: 'name.known-organisation',
  kind: 'warn',
  needs: ['from', 'claims', 'ownDomains', 'list'],
  run({ from, claims, ownDomains, list }) {
    const author = from.author;
    const { organization } = claims;
    if (author === null || organization === null || ownDomains.some((own) => isSameOrganization(own, organization))) return CLEAR;
    const params = { organization, domain: author.mailbox.domain || author.mailbox.address };
    const isExplained = claims.isRelayed || list.isKnown;
    return found(isExplained ? 'note' : 'strong', params, [mailboxEvidence(author.field, author.mailbox)]);
  },
});
