import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

const SYSTEM_SENDER = /^(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon)$/u;
/** Programs that return mail; a postmaster is a person as well. */
const RETURNING_SENDER = /^(?:mailer-?daemon|mail-daemon)$/u;
const RETURNING_NAME = /^mail(?: delivery (?:sub)?system|er-daemon)$/iu;
const REPORT_SUBJECT =
  /^(?:undeliver(?:ed|able)|delivery status notification|mail delivery (?:failed|failure|subsystem)|returned mail|failure notice)\b/iu;
/** Servers that write no report (qmail, Exim, Sendmail of old) return plain text, and the message with it. */
const HTML = 'text/html';

/**
 * Looks like a delivery report and is none: no report structure, and an ordinary envelope sender or, of whoever says to be a program that returns mail, a
 * page in HTML. Old servers write plain reports, always with the null reverse-path. A proven domain speaks for itself, not for the reader's server: whose name or
 * address is that of such a program and writes letters, poses as one all the same.
 */
export const notGenuine = defineCheck({
  id: 'bounce.not-genuine',
  kind: 'warn',
  needs: ['from', 'authorName', 'subject', 'bounce', 'reversePath', 'proof', 'internal', 'legacy', 'mime', 'list', 'forward'],
  run({ from, authorName, subject, bounce, reversePath, proof, internal, legacy, mime, list, forward }) {
    const author = from.author;
    if (author === null || bounce.evidence !== 'none' || internal.evidence === 'proven' || list.evidence === 'proven') return CLEAR;
    const localPart = author.mailbox.localPart.toLowerCase();
    const isProgram = RETURNING_SENDER.test(localPart) || RETURNING_NAME.test(authorName?.shown.trim() ?? '');
    const isPage = mime.type === HTML && isProgram;
    const params = { path: reversePath.text };
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    const strength = legacy.isLegacy || proof.state === 'unknown' ? 'note' : isProgram && forward.evidence === 'none' ? 'strong' : 'weak';
    if (reversePath.kind === 'null') return isPage ? found(strength, params, evidence, 'page') : CLEAR;
    if (reversePath.kind !== 'address') return CLEAR;
    const isPosing = SYSTEM_SENDER.test(localPart) || REPORT_SUBJECT.test(subject ?? '');
    return isProgram || (proof.state !== 'proven' && isPosing) ? found(strength, params, evidence, 'answerable') : CLEAR;
  },
});
