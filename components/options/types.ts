/** A webmail the reader allowed, may allow, or has just switched off. */
export interface WebmailRow {
  /** Match pattern of the permission. */
  readonly origin: string;
  readonly host: string;
  readonly isAllowed: boolean;
  /** Part of the extension from the start: only the browser's own settings can take it back. */
  readonly isBuiltIn: boolean;
  /** Name of the webmail program once it was recognised there. */
  readonly program: string | null;
}

export interface ContactRow {
  readonly name: string;
  readonly addresses: readonly string[];
  /** Worth impersonating. */
  readonly vip: boolean;
}

/** One remembered sender, as the list shows it. */
export interface SenderRow {
  /** Organisational domain, or an address. */
  readonly key: string;
  /** Names and addresses seen, the most usual first. */
  readonly names: readonly string[];
  /** Days on which mail of it was opened. */
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly firstSeen: number;
  readonly lastSeen: number;
}

export interface MemoryState {
  readonly isOn: boolean;
  /** Latest first; null where the browser keeps no database. */
  readonly senders: readonly SenderRow[] | null;
}

export interface MemoryActions {
  readonly setOn: (isOn: boolean) => void;
  readonly forget: (key: string) => void;
  readonly forgetAll: () => void;
  readonly save: () => void;
}

export interface LookupState {
  /** Host that is asked; null where look-ups are off. */
  readonly host: string | null;
  /** Id of the service chosen; null where look-ups are off. */
  readonly service: string | null;
  readonly ownUrl: string | null;
  readonly when: string;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  /** The address is none, or the browser was not allowed to ask there. */
  readonly isRefused: boolean;
}

export interface LookupActions {
  /** Must ask the browser at once: it listens only while a click is being handled. */
  readonly switchOn: (service: string, ownUrl: string) => void;
  readonly switchOff: () => void;
  readonly setWhen: (when: string) => void;
}

export interface OptionsState {
  readonly webmails: readonly WebmailRow[];
  /** A webmail that the popup sent here to be allowed; null otherwise. */
  readonly asked: WebmailRow | null;
  /** Receiver id; null: worked out for each message. */
  readonly provider: string | null;
  readonly name: string | null;
  readonly mailbox: string | null;
  readonly ownDomains: readonly string[];
  readonly knownDomains: readonly string[];
  readonly contacts: readonly ContactRow[];
  readonly trustedDomains: readonly string[];
  /** Code of the language chosen; null: as the browser. */
  readonly language: string | null;
  readonly version: string;
}

export type DomainField = 'ownDomains' | 'knownDomains' | 'trustedDomains';

export interface OptionsActions {
  /** Must ask the browser at once: it listens only while a click is being handled. */
  readonly allow: (origin: string) => void;
  readonly withdraw: (origin: string) => void;
  readonly setProvider: (id: string | null) => void;
  readonly setLanguage: (language: string | null) => void;
  readonly setMe: (me: { readonly name: string | null; readonly mailbox: string | null }) => void;
  readonly setDomains: (field: DomainField, domains: readonly string[]) => void;
  readonly setContacts: (contacts: readonly ContactRow[]) => void;
  readonly forgetAll: () => void;
}
