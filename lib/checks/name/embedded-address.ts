import { domainOfAddress, isSameOrganization, isSameOwner } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';
import { isOfReadersWorld, isWorthImitating, wordOfList } from '../explained';

/**
 * The display name shows an address of another organisation than the one behind it. Small screens show only the name. Alias services and
 * platforms write the person they speak for there, so a proven platform, or the address of
 * a stranger that answers go to, is a note.
 */
export const embeddedAddress = defineCheck({
  id: 'name.embedded-address',
  kind: 'warn',
  needs: ['from', 'authorName', 'replyTo', 'profile', 'claims', 'list', 'ownDomains', 'legacy', 'proof'],
  run({ from, authorName, replyTo, profile, claims, list, ownDomains, legacy, proof }) {
    const author = from.author;
    if (author === null || authorName === null) return CLEAR;
    const { domain, address } = author.mailbox;
    const [shown] = authorName.addresses
      .map(({ text }) => text.toLowerCase())
      .filter((text) => text !== address.toLowerCase() && !isSameOwner(domainOfAddress(text), domain) && domainOfAddress(text) !== domain);
    if (shown === undefined) return CLEAR;
    const params = { shown, address };
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    const isAnswered = replyTo.mailboxes.some(({ mailbox }) => mailbox.address.toLowerCase() === shown);
    const isKnown = isOfReadersWorld(shown, { profile, ownDomains });
    // The reader's own form writes its visitors there; a stranger gains nothing by letting answers go to whom he imitates.
    const isOwnForm = isAnswered && proof.state === 'proven' && ownDomains.some((own) => isSameOrganization(own, domain));
    const word = wordOfList({ list }, isWorthImitating(shown, { profile, ownDomains }), isAnswered);
    const isExplained = claims.isRelayed || legacy.isLegacy || word === 'explains';
    if (isExplained || isOwnForm || (isAnswered && !isKnown)) return found('note', params, evidence);
    if (word === 'softens') return found('weak', params, evidence, 'relayed');
    return found(isKnown ? 'decisive' : 'strong', params, evidence);
  },
});
