import type { ByteRange, HeaderBlock, HeaderField, Mailbox } from '../message';
import type { Evidence } from './types';

/** The value of a field, or a part of it, as evidence. */
export function fieldEvidence(field: HeaderField, range: ByteRange = field.valueAt): Evidence {
  return { header: field.name, index: field.index, start: range.start, end: range.end };
}

/** Octets of a mailbox in the field it stands in. */
export function mailboxEvidence(field: HeaderField, mailbox: Mailbox, part: 'whole' | 'address' = 'whole'): Evidence {
  const { at, addressAt } = mailbox;
  return fieldEvidence(field, part === 'address' && addressAt.end > addressAt.start ? addressAt : at);
}

/**
 * The part of a mailbox's domain that makes it look like another, so that the reader's eye is led there; the whole address where the part does not
 * stand in it once, octet by octet (an encoded or international domain).
 */
export function domainPartEvidence(field: HeaderField, mailbox: Mailbox, part: string): Evidence {
  const { start, end } = mailbox.addressAt;
  const written = field.octets.slice(start - field.valueAt.start, end - field.valueAt.start).toLowerCase();
  const at = written.indexOf(part, written.lastIndexOf('@') + 1);
  const isOnce = part !== '' && at > 0 && at === written.lastIndexOf(part);
  return isOnce ? fieldEvidence(field, { start: start + at, end: start + at + part.length }) : mailboxEvidence(field, mailbox, 'address');
}

/** Octets that lie in the field of that index; nothing where the field is not there. */
export function evidenceAt(
  block: HeaderBlock,
  at: { readonly fieldIndex: number | null; readonly at: ByteRange | null } | null,
): readonly Evidence[] {
  const field = block.fields[at?.fieldIndex ?? -1];
  return field === undefined ? [] : [fieldEvidence(field, at?.at ?? field.valueAt)];
}
