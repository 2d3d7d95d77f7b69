import { domainOfAddress, isSameOrganization, sendingService } from '../../identity';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { isOfReadersWorld } from '../explained';

/** Methods by which an attendee answers the organizer (RFC 5546 §1.4). */
const ANSWERS: ReadonlySet<string> = new Set(['REPLY', 'COUNTER', 'REFRESH']);

/**
 * The invitation names an organizer who did not send it. Scheduling services send for their customers, and a proven delegate of the same organisation may;
 * strong where the organizer is of the reader's own organisation or somebody known. Anybody can name the organizer in Sender or Reply-To as well, which
 * booking systems do by right: that only makes it weak.
 */
export const organizerMismatch = defineCheck({
  id: 'calendar.organizer-mismatch',
  kind: 'warn',
  needs: ['mime', 'from', 'sender', 'replyTo', 'proof', 'profile', 'ownDomains'],
  run({ mime, from, sender, replyTo, proof, profile, ownDomains }) {
    const organizer = mime.calendar?.organizer ?? null;
    if (organizer === null || from.author === null || !organizer.address.includes('@')) return NOT_APPLICABLE;
    if (ANSWERS.has(mime.calendar?.method?.toUpperCase() ?? '')) return NOT_APPLICABLE;
    const domain = domainOfAddress(organizer.address).toLowerCase();
    const isOrganizers = (other: string) => other !== '' && (other === domain || isSameOrganization(other, domain));
    if ([from.author.mailbox.domain, ...proof.passedDomains].some(isOrganizers)) return CLEAR;
    const isAnswered = [...sender.mailboxes, ...replyTo.mailboxes].some(({ mailbox }) => isOrganizers(mailbox.domain));
    const isService = proof.state === 'proven' && sendingService(from.author.mailbox.domain) !== null;
    const means = isOfReadersWorld(organizer.address, { profile, ownDomains });
    return found(
      isService || !means ? 'note' : isAnswered ? 'weak' : 'strong',
      { organizer: organizer.address, address: from.author.mailbox.address },
      [],
    );
  },
});
