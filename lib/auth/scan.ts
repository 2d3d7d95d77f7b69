/** Positions in a field value, and what was met on the way. One pass over the octets, no look-back. */
export interface Scanner {
  readonly text: string;
  at: number;
  readonly end: number;
  readonly comments: string[];
  /** Nothing beyond `~` stands in it, so octets are text. */
  readonly isAscii: boolean;
  unclosedComment: boolean;
  unclosedQuote: boolean;
  /** Left-over tries to close a comment or quote by another rule. */
  tries: number;
}

/**
 * A results field of a real server stays under 8 kB (largest of 6,000 measured: 3.6 kB). Attack: a field of many
 * megabytes, to make one reader time out and another give up before the line that counts.
 */
export const MAX_FIELD_OCTETS = 65_536;

/** Attack: 100,000 open brackets, each read to the end of the field before it is found unclosed. */
const MAX_TRIES = 16;

export const QUOTE = 34;
export const DOT = 46;
export const SEMICOLON = 59;
export const EQUALS = 61;

const decoder = new TextDecoder('utf-8');
const encoder = new TextEncoder();

const BEYOND_ASCII = /[^\0-~]/;

export function scanner(octets: string): Scanner {
  const text = octets.length > MAX_FIELD_OCTETS ? octets.slice(0, MAX_FIELD_OCTETS) : octets;
  return {
    text,
    at: 0,
    end: text.length,
    comments: [],
    isAscii: !BEYOND_ASCII.test(text),
    unclosedComment: false,
    unclosedQuote: false,
    tries: MAX_TRIES,
  };
}

export const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 10;

/** Octet string to text: UTF-8 (RFC 6532), replacement characters where it is none; ASCII is returned as it is. */
export function textOf(octets: string): string {
  if (!BEYOND_ASCII.test(octets)) return octets;
  const bytes = new Uint8Array(octets.length);
  for (let i = 0; i < octets.length; i += 1) bytes[i] = octets.charCodeAt(i);
  return decoder.decode(bytes);
}

/** Text back to octets, for a value that had to be decoded as a whole before it could be read. */
export function octetsOf(text: string): string {
  let octets = '';
  for (const byte of encoder.encode(text)) octets += String.fromCharCode(byte);
  return octets;
}

/** The text of a stretch of the field. */
function textAt(scan: Scanner, start: number, end: number): string {
  const octets = scan.text.slice(start, end);
  return scan.isAscii ? octets : textOf(octets);
}

function commentAt(scan: Scanner, start: number, end: number): string {
  const octets = scan.text.slice(start, end);
  const unfolded = octets.includes('\n') || octets.includes('\r') ? octets.replace(/[\r\n]+/g, '') : octets;
  return (scan.isAscii ? unfolded : textOf(unfolded)).trim();
}

/**
 * The quote that closes a quoted local part, or `open` where what begins there is none. Attack: SPF comments name the reverse-path, and
 * `"a); dmarc=pass header.from=bank.example (b"@rented.example` is one (RFC 5321 §4.1.2).
 */
function endOfLocalPart(scan: Scanner, open: number): number {
  let close = open + 1;
  while (close < scan.end && scan.text.charCodeAt(close) !== QUOTE) close += scan.text.charCodeAt(close) === 92 ? 2 : 1;
  return scan.text.charCodeAt(close + 1) === 64 /* @ */ ? close : open;
}

