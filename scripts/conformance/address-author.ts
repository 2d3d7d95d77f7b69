import { isGroup, type MailboxEntry, type Reading } from './address-reading';
import { peerReaders, type Reader, readOurs } from './address-readers';
import { differences, type Family, type Fields, type Judge, textOf } from './types';

const WISH = { names: 'phraseOrComment', addressAsWritten: true, decodeWords: true, kind: 'list', commaInName: false } as const;
const NON_ASCII = /[^\0-\x7f]/;

/**
 * DKIM Verifier takes one address out of a whole From or List-Id field, or out of the mail client's author text. It
 * rejects what it does not read: another field, groups, an address beyond ASCII unless `eai` is given (the client's
 * author always may), and obsolete white space around dots.
 */
function judgeBy(reader: Reader): Judge {
  return ({ input, expected }) => differences(expected['error'] === true ? { error: true } : expected, read(reader, input));
}

function read(reader: Reader, input: Fields): Fields {
  const kind = textOf(input, 'kind');
  const author = kind === 'author' ? textOf(input, 'author') : valueOf(textOf(input, 'field'), kind);
  const reading = author === null ? null : reader(new TextEncoder().encode(author), WISH);
  const address = reading && addressOf(reading, kind);
  const isAllowed = address && (kind !== 'from' || input['eai'] === true || !NON_ASCII.test(address));
  return isAllowed ? { address, error: false } : { error: true };
}

/** Value of the field, where it is the field asked for. */
function valueOf(field: string, name: string): string | null {
  const colon = field.indexOf(':');
  const value = field.slice(colon + 1).replace(/\r\n$/, '');
  return field.slice(0, colon).trim().toLowerCase() === name ? value : null;
}

function addressOf(reading: Reading, kind: string): string | null {
  const [first] = reading.entries;
  if (!first || isGroup(first)) return null;
  return kind === 'list-id' ? listIdOf(first) : reading.isValid && !first.isObsolete ? first.address : null;
}

/** A List-Id (RFC 2919 §3) is a phrase and a dot-atom in brackets, no address. */
function listIdOf(entry: MailboxEntry): string | null {
  return entry.isAngle && /^[^\s@.]+(?:\.[^\s@.]+)+$/.test(entry.address) ? entry.address : null;
}

export const authors: Family = {
  judges: { 'address-dkimverifier': judgeBy(readOurs) },
  peers: { 'address-dkimverifier': Object.fromEntries(Object.entries(peerReaders).map(([name, reader]) => [name, judgeBy(reader)])) },
};
