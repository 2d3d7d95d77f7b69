import type { ByteRange } from '../message';

/** Who speaks: `reported` a trusted receiver, `rechecked` computed here, `claimed` anybody could have written it. */
export type Speaker = 'reported' | 'rechecked' | 'claimed';

export type Method = 'spf' | 'dkim' | 'dmarc' | 'arc' | 'compauth' | 'iprev' | 'auth' | 'bimi' | (string & {});

/** One `method=result` of an Authentication-Results field (RFC 8601 §2.2). */
export interface MethodResult {
  /** Lower case. */
  readonly method: Method;
  /** Of `method/version`; null where none is written. */
  readonly version: number | null;
  /** Lower case, as written; `bestguesspass`, `hardfail` and the like are kept. */
  readonly result: string;
  readonly reason: string | null;
  /** `ptype.property` (or the bare name where no type stands) in lower case to its first value; a Map, since names are the message's. */
  readonly properties: ReadonlyMap<string, string>;
  readonly comments: readonly string[];
  readonly at: ByteRange;
}

export type ResultsDefect =
  | 'noAuthservId'
  | 'badVersion'
  | 'badInstance' // ARC form without a readable `i=` (RFC 8617 §4.1.1)
  | 'unclosedComment'
  | 'unclosedQuote'
  | 'noResult'
  | 'emptyResult' // two semicolons in a row, or one at the end
  | 'unknownResult' // a result the registry does not hold for a known method
  | 'duplicateProperty' // two different values for one property: readers would disagree
  | 'notAscii' // RFC 8616: only right in an internationalised message
  | 'encodedWord' // the value is wrapped in encoded words (Microsoft, where a domain is not ASCII)
  | 'badSyntax'
  | 'truncated';

/** An Authentication-Results field or its ARC form, parsed tolerantly. */
export interface AuthResults {
  readonly fieldIndex: number;
  readonly at: ByteRange;
  readonly source: 'authentication-results' | 'arc-authentication-results' | 'received-spf';
  /** Lower case; null in the id-less Microsoft form. In Received-SPF: who wrote it, from `receiver=` or the comment. */
  readonly authservId: string | null;
  readonly version: number | null;
  /** ARC instance; null outside ARC. */
  readonly instance: number | null;
  readonly results: readonly MethodResult[];
  /** Comments around the authserv-id. */
  readonly comments: readonly string[];
  /** Strictly RFC 8601, or why not. */
  readonly valid: boolean;
  readonly defects: readonly ResultsDefect[];
}

/** Field by field: written by the receiver, pretending to be, or somebody else's. */
export type Trust = 'trusted' | 'forged' | 'foreign';

/** Why a field is judged as it is. */
export type TrustReason =
  | 'aboveBorder' // trusted: above the border hop, where no sender can write
  | 'belowBorder' // trusted: right under the border hop, before the first field a sender could have written
  | 'idOnly' // trusted by its id alone: this receiver keeps no order
  | 'ownFailure' // trusted, passes left out: a receiver that nobody measured, or whose name alone decides, says that DMARC fails
  | 'derivedBelow' // trusted with doubt: as `belowBorder`, but the receiver is only derived
  | 'outOfPlace' // forged: the receiver's name where the receiver does not write
  | 'surplus' // forged: more fields of the receiver's name than it writes
  | 'unsealed' // forged or foreign: an ARC form without its seal, in the receiver's or another name
  | 'sealed' // foreign: the ARC form of a complete set, worth what the seal is worth
  | 'earlierReceipt' // foreign: the same provider's name, below a hop of the same provider further down
  | 'exchangeOutbound' // foreign: Exchange Online stamps mail it sends
  | 'repeats' // foreign: the receiver's name out of place, but nothing in it that the receiver does not say itself
  | 'doubtfulPlace' // foreign: the receiver's name out of place, where the place proves nothing
  | 'insideOther' // foreign: above the border hop, so not from outside, but in another server's name (a gateway or filter)
  | 'unprovenReceiver' // foreign: the receiver's name, but nothing measured says that it may be believed
  | 'unknownBorder' // foreign: nobody can tell who wrote it
  | 'otherWriter' // foreign: another server's name, and that server is in the chain
  | 'writerNotSeen'; // foreign: the name of a server that is nowhere in the chain

export interface JudgedResults extends AuthResults {
  readonly trust: Trust;
  readonly because: TrustReason;
}

/** DKIM-Signature or ARC-Message-Signature as data (RFC 6376 §3.5). */
export interface DkimSignature {
  readonly fieldIndex: number;
  readonly at: ByteRange;
  /** Lower case, as written; '' where there is none. */
  readonly signingDomain: string;
  readonly selector: string;
  readonly identity: string | null;
  readonly algorithm: string;
  /** Lower case, in the order signed. */
  readonly signedHeaders: readonly string[];
  /** `l=` in octets. */
  readonly bodyLength: number | null;
  /** Seconds since 1970. */
  readonly signedAt: number | null;
  readonly expiresAt: number | null;
  /** `b=` without white space. */
  readonly signature: string;
  readonly defects: readonly DkimDefect[];
}

export type DkimDefect = 'badVersion' | 'badTag' | 'duplicateTag' | 'missingTag' | 'badDomain' | 'badSelector' | 'badNumber' | 'truncated';

/** One ARC instance (RFC 8617 §4): the three fields that carry the same `i=`. */
export interface ArcSet {
  readonly instance: number;
  readonly sealFieldIndex: number | null;
  readonly signatureFieldIndex: number | null;
  readonly resultsFieldIndex: number | null;
  /** `d=` of the seal, lower case. */
  readonly sealer: string | null;
  /** `cv=` of the seal: what the sealer thought of the chain below. */
  readonly chainValidation: 'none' | 'pass' | 'fail' | null;
  readonly results: AuthResults | null;
  /** All three fields, each once. */
  readonly isComplete: boolean;
}

/** One mechanism's outcome with its speaker and the domain it holds for. */
export interface Outcome {
  readonly result: string;
  /** Domain the result is about, lower case, as written: envelope domain for SPF, d= for DKIM, From domain for DMARC. */
  readonly domain: string | null;
  readonly at: ByteRange | null;
  readonly fieldIndex: number | null;
}

/** All results of one speaker. Null: the speaker says nothing about it. */
export interface AuthView {
  /** `scope`: the identity that was checked (RFC 7208 §2.3, §2.4); null where the result does not tell. */
  readonly spf: (Outcome & { readonly scope: 'mailfrom' | 'helo' | null }) | null;
  readonly dkim: readonly Outcome[];
  readonly dmarc: (Outcome & { readonly policy: string | null; readonly action: string | null }) | null;
  readonly arc: Outcome | null;
  readonly compauth: (Outcome & { readonly reason: string | null }) | null;
  readonly authservId: string | null;
}
