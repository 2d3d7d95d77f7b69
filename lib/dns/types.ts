/**
 * Record types that SPF, DKIM, DMARC and ARC ask for. DMARC asks for a CNAME where the alias leads nowhere: the name exists all the same
 * (RFC 9989 §A.4, RFC 6604 §3).
 */
export type RecordType = 'TXT' | 'A' | 'AAAA' | 'MX' | 'PTR' | 'CNAME';

/** Why a question has no records. Only the first two are answers; with every other one nobody knows. */
export type DnsFailure =
  | 'notFound' // NXDOMAIN
  | 'noData' // the name exists and has no such record
  | 'timeout'
  | 'refused'
  | 'serverFailure'
  | 'badName' // no name that can be asked for
  | 'badAnswer' // what came back is no DNS message, or none to this question
  | 'unreachable'
  | 'budgetSpent' // more look-ups, octets or time than one message is worth
  | 'aborted';

export type DnsRecord =
  /** Character-strings, an octet a character. */
  | { readonly type: 'TXT'; readonly strings: readonly string[] }
  | { readonly type: 'MX'; readonly priority: number; readonly exchange: string }
  | { readonly type: 'A' | 'AAAA' | 'PTR' | 'CNAME'; readonly value: string };

export type DnsReply =
  | {
      readonly ok: true;
      readonly records: readonly DnsRecord[];
      /** The AD bit: the provider says that it validated the answer (DNSSEC). Its word, no more. */
      readonly isAuthenticated: boolean;
      /** Seconds. */
      readonly ttl: number;
    }
  | { readonly ok: false; readonly reason: DnsFailure };

/** Somewhere to ask. */
export interface Resolver {
  /** Host of the service, or `zone`: shown to the reader. */
  readonly name: string;
  /** A fixture zone is the DNS of the day a message came; today's says little of old mail. */
  readonly isDayOfReceipt: boolean;
  /** Never rejects. */
  query(name: string, type: RecordType, signal?: AbortSignal): Promise<DnsReply>;
}

export interface LookupLog {
  readonly resolver: string;
  readonly queries: readonly {
    readonly name: string;
    readonly type: RecordType;
    /** `ok`, or why there are no records. */
    readonly outcome: 'ok' | DnsFailure;
    readonly isAuthenticated: boolean;
  }[];
}

/**
 * What mailauth calls: resolves with the shapes of node:dns (TXT `string[][]`, MX `{ priority, exchange }[]`, others `string[]`), rejects with an
 * error that has its `code`.
 */
export type NodeResolver = (name: string, type: string) => Promise<unknown[]>;

/** The look-ups of one message, within its budget. */
export interface DnsSession {
  readonly isDayOfReceipt: boolean;
  /** Set once the session gave up; null while it has not. */
  readonly stopped: 'timeSpent' | 'cancelled' | null;
  query(name: string, type: RecordType): Promise<DnsReply>;
  log(): LookupLog;
  /** For one method of mailauth's, which may share its questions with another. */
  asker(): DnsAsker;
}

export interface DnsAsker {
  readonly ask: NodeResolver;
  /** Questions of this asker's so far that nobody could answer. */
  readonly failures: number;
}
