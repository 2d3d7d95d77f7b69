/** Somebody the reader knows. */
export interface Contact {
  readonly name: string;
  readonly addresses: readonly string[];
  /** Worth impersonating: management, finance, family. */
  readonly vip: boolean;
}

/** What is known about the reader; everything optional, all of it stays on the device. */
export interface ReaderProfile {
  readonly name: string | null;
  readonly mailbox: string | null;
  /** Receiver id (lib/receivers) of the reader's mail provider; null where unknown. */
  readonly provider: string | null;
  readonly ownDomains: readonly string[];
  readonly contacts: readonly Contact[];
  readonly knownDomains: readonly string[];
  /** Domains whose mail was always signed. */
  readonly alwaysSigned: readonly string[];
  /** From domains the reader chose to trust; holds only for a proven From. */
  readonly trustedDomains: readonly string[];
}
