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

/** Octets that lie in the field of that index; nothing where the field is not there. */
export function evidenceAt(
  block: HeaderBlock,
  at: { readonly fieldIndex: number | null; readonly at: ByteRange | null } | null,
): readonly Evidence[] {
  const field = block.fields[at?.fieldIndex ?? -1];
  return field === undefined ? [] : [fieldEvidence(field, at?.at ?? field.valueAt)];
}
