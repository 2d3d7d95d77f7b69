import { decodeEncodedWords, fieldsNamed, type HeaderBlock, type HeaderField, readAddressList, readDate } from '../message';
import { isSameOrganization, organizationalDomain } from '../identity';
import type { AddressesFact, AddressField, FromFact, HiddenFrom, Placed } from './types';

/** Attack: a hundred thousand From fields. Two are already one too many; more add no reading. */
const MAX_ADDRESS_FIELDS = 20;
const MAX_TEXT = 4000;

function readFields(fields: readonly HeaderField[]): AddressesFact {
  const read: readonly AddressField[] = fields.slice(0, MAX_ADDRESS_FIELDS).map((field) => ({ field, list: readAddressList(field) }));
  return {
    fields: read,
    mailboxes: read.flatMap(({ field, list }) => list.mailboxes.map((mailbox): Placed => ({ field, mailbox }))),
    truncated: fields.length > read.length || read.some(({ list }) => list.truncated),
  };
}

/** Address fields of one name, in order. */
export function readAddresses(block: HeaderBlock, key: string): AddressesFact {
  return readFields(fieldsNamed(block, key));
}

/** To and Cc: whom the message says it is for. */
export function readRecipients(block: HeaderBlock): AddressesFact {
  return readFields([...fieldsNamed(block, 'to'), ...fieldsNamed(block, 'cc')]);
}

const NOT_A_LETTER = /[^A-Za-z]/g;
const FROM_LETTERS = /f.{0,8}r.{0,8}o.{0,8}m/is;
const LONGEST_MISSPELLING = 12;
/** A From line inside another field: what stands below the empty or indented line of a confused parser. */
const FROM_IN_CONTINUATION = /\n[ \t]+[Ff][Rr][Oo][Mm][ \t]*:[ \t][^\r\n]{0,300}@/;

function hidingOf(field: HeaderField, hasIndented: boolean): HiddenFrom['how'] | null {
  if (field.isNamed('from')) {
    if (field.defects.includes('foldedName')) return 'foldedName';
    if (field.defects.includes('spaceBeforeColon')) return 'spaceBeforeColon';
    return field.defects.includes('continuationFirst') ? 'indented' : null;
  }
  const { name } = field;
  if (name === '') return /^from[ \t]*$/iu.test(field.text) ? 'foldedName' : null;
  if (name.length < LONGEST_MISSPELLING && FROM_LETTERS.test(name) && name.replace(NOT_A_LETTER, '').toLowerCase() === 'from')
    return 'foreignOctet';
  return hasIndented && FROM_IN_CONTINUATION.test(field.octets) ? 'indented' : null;
}

/**
 * Fields that some programs read as From and others do not: a foreign octet in the name, white space inside or before it, a
 * `From:` line that an indent makes part of the field above. Attack: the receiver checks one From, the reader sees another.
 */
export function findHiddenFrom(block: HeaderBlock): readonly HiddenFrom[] {
  const hidden: HiddenFrom[] = [];
  const hasIndented = block.defects.includes('indentedFrom');
  for (const field of block.fields) {
    const how = hidingOf(field, hasIndented);
    if (how !== null) hidden.push({ field, how });
  }
  return hidden;
}

/** Reads every From field and says which author is shown and whether there is one author domain. */
export function readFrom(block: HeaderBlock): FromFact {
  const { fields, mailboxes, truncated } = readAddresses(block, 'from');
  const author = mailboxes.find(({ mailbox }) => mailbox.address !== '') ?? mailboxes[0] ?? null;
  const domains = mailboxes.map(({ mailbox }) => mailbox.domain).filter((domain) => domain !== '');
  const [domain = null] = domains;
  const isOne = domain !== null && domains.every((other) => other === domain || isSameOrganization(other, domain));
  const single = isOne ? domain : null;
  return {
    fields,
    mailboxes,
    truncated,
    author,
    domain: single,
    organization: single === null ? null : (organizationalDomain(single) ?? single),
    hidden: findHiddenFrom(block),
  };
}

/** Decoded text of the first field of a name; null where there is none. */
export function readText(block: HeaderBlock, key: string): string | null {
  const [field] = fieldsNamed(block, key);
  return field === undefined ? null : decodeEncodedWords(field.text.slice(0, MAX_TEXT)).text;
}

export function readDateField(block: HeaderBlock): number | null {
  const [field] = fieldsNamed(block, 'date');
  return field === undefined ? null : readDate(field.text);
}
