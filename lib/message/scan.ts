/** Character codes of RFC 5322 syntax. */
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const QUOTE = 34;
export const PAREN_OPEN = 40;
export const PAREN_CLOSE = 41;
export const COMMA = 44;
export const DOT = 46;
export const COLON = 58;
export const SEMICOLON = 59;
export const ANGLE_OPEN = 60;
export const EQUALS = 61;
export const ANGLE_CLOSE = 62;
export const AT = 64;
export const BRACKET_OPEN = 91;
export const BACKSLASH = 92;
export const BRACKET_CLOSE = 93;
/** The bit that is set in small letters and not in capitals, ASCII and Latin-1. */
export const LOWER = 0x20;

/** White space of RFC 5322, line ends included; blanks of other scripts are text. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === CR || code === LF;
}

/** First place at or after `from` that is no white space, at most `end`. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Last place at or before `end` that follows something else than white space, at least `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * Skips a quoted string (RFC 5322 §3.2.4).
 * @param from at the opening quote
 * @returns the place after the closing quote; -1 where there is none before `end`
 */
export function skipQuoted(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at + 1;
  }
  return -1;
}

/**
 * Skips a comment with the comments in it (RFC 5322 §3.2.2). A count of brackets, no recursion: nesting is free for
 * a sender and a stack is not.
 * @returns the place after the closing bracket; -1 where there is none before `end`
 */
export function skipComment(text: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === PAREN_OPEN) depth++;
    else if (code === PAREN_CLOSE && --depth === 0) return at + 1;
  }
  return -1;
}

/**
 * Skips a domain literal (RFC 5322 §3.4.1).
 * @returns the place after the closing bracket; -1 where another opens first or none closes before `end`
 */
export function skipLiteral(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === BRACKET_CLOSE) return at + 1;
    else if (code === BRACKET_OPEN) return -1;
  }
  return -1;
}

const ENCODED_WORD = /=\?[^?\s]{1,100}\?[bq]\?[^?\s]*\?=/iy;

/**
 * Skips an encoded word (RFC 2047 §2), whose text may hold characters that are special outside of it.
 * @returns the place after it; -1 where none stands at `from` or it passes `end`
 */
export function skipEncodedWord(text: string, from: number, end: number): number {
  if (text.charCodeAt(from + 1) !== 63) return -1;
  ENCODED_WORD.lastIndex = from;
  const to = ENCODED_WORD.test(text) ? ENCODED_WORD.lastIndex : -1;
  return to > end ? -1 : to;
}

/**
 * A search for one character that never looks at the same stretch twice, as long as it is asked for rising places:
 * a value of a million `<` must not be searched to its end a million times.
 */
export function searchAhead(text: string, wanted: string): (from: number) => number {
  let known = -2;
  return (from) => {
    if (known !== -1 && known < from) known = text.indexOf(wanted, from);
    return known;
  };
}
