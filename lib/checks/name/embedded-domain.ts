import { isSameOrganization, isSameOwner, organizationalDomain } from '../../identity';
import { isKnownDomain } from '../../reader';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** The display name is or holds a domain of another organisation than the one that sends. Decisive where it is the reader's own or one the reader deals with. */
export const embeddedDomain = defineCheck({
  id: 'name.embedded-domain',
  kind: 'warn',
  needs: ['from', 'authorName', 'profile', 'claims', 'list', 'ownDomains', 'replyTo', 'legacy'],
  run({ from, authorName, profile, claims, list, ownDomains, replyTo, legacy }) {
    const author = from.author;
    if (author === null || authorName === null) return CLEAR;
    const { domain, address } = author.mailbox;
    const [shown] = authorName.domains
      .map(({ text }) => text.toLowerCase())
      .filter((text) => organizationalDomain(text) !== null && !isSameOwner(text, domain));
    if (shown === undefined) return CLEAR;
    const params = { shown, address };
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    const isAnswered = replyTo.mailboxes.some(({ mailbox }) => isSameOrganization(mailbox.domain, shown));
    const isKnown = isKnownDomain(profile, shown) || ownDomains.some((own) => isSameOrganization(own, shown));
    const isExplained = claims.isRelayed || legacy.isLegacy || list.evidence === 'proven' || (isAnswered && !isKnown);
    if (isExplained) return found('note', params, evidence);
    return found(isKnown ? 'decisive' : 'strong', params, evidence);
  },
});
