import { fieldsNamed, type HeaderBlock } from '../message';

/** Fields that a reader is shown or acts on; each may stand once (RFC 5322 section 3.6, RFC 2045 section 3). */
const SHOWN_FIELDS = [
  'from',
  'subject',
  'date',
  'to',
  'cc',
  'reply-to',
  'sender',
  'message-id',
  'content-type',
  'content-transfer-encoding',
] as const;

export type ShownField = (typeof SHOWN_FIELDS)[number];

/** What a signature leaves open of the fields that are there. */
export interface SignedFields {
  /** Signed, yet there more often than signed: whoever put one above the signed one did not break the signature. */
  readonly added: readonly ShownField[];
  /** There, and not signed at all: anybody on the way could have written it. */
  readonly unsigned: readonly ShownField[];
}

function countsOf(names: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return counts;
}

/**
 * Holds the names in a signature's h= against the names of the fields that are there. A signature covers fields from the bottom up
 * (RFC 6376 section 5.4.2), readers are shown the one on top; RFC 6376 section 8.15 leaves the difference to the verifier.
 * @param signed names in h=, in any case
 */
export function signedFields(signed: Iterable<string>, block: HeaderBlock): SignedFields {
  const covered = countsOf(signed);
  const added: ShownField[] = [];
  const unsigned: ShownField[] = [];
  for (const name of SHOWN_FIELDS) {
    const signatures = covered.get(name) ?? 0;
    if (fieldsNamed(block, name).length > signatures) (signatures > 0 ? added : unsigned).push(name);
  }
  return { added, unsigned };
}
