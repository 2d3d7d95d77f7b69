// What the product uses of mailauth 7.1.0's results. Anything more in them is not relied upon.
import type { NodeResolver } from '../dns';

/** RFC 8601 section 2.7. mailauth calls `neutral` a signature that could not be judged, `policy` one that is too weak to count. */
export type MethodResult =
  | 'pass'
  | 'fail'
  | 'softfail'
  | 'neutral'
  | 'none'
  | 'policy'
  | 'temperror'
  | 'permerror'
  | 'skipped'
  | 'declined'
  | 'temperr';

export interface Status {
  readonly result: MethodResult;
  readonly comment?: string | false;
  readonly policy?: { readonly 'dkim-rules'?: string; readonly dmarc?: string };
}

export interface SignatureResult {
  /** Tells the signatures of one message apart. */
  readonly id?: string;
  readonly signingDomain?: string;
  readonly selector?: string;
  /** b= as written. */
  readonly signature?: string;
  /** `rsa-sha256` and the like. */
  readonly algo?: string;
  /** Canonicalisation, `relaxed/simple`. */
  readonly format?: string;
  readonly bodyHash?: string;
  readonly bodyHashExpecting?: string;
  /** `keys`: the signed fields by name, colons between. */
  readonly signingHeaders?: { readonly keys: string; readonly headers: readonly string[]; readonly canonicalizedHeader: string };
  readonly status: Status & {
    /** A guess by the Public Suffix List; DMARC decides. */
    readonly aligned?: string | false;
    /** Octets of the body that l= leaves out. */
    readonly underSized?: number;
    /** t=y in the key. */
    readonly testing?: boolean;
    /** What strict mode would not have accepted. */
    readonly warnings?: readonly string[];
  };
  /** ISO 8601; null where the tag is absent. */
  readonly signTime?: string | null;
  readonly expiresAfter?: string | null;
  readonly signatureTimeValid?: boolean;
  readonly canonBodyLengthLimited?: boolean;
  readonly canonBodyLengthLimit?: number;
  readonly canonBodyLengthTotal?: number;
  /** Bits of an RSA modulus. */
  readonly modulusLength?: number;
  /** The key record as it was found. */
  readonly rr?: string;
}

/** The chain as dkimVerify collects it, for `arc`. */
export interface ArcData {
  readonly chain: readonly unknown[] | false;
  /** The newest set, with the verdict on its ARC-Message-Signature. */
  readonly lastEntry?: { readonly messageSignature?: SignatureResult };
  readonly error?: Error;
}

export interface DkimOptions {
  readonly resolver: NodeResolver;
  /** Reverse path; Return-Path where it is not given. */
  readonly sender?: string;
  readonly minBitLength?: number;
  readonly rejectRsaSha1?: boolean;
  /** The clock for x=. */
  readonly curTime?: Date | undefined;
  readonly strict?: boolean;
}

export interface DkimVerification {
  readonly headerFrom: readonly string[];
  readonly fromFields: number;
  readonly envelopeFrom: string | false;
  /** Never empty: a message without a signature has one result, `none`. */
  readonly results: readonly SignatureResult[];
  readonly arc?: ArcData;
}

/** `status` is that of the header signature, whatever the body. */
export interface PartsResult extends SignatureResult {
  /** The body is the one that was signed; null where the signature could not be processed. */
  readonly isBodySigned: boolean | null;
}

export interface DkimParts {
  readonly results: readonly PartsResult[];
  readonly arc: ArcData;
  /** Of the newest ARC-Message-Signature; null without one. */
  readonly isArcBodySigned: boolean | null;
}

export interface SpfOptions {
  readonly resolver: NodeResolver;
  readonly ip: string;
  readonly helo?: string;
  /** Reverse path; empty for the null one. */
  readonly sender?: string;
  /** Host name of the receiver, for %{r}. */
  readonly mta: string;
  readonly strict?: boolean;
  /** Milliseconds. */
  readonly maxElapsedTime?: number;
}

export interface SpfVerification {
  readonly domain: string;
  readonly status: Status & { readonly smtp?: { readonly mailfrom?: string; readonly helo?: string } };
  /** The record as it was found. */
  readonly rr?: string;
  readonly lookups?: { readonly limit: number; readonly count: number; readonly void: number };
  /** The text that exp= names: the domain owner's words. */
  readonly explanation?: string;
}

export interface ArcOptions {
  readonly resolver: NodeResolver;
  readonly minBitLength?: number;
  readonly strict?: boolean;
}

export interface ArcVerification {
  /** Instance of the newest set; 0 without one. */
  readonly i: number | false;
  readonly status: Status;
  readonly signature?: SignatureResult | false;
  readonly authenticationResults?: unknown;
  readonly warnings?: readonly string[];
}

export interface DmarcOptions {
  readonly resolver: NodeResolver;
  readonly headerFrom: readonly string[];
  readonly fromFields: number;
  /** Domains that passed SPF. */
  readonly spfDomains: readonly string[];
  /** Signatures that passed. */
  readonly dkimDomains: readonly {
    readonly id?: string;
    readonly domain: string;
    readonly aligned?: string | false;
    readonly underSized?: number;
  }[];
  readonly arcResult?: ArcVerification;
  readonly strict?: boolean;
}

export interface DmarcVerification {
  /** Organizational Domain of the author. */
  readonly domain: string;
  /** Where the record was found. */
  readonly policyDomain?: string;
  /** The policy that applies. */
  readonly policy: string;
  readonly p: string;
  readonly sp: string;
  readonly np?: string;
  readonly testMode: boolean;
  readonly rr?: string;
  readonly status: Status & { readonly header?: { readonly from?: string; readonly d?: string } };
  readonly alignment: {
    readonly spf: { readonly result?: string | false; readonly strict: boolean };
    readonly dkim: { readonly result?: string | false; readonly strict: boolean; readonly underSized?: number };
  };
  readonly error?: string;
}

export interface DmarcEvaluation {
  readonly response: DmarcVerification | false;
  /** Signing domains that align. */
  readonly dkimAligned?: ReadonlySet<string>;
  /** Why there is no `response` (RFC 9989 section 5.3.1). */
  readonly reason?: 'no-author-domain' | 'multiple-author-domains' | 'invalid-author-domain' | 'multiple-from-fields';
}

/** The tags as they are written; values of p, sp, np, adkim, aspf, fo, t and psd in lower case, pct and ri as numbers. */
export interface DmarcRecord {
  readonly [tag: string]: string | number | boolean | null | undefined;
  readonly rr: string;
  /** Inherited from the Organizational Domain or the public suffix domain. */
  readonly isOrgRecord: boolean;
  readonly recordDomain: string;
  readonly orgDomain: string | null;
}

/** The engine. No function of it fetches anything or asks any DNS but the resolver it is given. */
export interface Mailauth {
  dkimVerify(source: Uint8Array, options: DkimOptions): Promise<DkimVerification>;
  /** Judges header and body of each signature apart. */
  dkimVerifyParts(source: Uint8Array, options: DkimOptions): Promise<DkimParts>;
  spf(options: SpfOptions): Promise<SpfVerification>;
  arc(data: ArcData, options: ArcOptions): Promise<ArcVerification>;
  evaluateDmarc(options: DmarcOptions): Promise<DmarcEvaluation>;
  /** The policy record that applies to a domain, by the tree walk of RFC 9989 section 4.10. Rejects where the DNS fails. */
  getDmarcRecord(domain: string, resolver: NodeResolver, options?: { readonly strict?: boolean }): Promise<DmarcRecord | false>;
}
