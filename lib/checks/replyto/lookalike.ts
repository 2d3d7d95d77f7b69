import { isFreemail, isSameOrganization, likenessTo } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** Kinds that an organisation's own second domain has as well: `firm.example` and `firm-group.example`. */
const OFTEN_OWN = new Set(['combosquat', 'otherTld', 'subdomain']);

/**
 * Answers go to a domain that imitates the From domain: the mark of a taken-over account or a forged invoice. The sender's name with a word beside it or under another
 * ending is a second domain of a proven sender; where tests refused the sender, whoever made the name up answers there.
 */
export const lookalikeAnswers = defineCheck({
  id: 'replyto.lookalike',
  kind: 'warn',
  needs: ['from', 'replyTo', 'proof', 'list', 'forward', 'legacy'],
  run({ from, replyTo, proof, list, forward, legacy }) {
    const { domain, organization } = from;
    if (domain === null || organization === null || isFreemail(domain)) return CLEAR;
    const isRefused = proof.state === 'failed' && list.evidence === 'none' && forward.evidence === 'none' && !legacy.isLegacy;
    for (const { field, mailbox } of replyTo.mailboxes) {
      if (mailbox.domain === '' || isSameOrganization(mailbox.domain, domain)) continue;
      const likeness = likenessTo(mailbox.domain, organization);
      if (likeness === null || (OFTEN_OWN.has(likeness.kind) && !isRefused)) continue;
      return found(likeness.isClose || OFTEN_OWN.has(likeness.kind) ? 'strong' : 'decisive', { target: mailbox.domain, domain }, [
        mailboxEvidence(field, mailbox, 'address'),
      ]);
    }
    return CLEAR;
  },
});
