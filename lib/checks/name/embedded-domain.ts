import { isMention, isSameOrganization, isSameOwner, organizationalDomain } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';
import { isOfReadersWorld, isWorthImitating, wordOfList } from '../explained';

/** `Ann at orchard.example`: the domain says where Ann works, as firms with a domain of their own for letters write it. */
function isMentioned(shown: string, domain: string): boolean {
  const before = shown.toLowerCase().split(domain, 1)[0] ?? '';
  return isMention(/(\p{L}+)\s+$/u.exec(before.slice(-20))?.[1] ?? '');
}

/** Family names that are endings of domains as well. */
const FAMILY: ReadonlySet<string> = new Set(
  'abbott bentley black bond chase day ferrari ford fox gallo green hughes kim law lincoln norton page rich schmidt schwarz tiffany walter wang weber weir'.split(
    ' ',
  ),
);

/** `s.kim`, `john.black`: a person's name with a dot in it, in small letters. */
const isPersons = (text: string): boolean => FAMILY.has(text.slice(text.lastIndexOf('.') + 1));

/**
 * The display name is or holds a domain of another organisation than the one that sends. Decisive where it is the reader's own or one the reader deals
 * with; weak where a proven sender only mentions it.
 */
export const embeddedDomain = defineCheck({
  id: 'name.embedded-domain',
  kind: 'warn',
  needs: ['from', 'authorName', 'profile', 'claims', 'list', 'ownDomains', 'replyTo', 'legacy', 'proof'],
  run({ from, authorName, profile, claims, list, ownDomains, replyTo, legacy, proof }) {
    const author = from.author;
    if (author === null || authorName === null) return CLEAR;
    const { domain, address } = author.mailbox;
    const [shown] = authorName.domains
      .map(({ text }) => text.toLowerCase())
      .filter((text) => !isPersons(text) || isOfReadersWorld(text, { profile, ownDomains }))
      .filter((text) => organizationalDomain(text) !== null && !isSameOwner(text, domain));
    if (shown === undefined) return CLEAR;
    const params = { shown, address };
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    const isAnswered = replyTo.mailboxes.some(({ mailbox }) => isSameOrganization(mailbox.domain, shown));
    const isKnown = isOfReadersWorld(shown, { profile, ownDomains });
    const word = wordOfList({ list }, isWorthImitating(shown, { profile, ownDomains }), isAnswered);
    const isExplained = claims.isRelayed || legacy.isLegacy || word === 'explains' || (isAnswered && !isKnown);
    if (isExplained) return found('note', params, evidence);
    if (word === 'softens') return found('weak', params, evidence, 'relayed');
    const isAside = proof.state === 'proven' && isMentioned(authorName.shown, shown);
    return found(isKnown ? 'decisive' : isAside ? 'weak' : 'strong', params, evidence);
  },
});
