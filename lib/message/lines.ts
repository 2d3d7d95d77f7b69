import { CR, LF } from './scan';
import type { HeaderBlock } from './types';

export type Eol = '\n' | '\r';

/** Where a header block ends, places in the text searched. */
export interface HeaderEnd {
  readonly lineEnds: HeaderBlock['lineEnds'];
  /** Exclusive end of the lines. */
  readonly end: number;
  /** Behind the empty line that ends the block; null where there is none. */
  readonly bodyStart: number | null;
}

/**
 * Looks for the first empty line. A line of nothing but CR counts as empty, since some transports double the CR.
 * @param eol the line end, or its last character
 */
export function findHeaderEnd(text: string, eol: Eol): HeaderEnd {
  let lines = 0;
  let crlf = 0;
  let lineStart = 0;
  for (let found = text.indexOf(eol); found !== -1; found = text.indexOf(eol, lineStart)) {
    lines++;
    const isCrlf = eol === '\n' && text.charCodeAt(found - 1) === CR && found > lineStart;
    if (isCrlf) crlf++;
    if (found === lineStart || (isCrlf && isOnlyCr(text, lineStart, found))) {
      return { lineEnds: kindOf(lines, crlf, eol), end: lineStart, bodyStart: found + 1 };
    }
    lineStart = found + 1;
  }
  return { lineEnds: kindOf(lines, crlf, eol), end: text.length, bodyStart: null };
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
