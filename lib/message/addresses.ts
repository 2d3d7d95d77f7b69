import { type Element, note, readElement } from './address-element';
import { makeMailbox, placeOf, type Reading } from './mailbox';
import { isUtf8, textOfOctets } from './octets';
import { readPhrase, shownName } from './phrase';
import { searchAhead } from './scan';
import type { AddressDefect, AddressGroup, AddressList, HeaderField, Mailbox } from './types';

/**
 * Twenty thousand recipients fit in a field, or groups of none; no reader is shown that many and each costs a hundred times
 * its octets.
 */
export const MAX_ADDRESSES = 2000;
/** Two thousand addresses with their names fit in half of this. A display name of megabytes is held several times over while it is decoded. */
export const MAX_LIST_OCTETS = 512 * 1024;
/** `a,a,a,...` is a list of words, not a display name with a hundred thousand commas to be held until an address comes. */
const MAX_NAME_PARTS = 50;

/**
 * Address list of a field (RFC 5322 §3.4 and §4.4, RFC 6532, RFC 6854), read tolerantly: structure first, then
 * encoded words. Never throws.
 * @returns mailboxes in order with offsets in the message's source; `truncated` beyond {@link MAX_ADDRESSES} or {@link MAX_LIST_OCTETS}
 */
export function readAddressList(field: HeaderField): AddressList {
  const { octets } = field;
  const text = octets.slice(0, MAX_LIST_OCTETS);
  const list = readList({ text, base: field.valueAt.start, decode: textOfOctets, isUtf8: isUtf8(text) });
  return octets.length > MAX_LIST_OCTETS ? { ...list, truncated: true } : list;
}

/** The same for text that stands alone; offsets are places in `text`. */
export function readAddressText(text: string): AddressList {
  return readList({ text, base: 0, decode: (part) => part, isUtf8: true });
}

function readList(reading: Reading): AddressList {
  const { text, decode } = reading;
  const ahead = {
    open: searchAhead(text, '<'),
    close: searchAhead(text, '>'),
    comma: searchAhead(text, ','),
    semicolon: searchAhead(text, ';'),
  };
  const mailboxes: Mailbox[] = [];
  const groups: AddressGroup[] = [];
  const defects: AddressDefect[] = [];
  let group: Omit<AddressGroup, 'count'> | null = null;
  let truncated = false;
  // Parts of a display name with commas or semicolons outside quotes, until the mailbox they belong to comes (`Doe, John <j@x>`, `Sales; <j@x>`).
  let held: Element[] = [];
  let carried: string[] = [];
  let isSecondAngle = false;
  const push = (element: Element, start = element.start): void => {
    mailboxes.push(makeMailbox(reading, element, { start, group: group?.name ?? null, comments: carried, isSecondAngle }));
    carried = [];
    isSecondAngle = element.separator === 'angle';
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
    if ((mailboxes.length >= MAX_ADDRESSES || groups.length >= MAX_ADDRESSES) && element.kind !== 'nothing') {
      truncated = true;
      break;
    }
    if (element.separator === 'group') {
      release();
      // A group holds no other (RFC 5322 §3.4): what is named like one inside is passed over, and the first semicolon ends the group.
      if (group) note(defects, 'unquotedSpecials');
      else {
        const { name } = shownName(readPhrase(text, element.start, element.end, []).words, decode);
        group = { name: name ?? '', at: placeOf(reading, element.start, element.end), first: mailboxes.length };
      }
      continue;
    }
    if (element.kind === 'comments') {
      carried.push(...element.comments);
      for (const defect of element.defects) note(defects, defect);
    } else if (element.kind === 'name' && isPause(element, group !== null) && isPlainName(reading, element)) {
      if (held.length === MAX_NAME_PARTS) release();
      held.push(element);
    } else if (element.kind === 'angle' && held[0]) {
      push(element, held[0].start);
      held = [];
    } else if (element.kind !== 'nothing') {
      release();
      push(element);
    }
    if (element.separator === 'semicolon' && group) {
      release();
      closeGroup();
    }
  }
  release();
  if (group) note(defects, 'unclosed');
  closeGroup();
  if (mailboxes.length === 0 && groups.length === 0) note(defects, 'empty');
  return { mailboxes, groups, defects, truncated };
}

/** A comma, or a semicolon where no group is to be ended. */
const isPause = ({ separator }: Element, isInGroup: boolean): boolean => separator === 'comma' || (separator === 'semicolon' && !isInGroup);

/** A part of a name that hides no address, not even in an encoded word: such a part stays a mailbox of its own. */
function isPlainName(reading: Reading, element: Element): boolean {
  const { name } = shownName(readPhrase(reading.text, element.start, element.end, []).words, reading.decode);
  return name !== null && !/[@<>]/.test(name);
}
