import { octetString, textOfOctets } from './octets';
import type { BlockDefect, ByteRange, FieldDefect, HeaderBlock, HeaderField } from './types';

/**
 * A sender may fill the header without end; receivers cut at 64 KB to 1 MB, so what lies beyond 4 MiB was shown to
 * nobody. Reading is linear, the bound is for memory.
 */
export const MAX_HEADER_OCTETS = 4 * 1024 * 1024;
/** Fields of two octets (`a:`) cost a hundred times their size as objects. Real messages hold up to some 300. */
export const MAX_FIELDS = 10_000;
/** RFC 5322 §2.1.1: no line may be longer. */
const MAX_LINE_OCTETS = 998;

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const BARE_CR = /\r(?!\n)/;
const INNER_SPACE = /[ \t]/;
const FOLD = /\r\n|\r|\n/g;
const NON_ASCII_NAME = /[^\x21-\x7e]/;
const EIGHT_BIT = /[\x80-\xff]/;

/** What holds for a whole block, looked for once so that ordinary fields need no look of their own. */
interface Scan {
  /** The block, an octet a character. */
  readonly text: string;
  /** Offset of `text` in the source. */
  readonly base: number;
  readonly hasNul: boolean;
  readonly hasEightBit: boolean;
  readonly hasBareCr: boolean;
}

/**
 * Reads a header block (RFC 5322 §2.2) as it stands: every octet up to the body belongs to a field, a line end, the
 * mbox line or `skipped`.
 * @param source the whole message or any prefix of it
 * @param start first octet of the block, 0 for the message itself
 * @param end exclusive end of what may be read
 * @returns fields in order, with what was odd about them; never throws
 */
export function readHeaderBlock(source: Uint8Array, start = 0, end = source.length): HeaderBlock {
  const skipped = skippedAbove(source, start, end);
  const first = skipped.at(-1)?.end ?? start;
  const eol = isCrOnly(source, first, end) ? CR : LF;
  const cut = findBlockEnd(source, first, end, eol);
  const readTo = Math.min(cut.blockEnd, first + MAX_HEADER_OCTETS);
  const text = octetString(source, first, readTo);
  const scan: Scan = {
    text,
    base: first,
    hasNul: text.includes('\0'),
    hasEightBit: EIGHT_BIT.test(text),
    hasBareCr: eol === LF && BARE_CR.test(text),
  };
  return readFields(scan, eol, cut, readTo, skipped);
}

interface BlockEnd {
  /** Exclusive end of the fields' octets. */
  readonly blockEnd: number;
  readonly bodyStart: number | null;
}

function readFields(scan: Scan, eol: number, cut: BlockEnd, readTo: number, skipped: readonly ByteRange[]): HeaderBlock {
  const { text, base } = scan;
  const separator = eol === LF ? '\n' : '\r';
  const fields: HeaderField[] = [];
  let mboxFrom: ByteRange | null = null;
  let truncatedAt = readTo < cut.blockEnd ? readTo : null;
  let crlf = 0;
  let lf = 0;
  let lines: ByteRange[] = [];
  // One search ahead serves all lines up to it, so a block without colons is not searched to its end once a line.
  let colon = text.indexOf(':');
  const flush = (): void => {
    const line = lines[0];
    if (!line) return;
    while (colon !== -1 && colon + base < line.start) colon = text.indexOf(':', line.start - base);
    fields.push(makeField(fields.length, scan, lines, colon));
    lines = [];
  };
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf(separator, at);
    let lineEnd = found === -1 ? text.length : found;
    if (eol === LF && found !== -1) {
      if (found > at && text.charCodeAt(found - 1) === CR) {
        lineEnd--;
        crlf++;
      } else lf++;
    }
    const code = text.charCodeAt(at);
    const isContinuation = (code === SPACE || code === TAB) && lineEnd > at;
    const line = { start: base + at, end: base + lineEnd };
    if (!isContinuation) {
      flush();
      if (fields.length === MAX_FIELDS) {
        truncatedAt = line.start;
        break;
      }
    }
    if (fields.length === 0 && lines.length === 0 && mboxFrom === null && isMboxLine(text, at, lineEnd)) mboxFrom = line;
    else lines.push(line);
    at = found === -1 ? text.length : found + 1;
  }
  flush();
  const lineEnds = eol === CR ? 'cr' : crlf > 0 ? (lf > 0 ? 'mixed' : 'crlf') : lf > 0 ? 'lf' : 'none';
  const defects: BlockDefect[] = [];
  if (cut.bodyStart === null) defects.push('noHeaderEnd');
  if (lineEnds === 'mixed') defects.push('mixedLineEnds');
  if (truncatedAt !== null) defects.push(fields.length === MAX_FIELDS ? 'tooManyFields' : 'tooManyOctets');
  return { fields, lineEnds, bodyStart: cut.bodyStart, mboxFrom, skipped, defects, truncatedAt };
}

