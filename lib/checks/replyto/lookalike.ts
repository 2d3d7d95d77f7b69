import { findLikeness, isFreemail, isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** Kinds that an organisation's own second domain has as well: `firm.example` and `firm-group.example`. */
const OFTEN_OWN = new Set(['combosquat', 'otherTld', 'subdomain']);

/** Answers go to a domain that imitates the From domain: the mark of a taken-over account or a forged invoice. */
export const lookalikeAnswers = defineCheck({
  id: 'replyto.lookalike',
  kind: 'warn',
  needs: ['from', 'replyTo'],
  run({ from, replyTo }) {
    const { domain, organization } = from;
    if (domain === null || organization === null || isFreemail(domain)) return CLEAR;
    for (const { field, mailbox } of replyTo.mailboxes) {
      if (mailbox.domain === '' || isSameOrganization(mailbox.domain, domain)) continue;
      const likeness = findLikeness(mailbox.domain, { own: [], known: [organization] }).find(({ target }) => target === organization);
      if (likeness === undefined || OFTEN_OWN.has(likeness.kind)) continue;
      return found(likeness.isClose ? 'strong' : 'decisive', { target: mailbox.domain, domain }, [
        mailboxEvidence(field, mailbox, 'address'),
      ]);
    }
    return CLEAR;
  },
});
