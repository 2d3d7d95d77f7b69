import { readAddressSpec } from './address-spec';
import { isUtf8, textOfOctets } from './octets';
import { type Decode, readPhrase, shownName } from './phrase';
import { bareAddress, type Element, readElement } from './address-element';
import { searchAhead, skipSpace, trimEnd } from './scan';
import type { AddressDefect, AddressGroup, AddressList, ByteRange, HeaderField, Mailbox } from './types';

/** Twenty thousand recipients fit in a field; no reader is shown that many and each costs a hundred times its octets. */
export const MAX_ADDRESSES = 2000;

/**
 * Address list of a field (RFC 5322 §3.4 and §4.4, RFC 6532, RFC 6854), read tolerantly: structure first, then
 * encoded words. Never throws.
 * @returns mailboxes in order with offsets in the message's source; `truncated` beyond {@link MAX_ADDRESSES}
 */
export function readAddressList(field: HeaderField): AddressList {
  const encoding = isUtf8(field.octets) ? null : 'notUtf8';
  return readList(field.octets, field.valueAt.start, textOfOctets, encoding);
}

/** The same for text that stands alone; offsets are places in `text`. */
export function readAddressText(text: string): AddressList {
  return readList(text, 0, (part) => part, null);
}

interface Reading {
  readonly text: string;
  readonly base: number;
  readonly decode: Decode;
  /** The field holds octets that are no UTF-8; mailboxes with 8-bit octets are marked. */
  readonly encoding: 'notUtf8' | null;
}

function readList(text: string, base: number, decode: Decode, encoding: 'notUtf8' | null): AddressList {
  const reading: Reading = { text, base, decode, encoding };
  const ahead = { open: searchAhead(text, '<'), close: searchAhead(text, '>') };
  const mailboxes: Mailbox[] = [];
  const groups: AddressGroup[] = [];
  const defects = new Set<AddressDefect>();
  let group: Omit<AddressGroup, 'count'> | null = null;
  let depth = 0;
  let truncated = false;
  // Parts of a display name with commas outside quotes, until the mailbox they belong to comes (`Doe, John <j@x>`).
  let held: Element[] = [];
  let carried: string[] = [];
  const push = (element: Element, start = element.start): void => {
    mailboxes.push(makeMailbox(reading, element, start, group?.name ?? null, carried));
    carried = [];
  };
  const release = (): void => {
    for (const element of held) push(element);
    held = [];
  };
  const closeGroup = (): void => {
    if (group) groups.push({ ...group, count: mailboxes.length - group.first });
    group = null;
  };
  for (let at = 0; at < text.length; ) {
    const element = readElement(text, at, text.length, ahead);
    at = element.next;
    if (mailboxes.length === MAX_ADDRESSES && element.kind !== 'nothing') {
      truncated = true;
      break;
    }
    if (element.separator === 'group') {
      release();
      if (depth++ === 0) {
        const { name } = shownName(readPhrase(text, element.start, element.end, []).words, decode);
        group = { name: name ?? '', at: placeOf(reading, element.start, element.end), first: mailboxes.length };
      }
      continue;
    }
    if (element.kind === 'comments') carried.push(...element.comments);
    else if (element.kind === 'name' && element.separator === 'comma' && isPlainName(reading, element)) held.push(element);
    else if (element.kind === 'angle' && held[0]) {
      push(element, held[0].start);
      held = [];
    } else if (element.kind !== 'nothing') {
      release();
      push(element);
    }
    if (element.separator === 'semicolon') {
      release();
      if (depth > 0 && --depth === 0) closeGroup();
    }
  }
  release();
  closeGroup();
  if (depth > 0) defects.add('unclosed');
  if (mailboxes.length === 0 && groups.length === 0) defects.add('empty');
  return { mailboxes, groups, defects: [...defects], truncated };
}

/** A part of a name that hides no address, not even in an encoded word: such a part stays a mailbox of its own. */
function isPlainName(reading: Reading, element: Element): boolean {
  const { name } = shownName(readPhrase(reading.text, element.start, element.end, []).words, reading.decode);
  return name !== null && !/[@<>]/.test(name);
}

function makeMailbox(reading: Reading, element: Element, start: number, group: string | null, carried: readonly string[]): Mailbox {
  const { text, decode } = reading;
  const defects = new Set<AddressDefect>(element.defects);
  const comments = [...carried];
  const isAngle = element.kind === 'angle';
  const bare = isAngle || element.kind === 'name' ? null : bareAddress(text, element.start, element.end);
  const addressStart = isAngle ? element.angleStart : (bare?.start ?? element.end);
  const addressEnd = isAngle ? element.angleEnd : (bare?.end ?? element.end);
  const beforeEnd = isAngle ? element.bracketStart : addressStart;
  const afterStart = isAngle ? element.bracketEnd : addressEnd;

  const before = readPhrase(text, start, beforeEnd, comments);
  const hasAddress = isAngle || bare !== null;
  const spec = hasAddress ? readAddressSpec(text, addressStart, addressEnd, decode, defects, comments) : null;
  const after = readPhrase(text, afterStart, element.end, comments);
  if (before.isUnclosed || after.isUnclosed) defects.add('unclosed');
  if (after.words !== '' || (bare && before.words !== '')) defects.add('trailingText');
  if (before.hasSpecials) defects.add('unquotedSpecials');

  const words = before.words === '' ? after.words : before.words;
  const shownComments = comments.map((comment) => shownName(comment, decode));
  const phraseName = shownName(words, decode);
  const shown = phraseName.name === null ? (shownComments.at(-1) ?? phraseName) : phraseName;
  if (shown.hasControl) defects.add('control');
  if (!spec) {
    defects.add('noDomain');
    if (words.includes('=?') && shown.name?.includes('@')) defects.add('encodedWord');
  }
  const written = text.slice(start, element.end);
  if (reading.encoding && !isUtf8(written)) defects.add(reading.encoding);
  const phraseStart = before.words === '' ? afterStart : start;
  const phraseEnd = before.words === '' ? element.end : beforeEnd;
  return {
    name: shown.name,
    phrase: words === '' ? null : decode(trimmed(text, phraseStart, phraseEnd)),
    nameWithComments: phraseName.name === null ? shown.name : withComments(before.wordsWithComments, after.wordsWithComments, decode),
    address: spec?.address ?? '',
    localPart: spec?.localPart ?? '',
    domain: spec?.domain ?? '',
    comments: shownComments.map((comment) => comment.name ?? ''),
    route: spec?.route ?? null,
    group,
    isAngle,
    at: placeOf(reading, start, element.end),
    addressAt: placeOf(reading, addressStart, addressEnd),
    defects: [...defects],
  };
}

/** Where a stretch without the white space around it stands in the source. */
function placeOf({ text, base }: Reading, start: number, end: number): ByteRange {
  const from = skipSpace(text, start, end);
  return { start: base + from, end: base + Math.max(from, trimEnd(text, start, end)) };
}

function withComments(before: string, after: string, decode: Decode): string | null {
  return shownName(before === '' || after === '' ? before + after : `${before} ${after}`, decode).name;
}

function trimmed(text: string, start: number, end: number): string {
  return text.slice(skipSpace(text, start, end), trimEnd(text, start, end));
}
