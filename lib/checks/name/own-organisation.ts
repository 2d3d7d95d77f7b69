import { isSameOrganization } from '../../identity';
import { isNamedByRight } from '../answers';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/**
 * The display name claims the reader's own organisation (its help desk, its personnel office), from a domain outside it. A platform may pass the name on, unless
 * answers go to a stranger or its user chose another name.
 */
export const ownOrganisation = defineCheck({
  id: 'name.own-organisation',
  kind: 'warn',
  needs: ['from', 'claims', 'ownDomains', 'authorName', 'list', 'replyTo', 'profile'],
  run(facts) {
    const { from, claims, ownDomains, authorName, list } = facts;
    const author = from.author;
    if (author === null || authorName === null || ownDomains.some((own) => isSameOrganization(own, author.mailbox.domain))) return CLEAR;
    const isOwn = (domain: string | null) => domain !== null && ownDomains.some((own) => isSameOrganization(own, domain));
    const spelled = authorName.domains.map(({ text }) => text.toLowerCase()).find(isOwn);
    const own = spelled ?? (isOwn(claims.organization) ? claims.organization : null);
    if (own === null) return CLEAR;
    const params = { organization: own, domain: author.mailbox.domain || author.mailbox.address };
    const isExplained = isNamedByRight(facts, own) || list.isKnown;
    return found(isExplained ? 'note' : spelled === undefined ? 'strong' : 'decisive', params, [
      mailboxEvidence(author.field, author.mailbox),
    ]);
  },
});
