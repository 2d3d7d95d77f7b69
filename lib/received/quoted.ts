/** Where the masked characters stand: the private use area, one place for each character of ASCII. */
const MASK = 0xe000;

/**
 * The value with the quoted local parts of the envelope (RFC 5321 §4.1.2) masked, character by character. Attack: MAIL FROM `<"a) (authenticated as x) (b"@y>`
 * is well-formed, and Exim, Haraka, PowerMTA and Sendmail write it into the field as it is; a catch-all mailbox takes such a recipient. Only behind the
 * server's own `envelope-from` or `for` and a blank, which no greeting holds, and only where the quote closes before an `@`.
 */
export function maskQuoted(text: string): string {
  let masked = '';
  let done = 0;
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', open + 1)) {
    // Asked first, since quotes behind backslashes by the thousand would each be followed to the end.
    if (!isEnvelope(text, text.charCodeAt(open - 1) === 0x3c ? open - 1 : open)) continue;
    const close = closingQuote(text, open);
    if (text.charCodeAt(close + 1) !== 0x40) continue;
    masked += text.slice(done, open + 1);
    for (let i = open + 1; i < close; i++) masked += maskOf(text.charCodeAt(i));
    done = close;
    open = close;
  }
  return done === 0 ? text : masked + text.slice(done);
}

/** Letters beyond ASCII mean nothing to a reader of the field and stay. */
function maskOf(code: number): string {
  return String.fromCharCode(code < 0x80 ? MASK + code : code);
}

/** A part of a masked value as it was written. */
export function unmasked(text: string): string {
  return text.replace(/[\ue000-\ue07f]/g, (masked) => String.fromCharCode(masked.charCodeAt(0) - MASK));
}

/** The quote that closes the one at `open`, or the length of the text. */
function closingQuote(text: string, open: number): number {
  let i = open + 1;
  while (i < text.length && text.charCodeAt(i) !== 0x22) i += text.charCodeAt(i) === 0x5c ? 2 : 1;
  return i;
}

function isEnvelope(text: string, start: number): boolean {
  if (!(text.charCodeAt(start - 1) <= 0x20)) return false;
  const before = text
    .slice(Math.max(0, start - 24), start)
    .trimEnd()
    .toLowerCase();
  return before.endsWith('envelope-from') || before.endsWith(' for') || before.endsWith('\tfor');
}
