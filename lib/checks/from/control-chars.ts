import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence, mailboxEvidence } from '../evidence';

/**
 * NUL, line breaks or other controls in From, raw or out of an encoded word (Mailsploit, 2017), or octets in the address that are no text. Programs
 * cut there or show the rest as another address. A name in an old eight-bit charset is only old.
 */
export const controlChars = defineCheck({
  id: 'from.control-chars',
  kind: 'warn',
  needs: ['from'],
  run({ from }) {
    const odd = from.mailboxes.filter(
      ({ mailbox }) =>
        mailbox.defects.includes('control') || (mailbox.defects.includes('notUtf8') && /[^\u0020-\u007e]/u.test(mailbox.address)),
    );
    const raw = from.fields.filter(({ field }) => field.defects.includes('nul') || field.defects.includes('bareCr'));
    if (odd.length === 0 && raw.length === 0) return CLEAR;
    return found('decisive', {}, [
      ...odd.map(({ field, mailbox }) => mailboxEvidence(field, mailbox)),
      ...raw.map(({ field }) => fieldEvidence(field)),
    ]);
  },
});
