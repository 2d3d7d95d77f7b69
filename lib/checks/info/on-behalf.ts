import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** Sent by a delegate of the same organisation: Sender differs from From, and the organisation of both is proven. */
export const onBehalf = defineCheck({
  id: 'info.on-behalf',
  kind: 'info',
  needs: ['from', 'sender', 'proof', 'list'],
  run({ from, sender, proof, list }) {
    const [first] = sender.mailboxes;
    const author = from.author;
    if (first === undefined || author === null || proof.state !== 'proven' || list.evidence !== 'none') return CLEAR;
    const { mailbox } = first;
    if (
      mailbox.address.toLowerCase() === author.mailbox.address.toLowerCase() ||
      !isSameOrganization(mailbox.domain, author.mailbox.domain)
    )
      return CLEAR;
    return found('note', { delegate: mailbox.address }, [mailboxEvidence(first.field, mailbox)]);
  },
});
