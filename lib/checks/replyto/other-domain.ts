import { isFreemail, isSameOrganization, sendingService } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';
import { isOfReadersWorld, isPlausible } from '../explained';

/**
 * Answers go to another organisation than the sender's. Newsletters, lists, ticket systems and forms do that every day, so it is weak, and a note where the
 * sender is proven, a list set it, the service that provably sent it takes the answers, or they go to the reader's own people.
 */
export const otherDomain = defineCheck({
  id: 'replyto.other-domain',
  kind: 'warn',
  needs: ['from', 'replyTo', 'proof', 'list', 'forward', 'legacy', 'profile', 'ownDomains'],
  run(facts) {
    const { from, replyTo, proof, list, forward, legacy } = facts;
    const { domain } = from;
    if (domain === null) return CLEAR;
    const foreign = replyTo.mailboxes.filter(
      ({ mailbox }) =>
        mailbox.domain !== '' && mailbox.domain !== domain && !isSameOrganization(mailbox.domain, domain) && !isFreemail(mailbox.domain),
    );
    const [first] = foreign;
    if (first === undefined) return CLEAR;
    const isExplained =
      proof.state === 'proven' ||
      isPlausible(list, proof) ||
      forward.evidence === 'proven' ||
      legacy.isLegacy ||
      foreign.every(({ mailbox }) => isOfReadersWorld(mailbox.address, facts)) ||
      (sendingService(first.mailbox.domain) !== null &&
        proof.passedDomains.some((passed) => isSameOrganization(passed, first.mailbox.domain)));
    const params = { target: first.mailbox.domain, domain };
    return found(
      isExplained ? 'note' : 'weak',
      params,
      foreign.map(({ field, mailbox }) => mailboxEvidence(field, mailbox, 'address')),
    );
  },
});
