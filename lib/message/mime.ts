import { readHeaderBlock } from './block';
import { readCalendar } from './calendar';
import { decoderFor } from './charsets';
import { fieldsNamed } from './fields';
import { type MimeField, readMimeField } from './mime-fields';
import { decodedText, octetString } from './octets';
import { decodeBase64, decodeQuotedPrintable } from './transfer';
import type { CalendarFacts, HeaderBlock, MimeDefect, MimeFacts } from './types';

interface MimeLimits {
  /** Octets of the body that are looked at. */
  readonly octets: number;
  readonly parts: number;
  /** Boundaries that may be open at once; a digest of a digest of a digest has three. */
  readonly depth: number;
  /** Characters of each decoded text. */
  readonly text: number;
}

/**
 * A body can be 50 MB, hold a hundred thousand parts or nest them a thousand deep; a reader sees the first text. Each
 * line that begins with `--` is compared with every open boundary, so depth bounds the work a line can cause.
 */
export const MIME_LIMITS: MimeLimits = { octets: 8 * 1024 * 1024, parts: 200, depth: 10, text: 256 * 1024 };
/** Header of one part; without an empty line it would run to the end of the message, once for each part. */
const MAX_PART_HEADER = 16 * 1024;
/** RFC 2046 §5.1.1 allows 70 characters. */
const MAX_BOUNDARY = 200;
/** RFC 2045 §5.1: two tokens. */
const TYPE = /^[^\s()<>@,;:\\"/[\]?=]+\/[^\s()<>@,;:\\"/[\]?=]+$/;
const LF = 10;
const CR = 13;
const HYPHEN = 45;

interface Open {
  readonly boundary: string;
  readonly depth: number;
  readonly isDigest: boolean;
  isSeen: boolean;
}

interface Leaf {
  readonly field: MimeField;
  readonly block: HeaderBlock;
  readonly part: { type: string; depth: number; at: { start: number; end: number } };
  readonly start: number;
}

interface Walk {
  readonly source: Uint8Array;
  readonly limits: MimeLimits;
  readonly end: number;
  readonly parts: Leaf['part'][];
  readonly stack: Open[];
  readonly defects: Set<MimeDefect>;
  leaf: Leaf | null;
  whole: MimeField | null;
  text: Leaf | null;
  html: Leaf | null;
  calendar: CalendarFacts | null;
  truncated: boolean;
}

/**
 * Minimal MIME facts (RFC 2045, RFC 2046): structure by boundaries in one pass over the lines, the first plain and
 * HTML text, an invitation's method and organizer. Never throws; `truncated` where a limit was reached.
 * @param block the message's own header block
 */
export function readMime(source: Uint8Array, block: HeaderBlock, limits: MimeLimits = MIME_LIMITS): MimeFacts {
  const bodyStart = block.bodyStart ?? source.length;
  const end = Math.min(source.length, bodyStart + limits.octets);
  const walk: Walk = {
    source,
    limits,
    end,
    parts: [],
    stack: [],
    defects: new Set(),
    leaf: null,
    whole: null,
    text: null,
    html: null,
    calendar: null,
    truncated: end < source.length,
  };
  walkLines(walk, enter(walk, block, bodyStart, bodyStart, 0, false));
  return new LazyMime(walk);
}

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();

/** The texts are decoded when they are asked for: of a message that has both, one is. Data all the same: `toJSON` gives the plain object. */
class LazyMime implements MimeFacts {
  readonly type: string | null;
  readonly parameters: ReadonlyMap<string, string>;
  readonly parts: MimeFacts['parts'];
  readonly calendar: CalendarFacts | null;
  readonly defects: readonly MimeDefect[];
  readonly #walk: Walk;
  #text: string | null | undefined;
  #html: string | null | undefined;

  constructor(walk: Walk) {
    this.type = walk.whole?.value ?? null;
    this.parameters = walk.whole?.parameters ?? NO_PARAMETERS;
    this.parts = walk.parts;
    this.calendar = walk.calendar;
    this.defects = [...walk.defects];
    this.#walk = walk;
  }

