import type { LookupLog } from '../../dns';
import type { AuthView } from '../types';

/**
 * Why one of our own results is missing or proves nothing against the message. Each has a sentence in _locales:
 * `gap_recheck_<reason>`. None of them ever reads as a failure.
 */
export type RecheckReason =
  | 'lookupFailed' // a question to the DNS got no answer
  | 'noAddress' // the line of the receiver names no address that SPF could be asked about
  | 'noReversePath' // nobody recorded the envelope sender
  | 'tooOld' // today's DNS says nothing of mail of then
  | 'noKey' // the key is gone: rotated, or never there
  | 'unreadable' // a signature or its key is malformed, or of a kind that no standard names
  | 'bodyNotChecked' // the source holds no body, or one that the mailbox may have rewritten
  | 'headersNotExact' // `simple` canonicalisation needs each octet of the header
  | 'tooManySignatures'
  | 'timeSpent'
  | 'cancelled'
  | 'engineUnsound'; // the self-test of the verifier failed

export interface RecheckGap {
  readonly method: 'spf' | 'dkim' | 'dmarc' | 'arc' | 'all';
  readonly reason: RecheckReason;
}

/** What makes a signature that verifies worth less than it looks. */
export type SignatureWeakness =
  | 'partialBody' // `l=` with more body than signed (RFC 6376 §8.2)
  | 'future' // signed after it was received
  | 'testing' // key with `t=y`
  | 'tolerated'; // the verifier forgave something RFC 6376 does not

/** One DKIM signature as we verified it. */
export interface RecheckedSignature {
  /** Of the DKIM-Signature field. */
  readonly fieldIndex: number;
  readonly signingDomain: string;
  readonly selector: string;
  /** `fail` only where the octets are known to be those signed; RFC 8601 §2.7.1 for the rest. */
  readonly result: 'pass' | 'fail' | 'neutral' | 'policy' | 'temperror';
  /** `matches`: the body hash does. `differs`: it does not. `unknown`: not looked at. */
  readonly body: 'matches' | 'differs' | 'unknown';
  /** The header signature verifies, whatever the body; null where that was not tested. */
  readonly isHeaderSigned: boolean | null;
  /** Octets of the body that the signature leaves out (`l=`); 0 where it covers all. */
  readonly unsignedOctets: number;
  readonly weaknesses: readonly SignatureWeakness[];
  /** In words of the verifier, for the report; null for a plain pass. */
  readonly comment: string | null;
}

/** What we computed ourselves about one message. Plain JSON. */
export interface Recheck {
  /** The DNS asked is that of the day the message came (a zone file), not today's. */
  readonly isDayOfReceipt: boolean;
  /** The results in the form of every other speaker. Only what is evidence is called `fail`. */
  readonly view: AuthView;
  readonly signatures: readonly RecheckedSignature[];
  /** The SPF record lets any computer send (`+all`), or a network of a million addresses. */
  readonly isSpfOpen: boolean;
  /** The DMARC tree walk (RFC 9989 §4.10) and the Public Suffix List agree about what is aligned; null where DMARC does not pass. */
  readonly isSuffixAligned: boolean | null;
  readonly gaps: readonly RecheckGap[];
  readonly lookups: LookupLog;
}
