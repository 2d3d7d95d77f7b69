import { type Eol, lineEndAt } from './lines';
import { decodedText, hasNonAscii, octetString, STAND_IN } from './octets';
import { COLON, isSpace, LOWER, skipSpace, SPACE, TAB, trimEnd } from './scan';
import type { ByteRange, FieldDefect, HeaderField } from './types';

/** RFC 5322 §2.1.1: no line may be longer. */
const MAX_LINE_OCTETS = 998;
const FOLD = /\r\n|\r|\n/g;
const LF_FOLD = /\r?\n/g;
const CR_FOLD = /\r/g;
const SPACES = /[ \t]+/g;
const INNER_SPACE = /[ \t]/;
const BARE_CR = /\r(?!\n)/;

/** A block being read. */
export interface Scan {
  readonly source: Uint8Array;
  /** The block and whatever of the body was read with it, an octet a character. */
  readonly text: string;
  /** Octets beyond ASCII have their place in the text, where {@link STAND_IN} stands, and not their value, which the source has. */
  readonly isMasked: boolean;
  /** Offset of `text` in the source. */
  readonly base: number;
  readonly eol: Eol;
}

/**
 * Makes the field of the lines from `start` to `end`, places in the block's text.
 * @param line its first line
 * @param end before the last line end
 */
export function makeField(scan: Scan, index: number, line: number, start: number, end: number): HeaderField {
  const nameEnd = endOfOrdinaryName(scan.text, start, end);
  const isPlain = nameEnd > start && nameEnd < end && scan.text.charCodeAt(nameEnd) === COLON;
  return isPlain ? new LazyField(scan, index, line, start, nameEnd, nameEnd + 1, end, null) : makeOddField(scan, index, line, start, end);
}

/** A field whose name is not all that stands before the colon, or that has none. */
function makeOddField(scan: Scan, index: number, line: number, start: number, end: number): HeaderField {
  const { text } = scan;
  const colon = start + text.slice(start, end).indexOf(':');
  const from = skipSpace(text, start, colon);
  const nameEnd = trimEnd(text, from, colon);
  const isOrdinary = nameEnd > from && endOfOrdinaryName(text, from, nameEnd) === nameEnd;
  const name = colon <= start ? '' : isOrdinary ? null : oddName(scan, start, from, nameEnd, colon);
  // What stands before the colon may be no name: that is prose with a colon in it, and all of it the value.
  return name === ''
    ? new LazyField(scan, index, line, start, start, start, end, '')
    : new LazyField(scan, index, line, start, nameEnd, colon + 1, end, name);
}

/** A small number that names which differ in case alone have in common; others may have it too. */
export function markOf(text: string, from: number, to: number): number {
  if (from === to) return 0;
  const middle = text.charCodeAt((from + to) >> 1) | LOWER;
  return (7 * (to - from) + 3 * (text.charCodeAt(from) | LOWER) + 5 * middle + (text.charCodeAt(to - 1) | LOWER)) & 0xff;
}

/** Where RFC 5322 §3.6.8 ftext, which holds no colon, ends. */
function endOfOrdinaryName(text: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON || code < 0x21 || code > 0x7e) break;
  }
  return at;
}

/** The name before the colon; '' where what stands there is none. */
function oddName(scan: Scan, start: number, from: number, nameEnd: number, colon: number): string {
  const { text, eol } = scan;
  // A name broken over lines: `From` and ` : x`, or `Fr` and ` om: x`. Prose is not, so its first line must be one word.
  const firstEnd = text.indexOf(eol, start);
  const isFolded = firstEnd !== -1 && firstEnd < colon && !INNER_SPACE.test(text.slice(from, trimEnd(text, from, firstEnd)));
  const unfolded = (name: string) => (isFolded ? name.replace(FOLD, '').replace(SPACES, '') : name);
  return INNER_SPACE.test(unfolded(text.slice(from, nameEnd))) ? '' : unfolded(octetsBetween(scan, from, nameEnd));
}

/** What stands between two places of the text, an octet a character. */
function octetsBetween({ source, text, isMasked, base }: Scan, from: number, to: number): string {
  const octets = text.slice(from, to);
  return isMasked && octets.includes(STAND_IN) ? octetString(source, base + from, base + to) : octets;
}

/** The same as text: UTF-8 (RFC 6532) or, where it is none, windows-1252. */
function textBetween({ source, text, isMasked, base }: Scan, from: number, to: number): string {
  const octets = text.slice(from, to);
  return isMasked && octets.includes(STAND_IN) ? decodedText(source.subarray(base + from, base + to)) : octets;
}

/**
 * A message has some fifty fields and a check asks for a few of them, so everything is made when it is asked for, the name too (measured on 500 real
 * messages: 23 ms down to 8). Data all the same: `toJSON` gives the plain object.
 */