function makeField(index: number, scan: Scan, lines: readonly ByteRange[], colon: number): HeaderField {
  const { text, base } = scan;
  const firstLine = lines[0] ?? { start: base, end: base };
  const lastLine = lines.at(-1) ?? firstLine;
  const start = firstLine.start - base;
  const end = lastLine.end - base;
  const defects: FieldDefect[] = [];
  const code = text.charCodeAt(start);
  const isContinuation = code === SPACE || code === TAB;
  if (isContinuation) defects.push('continuationFirst');

  let nameStart = start;
  let nameEnd = start;
  let valueStart = start;
  let name = '';
  if (colon > start && colon < end) {
    const raw = text.slice(start, colon);
    const isFolded = colon + base >= firstLine.end;
    const unfolded = isFolded ? raw.replace(FOLD, '') : raw;
    const trimmed = trimSpace(unfolded);
    const candidate =
      isFolded && !INNER_SPACE.test(trimSpace(text.slice(start, firstLine.end - base))) ? trimmed.replace(/[ \t]+/g, '') : trimmed;
    if (candidate !== '' && !INNER_SPACE.test(candidate)) {
      name = candidate;
      nameStart = start + raw.length - trimSpaceStart(raw).length;
      nameEnd = nameStart + trimSpace(raw).length;
      valueStart = colon + 1;
      if (isFolded) defects.push('foldedName');
      if (nameEnd < colon) defects.push('spaceBeforeColon');
      if (NON_ASCII_NAME.test(name)) defects.push('nameNotAscii');
    }
  }
  if (name === '') defects.push('noColon');
  const octets = text.slice(valueStart, end);
  if (scan.hasNul && text.slice(start, end).includes('\0')) defects.push('nul');
  const isEightBit = scan.hasEightBit && EIGHT_BIT.test(text.slice(start, end));
  if (isEightBit) defects.push('eightBit');
  if (scan.hasBareCr && BARE_CR.test(text.slice(start, end))) defects.push('bareCr');
  if (lines.some((line) => line.end - line.start > MAX_LINE_OCTETS)) defects.push('longLine');
  const unfolded = lines.length === 1 ? octets : unfold(text, base, valueStart, lines);
  return {
    index,
    name,
    key: name.toLowerCase(),
    nameAt: { start: base + nameStart, end: base + nameEnd },
    valueAt: { start: base + valueStart, end: lastLine.end },
    lines,
    octets,
    text: isEightBit ? trimSpace(textOfOctets(unfolded)) : trimSpace(unfolded),
    defects,
  };
}

/** RFC 5322 §2.2.3: unfolding takes the line ends away and nothing else. */
function unfold(text: string, base: number, valueStart: number, lines: readonly ByteRange[]): string {
  let value = '';
  for (const line of lines) {
    const from = Math.max(line.start - base, valueStart);
    if (from < line.end - base) value += text.slice(from, line.end - base);
  }
  return value;
}

/** `From ` and an envelope sender, as mbox and Unix spools write it; `From :` is a field. */
function isMboxLine(text: string, at: number, end: number): boolean {
  const from = text.startsWith('>', at) ? at + 1 : at;
  if (!text.startsWith('From ', from) || from + 5 >= end) return false;
  return trimSpaceStart(text.slice(from + 5, Math.min(end, from + 256)))[0] !== ':';
}

function trimSpaceStart(text: string): string {
  let start = 0;
  while (start < text.length && isFoldingSpace(text.charCodeAt(start))) start++;
  return start === 0 ? text : text.slice(start);
}

/** Only RFC 5322 white space: other blanks may be there to deceive and stay. */
function trimSpace(text: string): string {
  let end = text.length;
  while (end > 0 && isFoldingSpace(text.charCodeAt(end - 1))) end--;
  return trimSpaceStart(end === text.length ? text : text.slice(0, end));
}

function isFoldingSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === CR || code === LF;
}

/** A byte order mark, and empty lines that a copied source begins with; only where a field follows them. */
function skippedAbove(source: Uint8Array, start: number, end: number): readonly ByteRange[] {
  let at = start;
  if (source[at] === 0xef && source[at + 1] === 0xbb && source[at + 2] === 0xbf && at + 3 <= end) at += 3;
  let below = at;
  while (below < end && (source[below] === CR || source[below] === LF)) below++;
  if (below > at && looksLikeField(source, below, end)) at = below;
  return at === start ? [] : [{ start, end: at }];
}

const FIELD_LINE = /^(?:[!-9;-~]{1,76}:|>?From )/;

function looksLikeField(source: Uint8Array, at: number, end: number): boolean {
  return FIELD_LINE.test(octetString(source, at, Math.min(end, at + 80)));
}

/**
 * True for a source whose lines end with CR alone (old Macintosh, some exports). A stray CR in a message of LF or CRLF
 * lines must not count as a line end, or a sender could start a field in the middle of another.
 */
function isCrOnly(source: Uint8Array, start: number, end: number): boolean {
  const firstLf = source.indexOf(LF, start);
  const lf = firstLf === -1 || firstLf >= end ? end : firstLf;
  let cr = source.indexOf(CR, start);
  if (cr === -1 || cr >= lf || cr + 1 === lf) return false;
  if (lf === end) return true;
  for (; cr !== -1 && cr < lf; cr = source.indexOf(CR, cr + 1)) {
    if (source[cr + 1] === CR && source[cr + 2] !== LF) return true;
  }
  return false;
}

/** Finds the first empty line; a line of nothing but CR counts, since some transports double the CR. */
function findBlockEnd(source: Uint8Array, start: number, end: number, eol: number): BlockEnd {
  for (let at = start; at < end; ) {
    const found = source.indexOf(eol, at);
    if (found === -1 || found >= end) break;
    let text = at;
    while (text < found && source[text] === CR) text++;
    if (text === found) return { blockEnd: at, bodyStart: found + 1 };
    at = found + 1;
  }
  return { blockEnd: end, bodyStart: null };
}
