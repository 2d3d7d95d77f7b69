import { isSameOrganization } from '../../identity';
import { isKnownDomain, isOwnDomain } from '../../reader';
import { CLEAR, defineCheck, found } from '../define';
import { shownDomain } from '../shown';
import { mailboxEvidence } from '../evidence';

/**
 * Sender or Resent-From names another organisation, and one that means something to the reader. Mail programs show it as
 * `bank on behalf of ...`, and no server tests it. Lists, calendars and delegates name themselves there every day, so a name that
 * means nothing, or one that a trusted pass speaks for, stays silent. Whoever redirects a letter of a proven author names himself in Resent-From (RFC 5322 §3.6.6).
 */
export const senderConflict = defineCheck({
  id: 'from.sender-conflict',
  kind: 'warn',
  needs: ['from', 'sender', 'resentFrom', 'proof', 'profile', 'list'],
  run({ from, sender, resentFrom, proof, profile, list }) {
    const isForeign = (domain: string) =>
      domain !== '' &&
      (from.organization === null || !isSameOrganization(domain, from.organization)) &&
      !proof.passedDomains.some((passed) => isSameOrganization(passed, domain));
    const named = [...sender.mailboxes, ...resentFrom.mailboxes].filter(({ mailbox }) => isForeign(mailbox.domain));
    const [first] = named.filter(({ mailbox }) => isKnownDomain(profile, mailbox.domain) || isOwnDomain(profile, mailbox.domain));
    if (first === undefined || list.isKnown) return CLEAR;
    const { mailbox, field } = first;
    // Lists of a known organisation name themselves there as well; where nobody tested them, that is as likely.
    const isUntestedList = list.evidence === 'claimed' && proof.state === 'unknown';
    const isRedirected = proof.state === 'proven' && resentFrom.mailboxes.includes(first);
    return found(isUntestedList ? 'note' : isRedirected ? 'weak' : 'decisive', { domain: mailbox.domain, from: shownDomain(from) }, [
      mailboxEvidence(field, mailbox),
    ]);
  },
});