class LazyField implements HeaderField {
  readonly index: number;
  readonly line: number;
  readonly #scan: Scan;
  readonly #start: number;
  readonly #nameEnd: number;
  readonly #valueStart: number;
  readonly #end: number;
  /** Null while nobody has asked, as long as the name is what stands in the text. */
  #name: string | null;
  #key: string | null = null;
  #text: string | null = null;
  #defects: readonly FieldDefect[] | null = null;

  constructor(
    scan: Scan,
    index: number,
    line: number,
    start: number,
    nameEnd: number,
    valueStart: number,
    end: number,
    name: string | null,
  ) {
    this.index = index;
    this.line = line;
    this.#scan = scan;
    this.#start = start;
    this.#nameEnd = nameEnd;
    this.#valueStart = valueStart;
    this.#end = end;
    this.#name = name;
  }

  get name(): string {
    return (this.#name ??= this.#scan.text.slice(skipSpace(this.#scan.text, this.#start, this.#nameEnd), this.#nameEnd));
  }

  get key(): string {
    return (this.#key ??= this.name.toLowerCase());
  }

  get mark(): number {
    if (this.#name !== null) return markOf(this.#name, 0, this.#name.length);
    return markOf(this.#scan.text, skipSpace(this.#scan.text, this.#start, this.#nameEnd), this.#nameEnd);
  }

  isNamed(key: string): boolean {
    if (this.#key !== null || this.#name !== null) return this.key === key;
    const { text } = this.#scan;
    const from = this.#nameEnd - key.length;
    if (from < this.#start || (from > this.#start && !isSpace(text.charCodeAt(from - 1)))) return false;
    for (let at = 0; at < key.length; at++) {
      const code = text.charCodeAt(from + at);
      if ((code >= 0x41 && code <= 0x5a ? code + 0x20 : code) !== key.charCodeAt(at)) return false;
    }
    return true;
  }

  get nameAt(): ByteRange {
    const { text, base } = this.#scan;
    return { start: base + skipSpace(text, this.#start, this.#nameEnd), end: base + this.#nameEnd };
  }

  get valueAt(): ByteRange {
    const { base } = this.#scan;
    return { start: base + this.#valueStart, end: base + this.#end };
  }

  get lines(): readonly ByteRange[] {
    return linesOf(this.#scan, this.#start, this.#end);
  }

  get octets(): string {
    return octetsBetween(this.#scan, this.#valueStart, this.#end);
  }

  get text(): string {
    return (this.#text ??= unfold(textBetween(this.#scan, this.#valueStart, this.#end), this.#scan.eol));
  }

  get defects(): readonly FieldDefect[] {
    this.#defects ??= this.#findDefects();
    return this.#defects;
  }

  toJSON(): Omit<HeaderField, 'isNamed' | 'mark'> {
    const { index, line, name, key, nameAt, valueAt, lines, octets, text, defects } = this;
    return { index, line, name, key, nameAt, valueAt, lines, octets, text, defects };
  }

  #findDefects(): FieldDefect[] {
    const { text, eol } = this.#scan;
    const whole = text.slice(this.#start, this.#end);
    const defects: FieldDefect[] = [];
    const code = whole.charCodeAt(0);
    if (code === SPACE || code === TAB) defects.push('continuationFirst');
    if (this.name === '') defects.push('noColon');
    else {
      const colon = this.#valueStart - 1;
      const firstEnd = whole.indexOf(eol);
      if (firstEnd !== -1 && this.#start + firstEnd < colon) defects.push('foldedName');
      if (this.#nameEnd < colon) defects.push('spaceBeforeColon');
      if (endOfOrdinaryName(this.name, 0, this.name.length) < this.name.length) defects.push('nameNotAscii');
    }
    if (whole.includes('\0')) defects.push('nul');
    if (hasNonAscii(octetsBetween(this.#scan, this.#start, this.#end))) defects.push('eightBit');
    if (eol !== '\r' && BARE_CR.test(whole)) defects.push('bareCr');
    if (whole.length > MAX_LINE_OCTETS && this.lines.some((line) => line.end - line.start > MAX_LINE_OCTETS)) defects.push('longLine');
    return defects;
  }
}

function linesOf({ text, base, eol }: Scan, start: number, end: number): ByteRange[] {
  const ranges: ByteRange[] = [];
  let lineStart = start;
  for (let found = text.indexOf(eol, start); found !== -1 && found < end; found = text.indexOf(eol, lineStart)) {
    ranges.push({ start: base + lineStart, end: base + lineEndAt(text, lineStart, found) });
    lineStart = found + 1;
  }
  ranges.push({ start: base + lineStart, end: base + end });
  return ranges;
}

/** RFC 5322 §2.2.3: the line ends go and nothing else; a CR that ends no line stays where a check can see it. */
function unfold(text: string, eol: Eol): string {
  const value = text.slice(skipSpace(text, 0, text.length), trimEnd(text, 0, text.length));
  return value.includes(eol) ? value.replace(eol === '\r' ? CR_FOLD : LF_FOLD, '') : value;
}
