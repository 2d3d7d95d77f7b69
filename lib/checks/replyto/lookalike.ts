import { isFreemail, isSameOrganization, likenessTo, likenessToKnown } from '../../identity';
import { knownDomains } from '../../reader';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** Kinds that an organisation's own second domain has as well: `firm.example` and `firm-group.example`. */
const OFTEN_OWN = new Set(['combosquat', 'otherTld', 'subdomain']);

/**
 * Answers go to a domain that imitates the From domain: the mark of a taken-over account or a forged invoice. The sender's name with a word beside it or under another
 * ending is a second domain of a proven sender; where tests refused the sender, whoever made the name up answers there. No more may answers go to what
 * imitates the reader's own domain, or one the reader deals with.
 */
export const lookalikeAnswers = defineCheck({
  id: 'replyto.lookalike',
  kind: 'warn',
  needs: ['from', 'replyTo', 'proof', 'list', 'forward', 'legacy', 'profile'],
  run({ from, replyTo, proof, list, forward, legacy, profile }) {
    const { domain, organization } = from;
    if (domain === null || organization === null) return CLEAR;
    const isRefused = proof.state === 'failed' && list.evidence === 'none' && forward.evidence === 'none' && !legacy.isLegacy;
    for (const { field, mailbox } of replyTo.mailboxes) {
      if (mailbox.domain === '' || isSameOrganization(mailbox.domain, domain)) continue;
      if (isFreemail(mailbox.domain)) continue;
      const likeness = isFreemail(domain) ? null : likenessTo(mailbox.domain, organization);
      const isSenders = likeness !== null && (!OFTEN_OWN.has(likeness.kind) || isRefused);
      const likest = isSenders ? likeness : likenessToKnown(mailbox.domain, { own: profile.ownDomains, known: knownDomains(profile) });
      if (likest === null || (!isSenders && (likest.isClose || isSameOrganization(likest.target, domain)))) continue;
      const strength = likest.isClose || OFTEN_OWN.has(likest.kind) ? 'strong' : 'decisive';
      return found(strength, { target: mailbox.domain, domain: isSenders ? domain : likest.target }, [
        mailboxEvidence(field, mailbox, 'address'),
      ]);
    }
    return CLEAR;
  },
});
