import { brandClaims, domainOfAddress, isFreemail, isNamelessOffice, isNumberedNotice, readName } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** RFC 5321 §4.5.3.1.1. */
const LONGEST_LOCAL_PART = 64;

/** Nobody signs, or an office does, and the address spells a brand and a task: `orchard-billing.team`. A person's own name stands there otherwise. */
function isOfficeOfBrand(shown: string, localPart: string, address: string): boolean {
  if (shown !== '' && !isNamelessOffice(shown)) return false;
  const words = localPart
    .slice(0, LONGEST_LOCAL_PART)
    .split(/[^A-Za-z]+/u)
    .filter(Boolean);
  return words.some(isNamelessOffice) && brandClaims(readName(words.join(' ')), address).some(({ isClose }) => !isClose);
}

/**
 * An organisation, or somebody the reader knows from another address, writes from a free mail provider, where anybody gets any name; or a
 * name that is the head of a numbered official letter stands there, which no private person writes under.
 */
export const freemail = defineCheck({
  id: 'domain.freemail',
  kind: 'warn',
  needs: ['from', 'claims', 'authorName', 'ownDomains', 'profile'],
  run({ from, claims, authorName }) {
    const author = from.author;
    // Who hands on others' mail under aliases (duck.com) is judged as that.
    if (author === null || claims.isRelayed || !isFreemail(author.mailbox.domain)) return CLEAR;
    const isClaim =
      claims.brands.some(({ isClose }) => !isClose) ||
      claims.contact !== null ||
      claims.organization !== null ||
      (authorName?.addresses.some(({ text }) => !isFreemail(domainOfAddress(text))) ?? false);
    const params = { domain: author.mailbox.domain, name: claims.name ?? '' };
    const evidence = [mailboxEvidence(author.field, author.mailbox, 'address')];
    if (isClaim) return found('strong', params, evidence);
    const shown = authorName?.shown.trim() ?? '';
    const { localPart, address } = author.mailbox;
    if (isOfficeOfBrand(shown, localPart, address)) return found('strong', { ...params, name: shown || localPart }, evidence);
    return isNumberedNotice(shown) ? found('strong', params, evidence, 'numbered') : CLEAR;
  },
});
