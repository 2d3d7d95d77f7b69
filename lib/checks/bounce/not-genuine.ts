import { clientHost } from '../../received';
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
 * address is that of such a program and writes letters, poses as one all the same. A report in full form that a stranger to all it names handed in is weak.
 */
export const notGenuine = defineCheck({
  id: 'bounce.not-genuine',
  kind: 'warn',
  needs: ['from', 'authorName', 'subject', 'bounce', 'reversePath', 'proof', 'internal', 'legacy', 'mime', 'list', 'forward', 'border'],
  run({ from, authorName, subject, bounce, reversePath, proof, internal, legacy, mime, list, forward, border }) {
    const author = from.author;
    if (author === null || bounce.evidence === 'proven' || internal.evidence === 'proven' || list.evidence === 'proven') return CLEAR;
    const localPart = author.mailbox.localPart.toLowerCase();
    const isProgram = RETURNING_SENDER.test(localPart) || RETURNING_NAME.test(authorName?.shown.trim() ?? '');
    const isPage = mime.type === HTML && isProgram;
    const params = { path: reversePath.text };
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    const isTested = !legacy.isLegacy && proof.state !== 'unknown';
    const strength = !isTested ? 'note' : isProgram && forward.evidence === 'none' ? 'strong' : 'weak';
    if (bounce.evidence === 'claimed') {
      const isReport = mime.type === 'multipart/report' && SYSTEM_SENDER.test(localPart) && reversePath.kind === 'null';
      const host = (border && clientHost(border)) ?? '';
      return isReport && isTested ? found('weak', { host, domain: author.mailbox.domain }, evidence, 'stranger') : CLEAR;
    }
    if (reversePath.kind === 'null') return isPage ? found(strength, params, evidence, 'page') : CLEAR;
    if (reversePath.kind !== 'address') return CLEAR;
    const isPosing = SYSTEM_SENDER.test(localPart) || REPORT_SUBJECT.test(subject ?? '');
    return isProgram || (proof.state !== 'proven' && isPosing) ? found(strength, params, evidence, 'answerable') : CLEAR;
  },
});
