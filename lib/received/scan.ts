import { maskQuoted } from './quoted';

/** A stretch of a Received value; `end` is exclusive, a comment's range holds its parentheses. */
export interface Token {
  readonly kind: 'word' | 'comment' | 'semicolon';
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  /** What the tokens' places are in, with quoted local parts masked. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly isTruncated: boolean;
}

/** A field of 10 MB in a forged hop would cost a copy for each part that is cut out of it. The longest real field of the corpus has 1,9 kB. */
const MAX_CHARACTERS = 16_384;

/** Comments and words by the thousand (`(a)(b)(c)…`) make every later pass over the tokens long. A real field has 60 at most. */
const MAX_TOKENS = 512;

/**
 * Splits an unfolded field value into words, top-level comments and semicolons (RFC 5322 §3.2.2), in one pass. Nothing throws and nothing is lost:
 * a parenthesis, quote or angle bracket without its partner counts as an ordinary character, so that a client that greets with `HELO x(` cannot
 * hide the address that the server wrote after it.
 */
export function scan(value: string): Scan {
  // NUL stands between no two parts of an honest field, and would split one name into two (rspamd drops it likewise).
  const whole = value.includes('\0') ? value.replaceAll('\0', '') : value;
  const text = maskQuoted(whole.length > MAX_CHARACTERS ? whole.slice(0, MAX_CHARACTERS) : whole);
  const tokens: Token[] = [];
  let partners: Int32Array | null = null;
  let at = 0;
  while (at < text.length && tokens.length < MAX_TOKENS) {
    const c = text.charCodeAt(at);
    if (c <= 0x20 || c === 0x29) at++;
    else if (c === 0x3b) {
      tokens.push({ kind: 'semicolon', start: at, end: at + 1 });
      at++;
    } else if (c === 0x28) {
      let close = partners === null ? endOfComment(text, at) : -1;
      // The first one that never closes pays for a pass over the whole field, after which all are known.
      if (close < 0) close = (partners ??= pairUp(text))[at] ?? -1;
      if (close >= 0) tokens.push({ kind: 'comment', start: at, end: close + 1 });
      at = close < 0 ? at + 1 : close + 1;
    } else {
      const end = endOfWord(text, at);
      tokens.push({ kind: 'word', start: at, end });
      at = end;
    }
  }
  return { text, tokens, isTruncated: at < text.length || text.length < whole.length };
}

/** Where the comment that opens at an offset closes, -1 where it does not. Most hold no other and no backslash and cost one search for `)`. */
function endOfComment(text: string, open: number): number {
  const close = text.indexOf(')', open);
  if (close < 0 || !NESTS.test(text.slice(open + 1, close))) return close;
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x28) depth++;
    else if (c === 0x29 && --depth === 0) return i;
    else if (c === 0x5c) i++;
  }
  return -1;
}

const NESTS = /[(\\]/;

/** For each open parenthesis its partner, -1 where it has none. */
function pairUp(text: string): Int32Array {
  const partners = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x28) open.push(i);
    else if (c === 0x29) {
      const partner = open.pop();
      if (partner !== undefined) partners[partner] = i;
    } else if (c === 0x5c) i++;
  }
  return partners;
}

function endOfWord(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    // Letters, digits and the marks of host names: most of what there is.
    if (c > 0x3c || (c > 0x29 && c < 0x3b)) i++;
    else if (c <= 0x20 || c === 0x28 || c === 0x29 || c === 0x3b) return i;
    else if (c === 0x3c) i = closing(text, i, 0x3e, 0x3c) + 1;
    else if (c === 0x22) i = closing(text, i, 0x22, 0x28) + 1;
    else i++;
  }
  return i;
}

/** Where the bracket or quote at `open` closes, or `open` itself when a parenthesis or another opening comes first. */
function closing(text: string, open: number, close: number, stop: number): number {
  for (let i = open + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === close) return i;
    if (c === stop || c === 0x28) return open;
  }
  return open;
}
