import { bareAddress, type Element, note } from './address-element';
import { readAddressSpec } from './address-spec';
import { isUtf8 } from './octets';
import { type Decode, readPhrase, shownName } from './phrase';
import { ANGLE_CLOSE, skipSpace, trimEnd } from './scan';
import type { AddressDefect, ByteRange, Mailbox } from './types';

/** A value being read, and what its offsets and octets mean. */
export interface Reading {
  /** Octets, one a character, or text that stands alone. */
  readonly text: string;
  /** Offset of `text` in the source. */
  readonly base: number;
  readonly decode: Decode;
  /** False where the value holds octets that are no UTF-8. */
  readonly isUtf8: boolean;
}

/** What a list knows about a mailbox beside its element. */
export interface Surroundings {
  /** Where its display name begins, which may be elements earlier (`Doe, John <j@x>`). */
  readonly start: number;
  readonly group: string | null;
  /** Comments that stood alone before it. */
  readonly comments: readonly string[];
  /** It follows another address without a comma. */
  readonly isSecondAngle: boolean;
}

/** Forms that RFC 5322 or RFC 6532 allow, the obsolete ones included, however odd they are. */
const ALLOWED: ReadonlySet<AddressDefect> = new Set<AddressDefect>([
  'route',
  'quotedPair',
  'quotedLocalPart',
  'comment',
  'spacedAt',
  'obsolete',
  'control',
  'quotedWord',
]);

/** True where the mailbox keeps RFC 5322 §3.4 (with §4.4) and RFC 6532. Valid is not honest: a route is valid. */
export function isValidMailbox(mailbox: Mailbox): boolean {
  return mailbox.defects.every((defect) => ALLOWED.has(defect));
}

const QUOTED_PAIR = /\\[^]/g;
const FORBIDDEN = /\0|\r(?![\n \t])|\n(?![ \t])/;

/** Reads one element into a mailbox: structure first, then charset and encoded words. */
export function makeMailbox(reading: Reading, element: Element, around: Surroundings): Mailbox {
  const { text, decode } = reading;
  const { start } = around;
  const defects = [...element.defects];
  if (around.isSecondAngle) note(defects, 'secondAngle');
  const comments = [...around.comments];
  const isAngle = element.kind === 'angle';
  const bare = isAngle ? null : bareAddress(text, element);
  const addressStart = isAngle ? element.angleStart : (bare?.start ?? element.end);
  const addressEnd = isAngle ? element.angleEnd : (bare?.end ?? element.end);
  const beforeEnd = isAngle ? element.bracketStart : addressStart;
  const afterStart = isAngle ? skipBrackets(text, element.bracketEnd, element.end) : addressEnd;

  const before = readPhrase(text, start, beforeEnd, comments);
  const spec = isAngle || bare ? readAddressSpec(text, addressStart, addressEnd, decode, defects, comments) : null;
  const after = readPhrase(text, afterStart, element.end, comments);
  if (before.isUnclosed || after.isUnclosed) note(defects, 'unclosed');
  if (after.words !== '' || (isAngle && afterStart > element.bracketEnd) || (bare && before.words !== '')) note(defects, 'trailingText');
  if (before.hasSpecials) note(defects, 'unquotedSpecials');
  if (before.hasQuotedWord) note(defects, 'quotedWord');

  // `A <a@b.example> B` is shown as `A B`.
  const words = before.words === '' || after.words === '' ? before.words + after.words : `${before.words} ${after.words}`;
  const shownComments = comments.map((comment) => shownName(comment, decode));
  const phrase = shownName(words, decode);
  const shown = phrase.name === null ? (shownComments.at(-1) ?? phrase) : phrase;
  if (shown.hasControl) note(defects, 'control');
  if (!spec) {
    note(defects, 'noDomain');
    if (words.includes('=?') && shown.name?.includes('@')) note(defects, 'encodedWord');
  }
  const written = text.slice(start, element.end);
  if (!reading.isUtf8 && !isUtf8(written)) note(defects, 'notUtf8');
  if (FORBIDDEN.test(written) && FORBIDDEN.test(written.replace(QUOTED_PAIR, ''))) note(defects, 'forbiddenControl');
  const isWhole = comments.length === 0 && (before.words === '' || after.words === '');
  const withComments = isWhole ? words : [before.wordsWithComments, after.wordsWithComments].filter((part) => part !== '').join(' ');
  const phraseAt = before.words === '' ? trimmed(text, afterStart, element.end) : trimmed(text, start, beforeEnd);
  const at = placeOf(reading, start, element.end);
  return {
    name: shown.name,
    phrase: words === '' ? null : decode(text.slice(phraseAt.start, phraseAt.end)),
    nameWithComments: phrase.name === null && !isAngle ? shown.name : (isWhole ? phrase : shownName(withComments, decode)).name,
    address: spec?.address ?? '',
    localPart: spec?.localPart ?? '',
    domain: spec?.domain ?? '',
    comments: shownComments.map((comment) => comment.name ?? ''),
    route: spec?.route ?? null,
    group: around.group,
    isAngle,
    at,
    addressAt: spec ? placeOf(reading, addressStart, addressEnd) : { start: at.end, end: at.end },
    defects,
  };
}

/** Behind the brackets that close once more (`<<a@b.example>>`); they are no part of a name. */
function skipBrackets(text: string, start: number, end: number): number {
  let at = start;
  for (let next = start; next < end && text.charCodeAt(next) === ANGLE_CLOSE; next = skipSpace(text, at, end)) at = next + 1;
  return at;
}

/** Where a stretch without the white space around it stands in the source. */
export function placeOf(reading: Reading, start: number, end: number): ByteRange {
  const range = trimmed(reading.text, start, end);
  return { start: reading.base + range.start, end: reading.base + range.end };
}

function trimmed(text: string, start: number, end: number): ByteRange {
  const from = skipSpace(text, start, end);
  return from === end ? { start, end: start } : { start: from, end: trimEnd(text, from, end) };
}
