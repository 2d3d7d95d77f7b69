import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/**
 * An encoded word that hides an address in From (RFC 2047 §5 forbids it). Attack: the receiver sees no address, the reader's program decodes
 * one and shows it.
 */
export const encodedAddress = defineCheck({
  id: 'from.encoded-address',
  kind: 'warn',
  needs: ['from'],
  run({ from }) {
    const hidden = from.mailboxes.filter(({ mailbox }) => mailbox.defects.includes('encodedWord'));
    const [first] = hidden;
    if (first === undefined) return CLEAR;
    return found(
      'decisive',
      { shown: first.mailbox.name ?? first.mailbox.address },
      hidden.map(({ field, mailbox }) => mailboxEvidence(field, mailbox)),
    );
  },
});
