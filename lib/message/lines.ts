/** The physical lines of a header block. */
export interface Lines {
  /** Place of each line's first octet, and of its line end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly lineEnds: 'crlf' | 'lf' | 'cr' | 'mixed' | 'none';
  /** Exclusive end of the lines. */
  readonly end: number;
  /** Behind the empty line that ends the block; null where there is none in `text`. */
  readonly bodyStart: number | null;
}

/**
 * Cuts text into lines up to the first empty one. A line of nothing but CR counts as empty, since some transports double
 * the CR.
 * @param text begins with a header block, an octet a character
 * @param eol the line end, or its last character
 */
export function splitLines(text: string, eol: '\n' | '\r'): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  let crlf = 0;
  let lineStart = 0;
  for (let found = text.indexOf(eol); found !== -1; found = text.indexOf(eol, lineStart)) {
    const isCrlf = eol === '\n' && found > lineStart && text.charCodeAt(found - 1) === 13;
    const lineEnd = isCrlf ? found - 1 : found;
    if (isCrlf) crlf++;
    if (lineEnd === lineStart || isOnlyCr(text, lineStart, lineEnd)) {
      return { starts, ends, lineEnds: kindOf(starts.length + 1, crlf, eol), end: lineStart, bodyStart: found + 1 };
    }
    starts.push(lineStart);
    ends.push(lineEnd);
    lineStart = found + 1;
  }
  const lineEnds = kindOf(starts.length, crlf, eol);
  if (lineStart < text.length) {
    starts.push(lineStart);
    ends.push(text.length);
  }
  return { starts, ends, lineEnds, end: text.length, bodyStart: null };
}

function kindOf(separators: number, crlf: number, eol: '\n' | '\r'): Lines['lineEnds'] {
  if (separators === 0) return 'none';
  if (eol === '\r') return 'cr';
  return crlf === 0 ? 'lf' : crlf === separators ? 'crlf' : 'mixed';
}

function isOnlyCr(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) === 13) at++;
  return at === end;
}
