/** An address list in the words of the suites, whoever read it. */
export interface Reading {
  readonly entries: readonly Entry[];
  /** The whole value is a list by RFC 5322, obsolete forms included. */
  readonly isValid: boolean;
  /** Nothing odd at all. */
  readonly isClean: boolean;
}

export type Entry = MailboxEntry | GroupEntry;

export interface MailboxEntry {
  readonly name: string | null;
  readonly address: string;
  readonly local: string;
  readonly domain: string;
  readonly route: string | null;
  /** `<>`, the path of a bounce. */
  readonly isEmptyPath: boolean;
  readonly isAngle: boolean;
  readonly comments: readonly string[];
  /** White space or comments beside the dots of the address. */
  readonly isObsolete: boolean;
}

export interface GroupEntry {
  readonly group: string;
  readonly members: readonly MailboxEntry[];
}

export function isGroup(entry: Entry): entry is GroupEntry {
  return 'group' in entry;
}

/** Addresses in the order they stand, groups dissolved. */
export function mailboxesOf(reading: Reading): readonly MailboxEntry[] {
  return reading.entries.flatMap((entry) => (isGroup(entry) ? entry.members : [entry]));
}

export const NOTHING: Reading = { entries: [], isValid: false, isClean: false };