/** What pypolicyd-spf and the SPF milter of Python write last into a field of SPF alone: the greeting and the reverse-path, as they came. */
const ENVELOPE = /\((?:client-ip|sender)=/y;

/** End of the comment that opens at `open` (after its bracket), -1 where it is not closed. Nesting costs no stack. */
function closeOf(scan: Scanner, open: number): number {
  ENVELOPE.lastIndex = open;
  if (ENVELOPE.test(scan.text)) {
    const last = scan.text.lastIndexOf(')');
    return last > open ? last + 1 : -1;
  }
  let depth = 0;
  for (let i = open; i < scan.end; i += 1) {
    const code = scan.text.charCodeAt(i);
    if (code === 92 /* \ */) i += 1;
    else if (code === QUOTE) i = endOfLocalPart(scan, i);
    else if (code === 40 /* ( */) depth += 1;
    else if (code === 41 /* ) */) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

/**
 * Reads the comment at the scanner. One that is never closed ends at the first closing bracket, at a semicolon or at the
 * end: a bracket inside a domain (`d=bank.example(.evil.example`, RFC 6376 allows no such thing, some signers do) must
 * not swallow the results that follow.
 */
export function comment(scan: Scanner): void {
  const open = scan.at;
  let close = scan.tries > 0 ? closeOf(scan, open) : -1;
  if (close < 0) {
    scan.tries -= 1;
    scan.unclosedComment = true;
    close = open + 1;
    while (close < scan.end && scan.text.charCodeAt(close) !== 41 && scan.text.charCodeAt(close) !== 59) close += 1;
    scan.comments.push(commentAt(scan, open + 1, close));
    scan.at = scan.text.charCodeAt(close) === 41 ? close + 1 : close;
    return;
  }
  scan.comments.push(commentAt(scan, open + 1, close - 1));
  scan.at = close;
}

/** White space and comments (RFC 5322 §3.2.2). */
export function skipCfws(scan: Scanner): void {
  const { text, end } = scan;
  let { at } = scan;
  for (; at < end; at = scan.at) {
    let code = text.charCodeAt(at);
    while (isBlank(code)) code = text.charCodeAt(++at);
    scan.at = at;
    if (code !== 40) return;
    comment(scan);
  }
}

/** The quoted string at the scanner, its quotes and escapes taken off; null where it is not closed (nothing is consumed). */
export function quoted(scan: Scanner): string | null {
  if (scan.tries <= 0) return null;
  let value = '';
  let from = scan.at + 1;
  for (let i = from; i < scan.end; i += 1) {
    const code = scan.text.charCodeAt(i);
    if (code !== 34 && code !== 92 && code !== 13 && code !== 10) continue;
    value += scan.text.slice(from, i);
    from = i + 1;
    if (code === 34 /* " */) {
      scan.at = from;
      return scan.isAscii ? value : textOf(value);
    }
    if (code === 92 /* \ */) i += 1; // what follows stands for itself
  }
  scan.unclosedQuote = true;
  scan.tries -= 1;
  return null;
}

const isNameCode = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 45 /* - */ || code === 95 /* _ */;

/** A run of letters, digits, `-` and `_`; '' where none stands. */
export function name(scan: Scanner): string {
  const { text, at: start } = scan;
  let at = start;
  while (isNameCode(text.charCodeAt(at))) at += 1;
  scan.at = at;
  return text.slice(start, at);
}

/** A name with names behind dots, as a property is mostly written; null where no `=` follows it at once (nothing is consumed). */
export function dottedName(scan: Scanner): string | null {
  const { text, at: start } = scan;
  let at = start;
  let code = text.charCodeAt(at);
  if (!isNameCode(code)) return null;
  while (isNameCode(code) || code === DOT) code = text.charCodeAt(++at);
  if (code !== EQUALS) return null;
  scan.at = at;
  return text.slice(start, at);
}

/** Octets up to white space, a semicolon or a comment that closes and after which the word ends. */
export function word(scan: Scanner): string {
  const { text, at: start, end } = scan;
  let at = start;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || code === SEMICOLON) break;
    if (code === 40 && scan.tries > 0) {
      const close = closeOf(scan, at);
      const next = close < 0 ? 0 : text.charCodeAt(close);
      if (close >= 0 && (close >= end || isBlank(next) || next === SEMICOLON || next === 40)) break;
      scan.tries -= 1;
      scan.unclosedComment = true;
    }
  }
  scan.at = at;
  return textAt(scan, start, at);
}

/** The character at the scanner is this one. */
export function stands(scan: Scanner, code: number): boolean {
  return scan.text.charCodeAt(scan.at) === code;
}
