import { CLEAR, defineCheck, found } from '../define';

/** Octets of the body that are looked through; a smuggled dialogue stands at the seam of two messages, near the start of the second. */
const MAX_BODY = 256 * 1024;
/**
 * A lone dot, then MAIL FROM, RCPT TO and DATA on lines of their own (SMTP smuggling, SEC Consult 2023). Texts about SMTP quote single commands; the whole
 * sequence with a header block after it is a second message.
 */
const DIALOGUE =
  /(?:^|[\r\n])\.[\r\n]{1,4}mail from:[^\r\n]{0,320}[\r\n]{1,2}(?:rcpt to:[^\r\n]{0,320}[\r\n]{1,2}){1,20}data[\r\n]{1,2}[a-z-]{2,40}:/iu;

/** The body holds SMTP commands and a second header block: some server may have taken the rest for a message of its own. */
export const embeddedSmtp = defineCheck({
  id: 'mime.embedded-smtp',
  kind: 'warn',
  needs: ['raw', 'block'],
  run({ raw, block }) {
    if (raw.completeness !== 'full' || block.bodyStart === null) return { status: 'unknown', reason: 'headersOnly' };
    const body = raw.source.subarray(block.bodyStart, block.bodyStart + MAX_BODY);
    const text = new TextDecoder('latin1').decode(body);
    if (!/mail from:/iu.test(text)) return CLEAR;
    const match = DIALOGUE.exec(text);
    if (match === null) return CLEAR;
    const start = block.bodyStart + match.index;
    return found('strong', {}, [{ header: null, index: 0, start, end: start + match[0].length }]);
  },
});
