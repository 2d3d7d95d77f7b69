/** Days since 1970 in UTC, by the clock of the reader's mail server. */
export type Day = number;

/** When something was seen. Days are counted, not messages: a hundred letters in an hour say no more than one. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
  /** Different days on which it was seen; a day between two that were counted does not count again. */
  readonly days: number;
}

export interface SeenAddress {
  /** Lower case. */
  readonly address: string;
  /** As last shown; null where the name is not the sender's own choice or names nobody. */
  readonly name: string | null;
  /** Days on which it went by that name, since it last had another; null without a name. */
  readonly named: Span | null;
  readonly seen: Span;
}

export interface SeenDomain {
  readonly domain: string;
  readonly seen: Span;
}

/** Whether mail of one exact From domain is signed: a newsletter's sub-domain and the staff's domain have habits of their own. */
export interface Stream {
  readonly domain: string;
  /** Days with a valid signature of the sender's organisation since the last day without one; null where the last day had none. */
  readonly signed: Span | null;
  readonly lastUnsigned: Day | null;
}

/** What the mail of one sender usually looks like. Nothing in it comes from a subject or a body. */
export interface SenderRecord {
  readonly version: 1;
  /** Organisational domain, or a whole address where the domain is many people's. */
  readonly key: string;
  readonly seen: Span;
  /** Newest last. */
  readonly addresses: readonly SeenAddress[];
  /** Some address was dropped for lack of room: what is not listed may have been seen. */
  readonly hasMoreAddresses: boolean;
  readonly streams: readonly Stream[];
  /** Domains of valid signatures. */
  readonly signers: readonly SeenDomain[];
  /** Organisational domains of the hosts that handed the mail in. */
  readonly paths: readonly SeenDomain[];
  /** Day on which the reader last opened mail of this sender. */
  readonly usedOn: Day;
}

/** One proven message, as far as the memory is concerned. */
export interface Observation {
  readonly address: string;
  /** From domain, lower case. */
  readonly domain: string;
  /** Null where the name is not the sender's own choice: relayed by a platform, rewritten by a list. */
  readonly name: string | null;
  readonly isSigned: boolean;
  readonly signers: readonly string[];
  readonly path: string | null;
  /** Day of arrival. */
  readonly day: Day;
  readonly today: Day;
}

/** Whom to look up. */
export interface SenderQuery {
  readonly address: string;
  readonly domain: string;
  readonly name: string | null;
}

/** What is remembered that bears on one message. */
export interface SenderMemory {
  /** Day since which senders are remembered. */
  readonly startedOn: Day;
  /** Null for a sender never seen. */
  readonly record: SenderRecord | null;
  /** Other senders who were seen under the name that is shown. */
  readonly namesakes: readonly SenderRecord[];
}

/** Where records live. Every promise may reject; nobody but the caller then knows less. */
export interface MemoryStore {
  /** Day since which there is a memory: of its first use, or of the last time everything was forgotten. */
  startedOn(): Promise<Day>;
  get(key: string): Promise<SenderRecord | null>;
  /** Senders with an address seen under this name (`nameKey`); a few at most. */
  named(nameKey: string): Promise<readonly SenderRecord[]>;
  /** Reads and writes in one step, so that no two pages overwrite each other. */
  update(key: string, change: (record: SenderRecord | null) => SenderRecord): Promise<void>;
  count(): Promise<number>;
  all(): Promise<readonly SenderRecord[]>;
  delete(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

/** What an analysis sees of the memory. */
export interface Memory {
  recall(sender: SenderQuery): Promise<SenderMemory | null>;
  /** Never waits and never fails: a report is not held up by what comes after it. */
  learn(observation: Observation): void;
}
