import { isFreemail } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';
import { isPlausible } from '../explained';

/**
 * The sender writes as an organisation, and answers go to a free mailbox. The habit of invoice and advance-fee fraud; some small firms do it
 * too, so beside a proven sender it is weak.
 */
export const freemailAnswers = defineCheck({
  id: 'replyto.freemail',
  kind: 'warn',
  needs: ['from', 'replyTo', 'proof', 'list', 'legacy'],
  run({ from, replyTo, proof, list, legacy }) {
    const { domain } = from;
    if (domain === null || isFreemail(domain)) return CLEAR;
    const [first] = replyTo.mailboxes.filter(({ mailbox }) => isFreemail(mailbox.domain));
    if (first === undefined) return CLEAR;
    const params = { target: first.mailbox.address, domain };
    const evidence = [mailboxEvidence(first.field, first.mailbox, 'address')];
    if (isPlausible(list, proof) || legacy.isLegacy) return found('note', params, evidence);
    return found(proof.state === 'proven' ? 'weak' : 'strong', params, evidence);
  },
});
