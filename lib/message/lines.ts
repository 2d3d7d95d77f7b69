import { COLON, CR, LF, LOWER, SPACE, TAB } from './scan';
import type { HeaderBlock } from './types';

export type Eol = '\n' | '\r';

/** Numbers in `spans` for each field: its first line (0 for the first of the text), its start and its end, before the last line end. */
export const NUMBERS_A_FIELD = 3;

/** The fields of a header block and where it ends, places in the text searched. */
export interface Cut {
  /** The fields in turn, {@link NUMBERS_A_FIELD} numbers each. */
  readonly spans: readonly number[];
  /** Start of the first field beyond `maxFields`; null where there is none. */
  readonly rest: number | null;
  readonly lineEnds: HeaderBlock['lineEnds'];
  /** A continuation line reads as a field of the name From. */
  readonly hasIndentedFrom: boolean;
  /** Exclusive end of the lines. */
  readonly end: number;
  /** Behind the empty line that ends the block; null where there is none. */
  readonly bodyStart: number | null;
}

/**
 * Cuts the lines up to the first empty one into fields (RFC 5322 §2.2), in one pass. A line of nothing but CR counts as empty, since some transports
 * double the CR.
 * @param eol the line end, or its last character
 * @param from where the first field begins, 0 or behind the mbox line
 */
export function cutFields(text: string, eol: Eol, from: number, maxFields: number): Cut {
  const spans: number[] = [];
  const limit = NUMBERS_A_FIELD * maxFields;
  let rest: number | null = null;
  let hasIndentedFrom = false;
  let lines = from > 0 ? 1 : 0;
  let crlf = from > 1 && eol === '\n' && text.charCodeAt(from - 2) === CR ? 1 : 0;
  let lineStart = from;
  let fieldStart = from;
  let fieldLine = lines;
  for (let found = text.indexOf(eol, from); found !== -1; found = text.indexOf(eol, lineStart)) {
    const next = found + 1;
    const isCrlf = eol === '\n' && found > lineStart && text.charCodeAt(found - 1) === CR;
    lines++;
    if (isCrlf) crlf++;
    if (found === lineStart || (isCrlf && isOnlyCr(text, lineStart, found))) {
      return { spans, rest, lineEnds: kindOf(lines, crlf, eol), hasIndentedFrom, end: lineStart, bodyStart: next };
    }
    const code = text.charCodeAt(next);
    lineStart = next;
    if (code === SPACE || code === TAB) {
      hasIndentedFrom ||= isFromLine(text, next + 1);
      continue;
    }
    if (spans.length < limit) spans.push(fieldLine, fieldStart, isCrlf ? found - 1 : found);
    else rest ??= fieldStart;
    fieldStart = next;
    fieldLine = lines;
  }
  if (lineStart < text.length) {
    if (spans.length < limit) spans.push(fieldLine, fieldStart, text.length);
    else rest ??= fieldStart;
  }
  return { spans, rest, lineEnds: kindOf(lines, crlf, eol), hasIndentedFrom, end: text.length, bodyStart: null };
}

/** `from`, whatever its case, and a colon, with white space before either. */
function isFromLine(text: string, start: number): boolean {
  const at = skipBlanks(text, start);
  const isFrom =
    (text.charCodeAt(at) | LOWER) === 0x66 &&
    (text.charCodeAt(at + 1) | LOWER) === 0x72 &&
    (text.charCodeAt(at + 2) | LOWER) === 0x6f &&
    (text.charCodeAt(at + 3) | LOWER) === 0x6d;
  return isFrom && text.charCodeAt(skipBlanks(text, at + 4)) === COLON;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  return at;
}

/** Where the line that `found` (the place of its `eol`) ends has its last octet, exclusive. */
export function lineEndAt(text: string, lineStart: number, found: number): number {
  return text.charCodeAt(found) === LF && found > lineStart && text.charCodeAt(found - 1) === CR ? found - 1 : found;
}

function kindOf(separators: number, crlf: number, eol: Eol): HeaderBlock['lineEnds'] {
  if (separators === 0) return 'none';
  if (eol === '\r') return 'cr';
  return crlf === 0 ? 'lf' : crlf === separators ? 'crlf' : 'mixed';
}

function isOnlyCr(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) === CR) at++;
  return at === end;
}
