import { isFreemail, isNumberedNotice } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

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
    if (author === null || !isFreemail(author.mailbox.domain)) return CLEAR;
    const isClaim =
      claims.brands.some(({ isClose }) => !isClose) ||
      claims.contact !== null ||
      claims.organization !== null ||
      (authorName?.addresses.some(({ text }) => !isFreemail(text.slice(text.lastIndexOf('@') + 1))) ?? false);
    const params = { domain: author.mailbox.domain, name: claims.name ?? '' };
    const evidence = [mailboxEvidence(author.field, author.mailbox, 'address')];
    if (isClaim) return found('strong', params, evidence);
    return isNumberedNotice(authorName?.shown ?? '') ? found('strong', params, evidence, 'numbered') : CLEAR;
  },
});
