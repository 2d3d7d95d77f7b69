import { makeField, type Scan } from './field';
import { type Cut, cutFields, type Eol, lineEndAt, NUMBERS_A_FIELD } from './lines';
import { asciiString, maskedString, STAND_IN } from './octets';
import { COLON, CR, LF, skipSpace } from './scan';
import type { BlockDefect, ByteRange, HeaderBlock, HeaderField } from './types';

/**
 * A sender may fill the header without end; receivers cut at 64 KB to 1 MB, so what lies beyond 4 MiB was shown to
 * nobody. Reading is linear, the bound is for memory.
 */
export const MAX_HEADER_OCTETS = 4 * 1024 * 1024;
/** Fields of two octets (`a:`) cost a hundred times their size as objects. Real messages hold up to some 300. */
export const MAX_FIELDS = 10_000;
/** Nearly every block ends in its first 16 KB (mean of 4,897 real ones: 9.5 KB); of a longer one the end is looked for among the octets. */
const FIRST_LOOK = 16 * 1024;
/** A part's header is a few lines, and there are several of them. */
const FIRST_LOOK_AT_PART = 512;

/**
 * Reads a header block (RFC 5322 §2.2) as it stands: every octet up to the body belongs to a field, a line end, the
 * mbox line or `skipped`.
 * @param source the whole message or any prefix of it
 * @param start first octet of the block, 0 for the message itself, more for a part of it
 * @param end exclusive end of what may be read
 * @returns fields in order, with what was odd about them; never throws
 */
export function readHeaderBlock(source: Uint8Array, start = 0, end = source.length): HeaderBlock {
  const skipped = skippedAbove(source, start, end);
  const base = skipped[0]?.end ?? start;
  const { scan, cut, mboxEnd, bodyStart, isCut } = findBlock(source, base, end, start > 0);
  const firstLine = 1 + linesAbove(source, start, base);
  const { lineEnds, rest } = cut;
  const mboxFrom = mboxEnd === null ? null : { start: base, end: base + mboxEnd };
  const fields = makeFields(scan, cut, firstLine);
  const defects: BlockDefect[] = [];
  if (bodyStart === null) defects.push('noHeaderEnd');
  if (lineEnds === 'mixed') defects.push('mixedLineEnds');
  if (cut.hasIndentedFrom) defects.push('indentedFrom');
  if (rest !== null) defects.push('tooManyFields');
  if (isCut) defects.push('tooManyOctets');
  const truncatedAt = rest !== null ? base + rest : isCut ? base + scan.text.length : null;
  const marks = fields.map(({ mark }) => mark);
  return { fields, marks, lineEnds, bodyStart, mboxFrom, skipped, defects, truncatedAt };
}

function makeFields(scan: Scan, { spans }: Cut, firstLine: number): HeaderField[] {
  const fields: HeaderField[] = [];
  for (let at = 0; at < spans.length; at += NUMBERS_A_FIELD) {
    const start = spans[at + 1] ?? 0;
    fields.push(makeField(scan, fields.length, firstLine + (spans[at] ?? 0), start, spans[at + 2] ?? start));
  }
  return fields;
}

interface Lines {
  readonly cut: Cut;
  /** End of the mbox line above the fields; null where there is none. */
  readonly mboxEnd: number | null;
}

interface Block extends Lines {
  readonly scan: Scan;
  readonly bodyStart: number | null;
  /** The block is longer than MAX_HEADER_OCTETS. */
  readonly isCut: boolean;
}

function findBlock(source: Uint8Array, base: number, end: number, isPart: boolean): Block {
  const limit = Math.min(end, base + MAX_HEADER_OCTETS);
  let isFirstLook = true;
  for (let to = Math.min(limit, base + (isPart ? FIRST_LOOK_AT_PART : FIRST_LOOK)); ; ) {
    const ascii = asciiString(source, base, to);
    const text = ascii ?? maskedString(source, base, to);
    const eol: Eol = isCrOnly(text, source, base, end) ? '\r' : '\n';
    const lines = readLines(text, eol);
    const { bodyStart } = lines.cut;
    if (bodyStart === null && to < limit) {
      // Once, so that a long block is not laid down several times over; what the octets do not show (a doubled CR) is found in all there is.
      to = (isFirstLook ? findBody(source, to - EMPTY_LINE, limit, eol) : null) ?? limit;
      isFirstLook = false;
      continue;
    }
    // The whole look, a part of which would cost one step more for each character that is read.
    const isMasked = ascii === null && text.slice(0, lines.cut.end).includes(STAND_IN);
    const scan: Scan = { source, text, isMasked, base, eol };
    if (bodyStart !== null) return { ...lines, scan, bodyStart: base + bodyStart, isCut: false };
    if (to === limit) return { ...lines, scan, bodyStart: findBody(source, limit, end, eol), isCut: limit < end };
  }
}

