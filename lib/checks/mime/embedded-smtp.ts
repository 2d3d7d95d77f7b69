import { CLEAR, defineCheck, found } from '../define';

/** Octets of the body that are looked through; a smuggled dialogue stands at the seam of two messages, near the start of the second. */
const MAX_BODY = 256 * 1024;
/**
 * A lone dot, then perhaps a greeting or RSET, then MAIL FROM, RCPT TO and DATA on lines of their own (SMTP smuggling, SEC Consult 2023). Texts about
 * SMTP quote single commands; the whole sequence with a header block after it is a second message.
 */
const DIALOGUE =
  /^\.[\r\n]{1,4}(?:(?:ehlo|helo|rset|noop)\b[^\r\n]{0,320}[\r\n]{1,2}){0,3}mail from:[^\r\n]{0,320}[\r\n]{1,2}(?:rcpt to:[^\r\n]{0,320}[\r\n]{1,2}){1,20}data[\r\n]{1,2}[a-z-]{2,40}:/iu;

/** A dialogue with twenty recipients is shorter. */
const MAX_DIALOGUE = 8 * 1024;
const LF = 10;
const CR = 13;
const DOT = 46;
/** How a second dialogue begins (RFC 5321 §4.1.1). */
const COMMANDS: ReadonlySet<string> = new Set(['mail', 'ehlo', 'helo', 'rset', 'noop']);
const MAX_DOTS = 200;

const latin1 = new TextDecoder('latin1');

const isLineEnd = (octet: number | undefined) => octet === LF || octet === CR;

/** Offsets of dots that stand alone on a line, with a line below that begins with a command. Attack: decoys by the thousand before the real one. */
function loneDots(source: Uint8Array, start: number, end: number): readonly number[] {
  const dots: number[] = [];
  for (let at = source.indexOf(DOT, start); at !== -1 && at < end && dots.length < MAX_DOTS; at = source.indexOf(DOT, at + 1)) {
    if (at === start || !isLineEnd(source[at - 1]) || !isLineEnd(source[at + 1])) continue;
    let below = at + 1;
    while (isLineEnd(source[below]) && below < at + 5) below += 1;
    if (COMMANDS.has(String.fromCharCode(...source.subarray(below, below + 4)).toLowerCase())) dots.push(at);
  }
  return dots;
}

/** The body holds SMTP commands and a second header block: some server may have taken the rest for a message of its own. */
export const embeddedSmtp = defineCheck({
  id: 'mime.embedded-smtp',
  kind: 'warn',
  needs: ['raw', 'block'],
  run({ raw, block }) {
    if (raw.completeness !== 'full' || block.bodyStart === null) return { status: 'unknown', reason: 'headersOnly' };
    for (const dot of loneDots(raw.source, block.bodyStart, Math.min(raw.source.length, block.bodyStart + MAX_BODY))) {
      const match = DIALOGUE.exec(latin1.decode(raw.source.subarray(dot, dot + MAX_DIALOGUE)));
      if (match !== null) return found('strong', {}, [{ header: null, index: 0, start: dot, end: dot + match[0].length }]);
    }
    return CLEAR;
  },
});
