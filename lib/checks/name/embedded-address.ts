import { isSameOrganization, isSameOwner } from '../../identity';
import { contactByAddress, isKnownDomain } from '../../reader';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/**
 * The display name shows an address of another organisation than the one behind it. Small screens show only the name. Alias services and
 * platforms write the person they speak for there, so an address that answers go to, or a proven platform, is a note.
 */
export const embeddedAddress = defineCheck({
  id: 'name.embedded-address',
  kind: 'warn',
  needs: ['from', 'authorName', 'replyTo', 'profile', 'claims', 'list', 'ownDomains', 'legacy'],
  run({ from, authorName, replyTo, profile, claims, list, ownDomains, legacy }) {
    const author = from.author;
    if (author === null || authorName === null) return CLEAR;
    const { domain, address } = author.mailbox;
    const domainOf = (text: string) => text.slice(text.lastIndexOf('@') + 1);
    const [shown] = authorName.addresses
      .map(({ text }) => text.toLowerCase())
      .filter((text) => text !== address.toLowerCase() && !isSameOwner(domainOf(text), domain) && domainOf(text) !== domain);
    if (shown === undefined) return CLEAR;
    const params = { shown, address };
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    const isAnswered = replyTo.mailboxes.some(({ mailbox }) => mailbox.address.toLowerCase() === shown);
    if (claims.isRelayed || legacy.isLegacy || isAnswered || list.evidence === 'proven') return found('note', params, evidence);
    const isKnown =
      isKnownDomain(profile, domainOf(shown)) ||
      contactByAddress(profile, shown) !== null ||
      ownDomains.some((own) => isSameOrganization(own, domainOf(shown)));
    return found(isKnown ? 'decisive' : 'strong', params, evidence);
  },
});