function readLines(text: string, eol: Eol): Lines {
  if (!isMboxLine(text)) return { cut: cutFields(text, eol, 0, MAX_FIELDS), mboxEnd: null };
  const found = text.indexOf(eol);
  const mboxEnd = found === -1 ? text.length : lineEndAt(text, 0, found);
  return { cut: cutFields(text, eol, found === -1 ? text.length : found + 1, MAX_FIELDS), mboxEnd };
}

/** Octets of a line end and an empty line, at most, less one. */
const EMPTY_LINE = 3;

/** What follows the first empty line at or behind `from`; null where there is none. */
function findBody(source: Uint8Array, from: number, end: number, eol: Eol): number | null {
  const octet = eol === '\n' ? LF : CR;
  for (let at = source.indexOf(octet, from); at !== -1 && at + 1 < end; at = source.indexOf(octet, at + 1)) {
    if (source[at + 1] === octet) return at + 2;
    if (octet === LF && source[at + 1] === CR && source[at + 2] === LF && at + 2 < end) return at + 3;
  }
  return null;
}

/** `From ` and an envelope sender, as mbox and Unix spools write it; `From :` is a field. */
function isMboxLine(text: string): boolean {
  const from = text.startsWith('>') ? 6 : 5;
  if (!text.startsWith('From ', from - 5)) return false;
  const at = skipSpace(text, from, text.length);
  return at < text.length && text.charCodeAt(at) !== COLON && !/[\r\n]/.test(text.slice(from, at));
}

/** A byte order mark, and empty lines that a copied source begins with; only where a field follows them. */
function skippedAbove(source: Uint8Array, start: number, end: number): readonly ByteRange[] {
  let at = start;
  if (source[at] === 0xef && source[at + 1] === 0xbb && source[at + 2] === 0xbf && at + 3 <= end) at += 3;
  let below = at;
  while (below < end && (source[below] === CR || source[below] === LF)) below++;
  if (below > at && FIELD_LINE.test(maskedString(source, below, Math.min(end, below + 80)))) at = below;
  return at === start ? [] : [{ start, end: at }];
}

/** Lines between the start of a block and its first field; CRLF ends one. */
function linesAbove(source: Uint8Array, start: number, base: number): number {
  let lines = 0;
  for (let at = start; at < base; at++) if (source[at] === LF || (source[at] === CR && source[at + 1] !== LF)) lines++;
  return lines;
}

const FIELD_LINE = /^(?:[!-9;-~]{1,76}:|>?From )/;

/**
 * True for a source whose lines end with CR alone (old Macintosh, some exports). A stray CR in a message of LF or CRLF
 * lines must not count as a line end, or a sender could start a field in the middle of another.
 * @param look text of its first octets, which tell it for nearly every source
 */
function isCrOnly(look: string, source: Uint8Array, start: number, end: number): boolean {
  const [lookLf, lookCr] = [look.indexOf('\n'), look.indexOf('\r')];
  if (lookLf !== -1 && (lookCr === -1 || lookCr >= lookLf - 1)) return false;
  const firstLf = source.indexOf(LF, start);
  const lf = firstLf === -1 || firstLf >= end ? end : firstLf;
  const above = source.subarray(start, lf);
  let cr = above.indexOf(CR);
  if (cr === -1 || cr + 1 === above.length) return false;
  if (lf === end) return true;
  for (; cr !== -1; cr = above.indexOf(CR, cr + 1)) {
    if (above[cr + 1] === CR && cr + 2 < above.length) return true;
  }
  return false;
}
