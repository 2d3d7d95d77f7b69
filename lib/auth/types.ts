import type { ByteRange } from '../message';

/** Who speaks: `reported` a trusted receiver, `rechecked` computed here, `claimed` anybody could have written it. */
export type Speaker = 'reported' | 'rechecked' | 'claimed';

export type Method = 'spf' | 'dkim' | 'dmarc' | 'arc' | 'compauth' | 'iprev' | 'auth' | 'bimi' | (string & {});

/** One `method=result` of an Authentication-Results field (RFC 8601 §2.2). */
export interface MethodResult {
  /** Lower case. */
  readonly method: Method;
  /** Lower case, as written; `bestguesspass`, `hardfail` and the like are kept. */
  readonly result: string;
  readonly reason: string | null;
  /** `ptype.property` in lower case to value; a Map, since names are the message's. */
  readonly properties: ReadonlyMap<string, string>;
  readonly comments: readonly string[];
  readonly at: ByteRange;
}

export type ResultsDefect = 'noAuthservId' | 'badVersion' | 'unclosedComment' | 'unclosedQuote' | 'noResult' | 'badSyntax' | 'truncated';

/** An Authentication-Results field or its ARC form, parsed tolerantly. */
export interface AuthResults {
  readonly fieldIndex: number;
  readonly at: ByteRange;
  readonly source: 'authentication-results' | 'arc-authentication-results' | 'received-spf';
  /** Lower case; null in the id-less Microsoft form. */
  readonly authservId: string | null;
  /** ARC instance; null outside ARC. */
  readonly instance: number | null;
  readonly results: readonly MethodResult[];
  /** Strictly RFC 8601, or why not. */
  readonly valid: boolean;
  readonly defects: readonly ResultsDefect[];
}

/** Field by field: written by the receiver, pretending to be, or somebody else's. */
export type Trust = 'trusted' | 'forged' | 'foreign';

export interface JudgedResults extends AuthResults {
  readonly trust: Trust;
  /** Why, as a key: `aboveBorder`, `idDiffers`, `belowBorder`, `surplus`, `unknownReceiver` ... */
  readonly because: string;
}

/** DKIM-Signature as data (RFC 6376 §3.5). */
export interface DkimSignature {
  readonly fieldIndex: number;
  readonly at: ByteRange;
  readonly signingDomain: string;
  readonly selector: string;
  readonly identity: string | null;
  readonly algorithm: string;
  readonly signedHeaders: readonly string[];
  readonly bodyLength: number | null;
  /** Seconds since 1970. */
  readonly signedAt: number | null;
  readonly expiresAt: number | null;
  readonly defects: readonly string[];
}

/** One mechanism's outcome with its speaker and the domain it holds for. */
export interface Outcome {
  readonly result: string;
  /** Domain the result is about, lower case: envelope domain for SPF, d= for DKIM, From domain for DMARC. */
  readonly domain: string | null;
  readonly at: ByteRange | null;
  readonly fieldIndex: number | null;
}

/** All results of one speaker. Null: the speaker says nothing about it. */
export interface AuthView {
  readonly spf: Outcome | null;
  readonly dkim: readonly Outcome[];
  readonly dmarc: (Outcome & { readonly policy: string | null; readonly action: string | null }) | null;
  readonly arc: Outcome | null;
  readonly compauth: (Outcome & { readonly reason: string | null }) | null;
  readonly authservId: string | null;
}
