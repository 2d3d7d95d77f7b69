import type { HeaderBlock, HeaderField } from '../message';
import { readAddressList } from '../message';

/** Fields that name who the message was for; their whole value goes. */
const RECIPIENT_FIELDS: ReadonlySet<string> = new Set([
  'to',
  'cc',
  'bcc',
  'resent-to',
  'resent-cc',
  'resent-bcc',
  'delivered-to',
  'x-original-to',
  'x-apparently-to',
  'x-envelope-to',
  'envelope-to',
  'x-forwarded-to',
  'x-forwarded-for',
  'x-rcpt-to',
  'apparently-to',
]);
const FOR = /\bfor\s{1,20}<?([^\s<>;()]{1,320}@[^\s<>;()]{1,255})/giu;
/** Attack: each address is looked for in the whole block, and a field can list ten thousand. */
const MAX_ADDRESSES = 60;
/** Attack: a megabyte of header with an address on each line. */
const MAX_LINE = 64 * 1024;

/** What stands for each recipient: the same for the same address, so that a reader sees who is one (RFC 6590 §2). */
const standIn = (index: number) => `redacted-${index + 1}@redacted.invalid`;

/** Addresses the message was for, lower case, as the recipient fields and the `for` of Received name them, then `own`. */
function recipientsIn(block: HeaderBlock, own: readonly string[]): readonly string[] {
  const addresses = new Set(own.map((address) => address.toLowerCase()));
  for (const field of block.fields) {
    if (RECIPIENT_FIELDS.has(field.key)) for (const { address } of readAddressList(field).mailboxes) addresses.add(address.toLowerCase());
    else if (field.key === 'received')
      for (const hit of field.text.slice(0, 4000).matchAll(FOR)) addresses.add((hit[1] ?? '').toLowerCase());
    if (addresses.size > MAX_ADDRESSES) break;
  }
  return [...addresses].filter((address) => address.includes('@')).slice(0, MAX_ADDRESSES);
}

/** An address as bulk senders write it into their return address (VERP). */
function inPath(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}=${address.slice(at + 1)}`;
}

/** Every place of `needle` (lower case) goes, in one pass. */
function replaceAllOf(text: string, needle: string, value: string): string {
  const lower = text.toLowerCase();
  // A letter whose lower case is longer would move every place behind it; octets have none.
  if (lower.length !== text.length) return text;
  let out = '';
  let from = 0;
  for (let at = lower.indexOf(needle); at !== -1; at = lower.indexOf(needle, from)) {
    out += text.slice(from, at) + value;
    from = at + needle.length;
  }
  return out + text.slice(from);
}

/**
 * The values of the header fields, an octet a character, without the addresses of recipients: fields that name them, the `for` of Received,
 * and the same addresses wherever else they stand in plain letters. What only a sender can read back (a coded link, a hash) stays.
 * @param own further addresses of the reader
 */
export function redactRecipients(block: HeaderBlock, own: readonly string[]): readonly string[] {
  const recipients = recipientsIn(block, own);
  const redact = (text: string) =>
    recipients.reduce(
      (value, address, index) => replaceAllOf(replaceAllOf(value, address, standIn(index)), inPath(address), inPath(standIn(index))),
      text.slice(0, MAX_LINE),
    );
  return block.fields.map((field) => (RECIPIENT_FIELDS.has(field.key) ? ` ${namesOf(field, recipients)}` : redact(field.octets)));
}

function namesOf(field: HeaderField, recipients: readonly string[]): string {
  const indices = readAddressList(field).mailboxes.map(({ address }) => recipients.indexOf(address.toLowerCase()));
  const known = [...new Set(indices.filter((index) => index !== -1))];
  return known.length === 0 ? 'undisclosed-recipients:;' : known.map(standIn).join(',\r\n ');
}
