import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/**
 * Addressed to somebody else, and the addressee's own server is not what handed it on. Blind copies and lists do that too, so it counts only where the
 * envelope was rewritten by a third party, as a replay or a trial tenant that spreads genuine notices does. Weak where the addressee has the reader's
 * own name: a former mailbox forwards in that way, and a replay is sent to one address for all.
 */
export const notAddressed = defineCheck({
  id: 'recipient.not-addressed',
  kind: 'warn',
  needs: ['recipients', 'addressing', 'list', 'proof', 'handedOnBy', 'bounce'],
  run({ recipients, addressing, list, proof, handedOnBy, bounce }) {
    const [first] = recipients.mailboxes;
    if (
      (addressing !== 'elsewhere' && addressing !== 'namesake') ||
      first === undefined ||
      list.isKnown ||
      bounce.evidence !== 'none' ||
      proof.state !== 'proven' ||
      handedOnBy === null
    )
      return CLEAR;
    return found(addressing === 'elsewhere' ? 'strong' : 'weak', { recipient: first.mailbox.address, host: handedOnBy }, [
      mailboxEvidence(first.field, first.mailbox),
    ]);
  },
});