  get text(): string | null {
    if (this.#text === undefined) this.#text = this.#walk.text && textOf(this.#walk, this.#walk.text);
    return this.#text;
  }

  get html(): string | null {
    if (this.#html === undefined) this.#html = this.#walk.html && textOf(this.#walk, this.#walk.html);
    return this.#html;
  }

  get truncated(): boolean {
    return this.toJSON().truncated;
  }

  toJSON(): MimeFacts {
    const { type, parameters, parts, text, html, calendar, defects } = this;
    return { type, parameters, parts, text, html, calendar, defects, truncated: this.#walk.truncated };
  }
}

/**
 * Begins an entity: a multipart opens its boundary, an attached message begins an entity of its own.
 * @returns where to go on reading lines
 */
function enter(walk: Walk, block: HeaderBlock, start: number, bodyStart: number, depth: number, isDigest: boolean): number {
  const [written] = fieldsNamed(block, 'content-type');
  const field = readMimeField(written?.text ?? '');
  if (disagree(block, 'content-type')) walk.defects.add('severalTypes');
  if (disagree(block, 'content-transfer-encoding')) walk.defects.add('severalEncodings');
  if (field.hasDuplicate) walk.defects.add('duplicateParameter');
  if (written && !TYPE.test(field.value)) walk.defects.add('badType');
  const type = TYPE.test(field.value) ? field.value : isDigest && !written ? 'message/rfc822' : 'text/plain';
  const part = { type, depth, at: { start, end: walk.end } };
  if (written && walk.parts.length === 0) walk.whole = field;
  walk.parts.push(part);
  if (type.startsWith('multipart/')) {
    if (/^(?:base64|quoted-printable)$/.test(encodingOf(block))) walk.defects.add('encodedMultipart');
    const boundary = field.parameters.get('boundary') ?? '';
    if (boundary === '') walk.defects.add('noBoundary');
    else if (walk.stack.length < walk.limits.depth && boundary.length <= MAX_BOUNDARY) {
      walk.stack.push({ boundary, depth, isDigest: type === 'multipart/digest', isSeen: false });
    } else walk.truncated = true;
    return bodyStart;
  }
  if (type === 'message/rfc822' || type === 'message/global') {
    if (depth >= walk.limits.depth || walk.parts.length >= walk.limits.parts) walk.truncated = true;
    else return enterAt(walk, bodyStart, depth + 1, false);
  }
  walk.leaf = { field: { ...field, value: type }, block, part, start: bodyStart };
  return bodyStart;
}

/** Begins the entity whose header block stands at `start`. */
function enterAt(walk: Walk, start: number, depth: number, isDigest: boolean): number {
  const block = readHeaderBlock(walk.source, start, Math.min(walk.end, start + MAX_PART_HEADER));
  return enter(walk, block, start, block.bodyStart ?? start, depth, isDigest);
}

function walkLines(walk: Walk, from: number): void {
  let at = from;
  // Outside of all multiparts no line means anything.
  while (at < walk.end && walk.stack.length > 0) {
    const found = walk.source.indexOf(LF, at);
    const next = found === -1 || found >= walk.end ? walk.end : found + 1;
    const line = walk.source[at] === HYPHEN && walk.source[at + 1] === HYPHEN ? boundaryAt(walk, at, next) : null;
    at = line ? cross(walk, line, at, next) : next;
  }
  close(walk, walk.end);
  // A body that was not handed over, or only in part, may hold the boundary.
  if (!walk.truncated && from < walk.end) leave(walk, 0);
}

interface Delimiter {
  /** Place of the multipart in the stack. */
  readonly index: number;
  readonly isLast: boolean;
}

/** The innermost open multipart whose delimiter the line is (RFC 2046 §5.1.1). */
function boundaryAt(walk: Walk, start: number, next: number): Delimiter | null {
  if (walk.stack.length === 0) return null;
  const line = octetString(walk.source, start + 2, Math.min(next, start + MAX_BOUNDARY + 16)).trimEnd();
  for (let index = walk.stack.length - 1; index >= 0; index--) {
    const boundary = walk.stack[index]?.boundary;
    if (boundary === undefined) continue;
    if (line === boundary) return { index, isLast: false };
    if (line === `${boundary}--`) return { index, isLast: true };
  }
  return null;
}

function cross(walk: Walk, delimiter: Delimiter, start: number, next: number): number {
  close(walk, start);
  const open = walk.stack[delimiter.index];
  if (open) open.isSeen = true;
  leave(walk, delimiter.isLast ? delimiter.index : delimiter.index + 1);
  if (delimiter.isLast || !open) return next;
  if (walk.parts.length >= walk.limits.parts) {
    walk.truncated = true;
    return walk.end;
  }
  return enterAt(walk, next, open.depth + 1, open.isDigest);
}

/** Closes the multiparts above `depth` in the stack. */
function leave(walk: Walk, depth: number): void {
  if (walk.stack.slice(depth).some((open) => !open.isSeen)) walk.defects.add('noBoundary');
  walk.stack.length = depth;
}

/** A field that may stand once stands again and says something else; what differs in blanks, quotes or charset every program reads alike. */
function disagree(block: HeaderBlock, key: string): boolean {
  const [first, ...others] = fieldsNamed(block, key);
  if (first === undefined || others.length === 0) return false;
  const said = (text: string) => {
    const { value, parameters } = readMimeField(text);
    return `${value} ${parameters.get('boundary') ?? ''}`;
  };
  return others.some(({ text }) => said(text) !== said(first.text));
}

function encodingOf(block: HeaderBlock): string {
  const [field] = fieldsNamed(block, 'content-transfer-encoding');
  return field ? readMimeField(field.text).value : '';
}

/** Ends the part that is open at the line end before `end`. */
function close(walk: Walk, end: number): void {
  const { leaf, source } = walk;
  if (!leaf) return;
  walk.leaf = null;
  let to = end;
  if (end < walk.end && to > leaf.start && source[to - 1] === LF) to -= source[to - 2] === CR ? 2 : 1;
  leaf.part.at.end = Math.max(to, leaf.start);
  const disposition = fieldsNamed(leaf.block, 'content-disposition')[0];
  if (disposition && readMimeField(disposition.text).value === 'attachment' && leaf.field.value !== 'text/calendar') return;
  if (leaf.field.value === 'text/plain') walk.text ??= leaf;
  else if (leaf.field.value === 'text/html') walk.html ??= leaf;
  else if (leaf.field.value === 'text/calendar')
    walk.calendar ??= readCalendar(textOf(walk, leaf), leaf.field.parameters.get('method') ?? null);
}

function textOf(walk: Walk, leaf: Leaf): string {
  const { start, end } = { start: leaf.start, end: leaf.part.at.end };
  // Base64 and quoted-printable take at most three octets for one, with line ends four.
  const raw = walk.source.subarray(start, Math.min(end, start + walk.limits.text * 4));
  const encoding = encodingOf(leaf.block);
  const octets =
    encoding === 'base64'
      ? decodeBase64(octetString(raw, 0, raw.length))
      : encoding === 'quoted-printable'
        ? decodeQuotedPrintable(raw)
        : raw;
  const decoder = decoderFor(leaf.field.parameters.get('charset') ?? '');
  const text = decoder ? decoder.decode(octets) : decodedText(octets);
  if (text.length > walk.limits.text || raw.length < end - start) walk.truncated = true;
  return text.slice(0, walk.limits.text);
}
