import { isSpace, PAREN_OPEN, QUOTE, SEMICOLON, skipComment, skipQuoted, skipSpace, trimEnd } from './scan';
import { unescape } from './phrase';

/** A Content-Type can repeat parameters without end; three or four are usual. */
const MAX_PARAMETERS = 64;
const MAX_VALUE = 16 * 1024;

export interface MimeField {
  /** The value before the first semicolon, lower case, comments and white space gone. */
  readonly value: string;
  /** Names in lower case; the first of several equal ones, as most clients take it. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly hasDuplicate: boolean;
}

/** A structured MIME field (RFC 2045 §5.1, tolerant): `value; name=value; name="value"`. */
export function readMimeField(text: string): MimeField {
  const end = Math.min(text.length, MAX_VALUE);
  const parameters = new Map<string, string>();
  let hasDuplicate = false;
  const value = cut(text, 0, end);
  for (let at = value.next; at < end && parameters.size < MAX_PARAMETERS; ) {
    const part = cut(text, at, end);
    at = part.next;
    const equals = part.text.indexOf('=');
    if (equals < 1) continue;
    const name = part.text.slice(0, equals).trim().toLowerCase();
    if (parameters.has(name)) hasDuplicate = true;
    else parameters.set(name, part.text.slice(equals + 1).trim());
  }
  return { value: value.text.trim().toLowerCase(), parameters, hasDuplicate };
}

/** Text up to the next semicolon outside quotes and comments, quotes taken off. */
function cut(text: string, start: number, end: number): { readonly text: string; readonly next: number } {
  let out = '';
  let at = skipSpace(text, start, end);
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SEMICOLON) return { text: out, next: at + 1 };
    if (code === QUOTE) {
      const closed = skipQuoted(text, at, end);
      const to = closed === -1 ? end : closed;
      out += unescape(text.slice(at + 1, closed === -1 ? to : to - 1));
      at = to;
    } else if (code === PAREN_OPEN) {
      const closed = skipComment(text, at, end);
      at = closed === -1 ? end : closed;
    } else if (isSpace(code)) {
      const next = skipSpace(text, at, end);
      if (trimEnd(text, start, at) > start) out += ' ';
      at = next;
    } else {
      out += text.charAt(at);
      at++;
    }
  }
  return { text: out, next: end };
}
