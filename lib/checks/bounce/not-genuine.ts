import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

const SYSTEM_SENDER = /^(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon)$/u;
const REPORT_SUBJECT =
  /^(?:undeliver(?:ed|able)|delivery status notification|mail delivery (?:failed|failure|subsystem)|returned mail|failure notice)\b/iu;

/**
 * Looks like a delivery report and is none: no report structure, an ordinary envelope sender, and nothing proves the sender. Old servers write plain
 * reports, but always with the null reverse-path.
 */
export const notGenuine = defineCheck({
  id: 'bounce.not-genuine',
  kind: 'warn',
  needs: ['from', 'subject', 'bounce', 'reversePath', 'proof', 'internal', 'legacy'],
  run({ from, subject, bounce, reversePath, proof, internal, legacy }) {
    const author = from.author;
    if (
      author === null ||
      bounce.evidence !== 'none' ||
      reversePath.kind !== 'address' ||
      proof.state === 'proven' ||
      internal.evidence === 'proven'
    )
      return CLEAR;
    const isPosing = SYSTEM_SENDER.test(author.mailbox.localPart.toLowerCase()) || REPORT_SUBJECT.test(subject ?? '');
    if (!isPosing) return CLEAR;
    return found(legacy.isLegacy || proof.state === 'unknown' ? 'note' : 'weak', { path: reversePath.text }, [
      mailboxEvidence(author.field, author.mailbox),
    ]);
  },
});
