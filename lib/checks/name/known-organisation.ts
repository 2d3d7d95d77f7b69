import { domainOfAddress, isSameOrganization } from '../../identity';
import { isNamedByRight } from '../answers';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/**
 * The display name claims an organisation the reader deals with, from a domain that is not one of theirs. A platform may pass the name on, unless answers go to a
 * stranger or its user chose another name.
 */
export const knownOrganisation = defineCheck({
  id: 'name.known-organisation',
  kind: 'warn',
  needs: ['from', 'claims', 'ownDomains', 'list', 'replyTo', 'profile'],
  run(facts) {
    const { from, claims, ownDomains, list } = facts;
    const author = from.author;
    const { organization } = claims;
    if (author === null || organization === null || ownDomains.some((own) => isSameOrganization(own, organization))) return CLEAR;
    // A contact of that name there (`Ines Duarte`, duarte.example) is name.known-person's.
    if (claims.contact?.addresses.some((known) => isSameOrganization(domainOfAddress(known), organization))) return CLEAR;
    const params = { organization, domain: author.mailbox.domain || author.mailbox.address };
    const isExplained = isNamedByRight(facts, organization) || list.isKnown;
    return found(isExplained ? 'note' : 'strong', params, [mailboxEvidence(author.field, author.mailbox)]);
  },
});
