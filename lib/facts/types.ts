import type { ArcSet, AuthView, DkimSignature, JudgedResults, Recheck, Trust } from '../auth';
import type { Brand, BrandClaim, Likeness, NameReading } from '../identity';
import type { AddressList, HeaderBlock, HeaderField, Mailbox, MimeFacts, RawMessage, ReceiverId } from '../message';
import type { Contact, ReaderProfile, SenderMemory } from '../reader';
import type { Chain, Hop } from '../received';

/** A mailbox with the field it stands in. */
export interface Placed {
  readonly field: HeaderField;
  readonly mailbox: Mailbox;
}

/** One header field that lists addresses, read. */
export interface AddressField {
  readonly field: HeaderField;
  readonly list: AddressList;
}

/** Who the message says it is from (RFC 5322 §3.6.2), with every reading of a hostile From kept. */
export interface FromFact {
  /** From fields in order, misspelt names (`From :`) included. */
  readonly fields: readonly AddressField[];
  readonly mailboxes: readonly Placed[];
  /** There are more fields or mailboxes than were read. */
  readonly truncated: boolean;
  /** The mailbox most programs show: the first of the first From field; null where there is none. */
  readonly author: Placed | null;
  /** Domain of the author when all From mailboxes share one; null where there is none or several. */
  readonly domain: string | null;
  /** Its organisational domain; the domain itself where it has none. */
  readonly organization: string | null;
  readonly hidden: readonly HiddenFrom[];
}

/** A field that only some programs read as From. */
export interface HiddenFrom {
  readonly field: HeaderField;
  readonly how: 'foreignOctet' | 'foldedName' | 'spaceBeforeColon' | 'indented';
}

/** An address list field that may stand in a message (Reply-To, Sender, Resent-From). */
export interface AddressesFact {
  readonly fields: readonly AddressField[];
  readonly mailboxes: readonly Placed[];
  /** There are more fields or mailboxes than were read. */
  readonly truncated: boolean;
}

/** Envelope sender (RFC 5321 MAIL FROM) as the receiving side recorded it. */
export interface ReversePath {
  /** `unknown`: nobody recorded it. */
  readonly kind: 'address' | 'null' | 'malformed' | 'unknown';
  /** As recorded, without the outer angle brackets. */
  readonly text: string;
  /** Lower case; null where there is none. */
  readonly domain: string | null;
  readonly field: HeaderField | null;
}

/** Whether the From domain is proven by a trusted receiver or by our own check. */
export interface FromProof {
  /**
   * `proven`: DMARC passes for the From shown or, where no DMARC result speaks, an aligned DKIM or SPF pass.
   * `failed`: DMARC fails for it. `unproven`: there are trusted results, and none ties the message to it.
   * `unknown`: no trusted results.
   */
  readonly state: 'proven' | 'failed' | 'unproven' | 'unknown';
  readonly by: 'dmarc' | 'dkim' | 'spf' | null;
  /** Domain that is proven, whether or not it is the From domain: of the aligned pass, else of any DKIM pass, else of SPF. */
  readonly domain: string | null;
  readonly speaker: 'reported' | 'rechecked' | null;
  /** DMARC policy as the receiver reports it, lower case; null where it says none. */
  readonly policy: string | null;
  /** Domains with a trusted DKIM pass, then the SPF domain where it passed. */
  readonly passedDomains: readonly string[];
}

/** Evidence for a way that honest mail takes and that breaks or replaces its proof. */
export interface Circumstance {
  /**
   * `none`: no sign. `claimed`: header fields say so, which anybody can write. `proven`: a trusted result ties the message to the
   * host that says so.
   */
  readonly evidence: 'none' | 'claimed' | 'proven';
  /** Domain of the list, forwarder or service; null where none is named. */
  readonly domain: string | null;
  readonly fields: readonly HeaderField[];
}

/** A list or forwarder that handed the message on (a mediator, RFC 5598 §5). */
export interface Mediation extends Circumstance {
  /** Proven, and no invention of the sender's: the reader, or everybody, knows the host. */
  readonly isKnown: boolean;
}

/**
 * What a hop did for the message. `receiver` and `border` are the reader's own mail system; `list`, `forwarder` and `gateway` (a mail filter in front of a
 * mailbox system) handed it on; `origin` is where it began, or the author's own system; `unknown`: in between, or contradicted by what the border saw.
 */
export type HopRole = 'receiver' | 'border' | 'list' | 'forwarder' | 'gateway' | 'origin' | 'unknown';

export interface HopPart {
  readonly role: HopRole;
  /** `seen` by the receiver itself; `backed`: its tests show that this host's operator had the message; `claimed` by the message alone. Null for `unknown`. */
  readonly basis: 'seen' | 'backed' | 'claimed' | null;
}

/** A look-alike found, and the domain it was found on. */
export interface Resemblance {
  readonly domain: string;
  readonly likeness: Likeness;
}

/** Whom the display name of the author claims to be, where the From domain does not bear it out. */
export interface NameClaims {
  /** As a reader sees it; null where there is none. */
  readonly name: string | null;
  /** The surest first. */
  readonly brands: readonly BrandClaim[];
  /** Brands that a platform's user named, beside the platform's own. */
  readonly relayedBrands: readonly Brand[];
  /** A known person, from an address that is not known as theirs. */
  readonly contact: Contact | null;
  /** Domain of an organisation the reader deals with, or of the reader's own. */
  readonly organization: string | null;
  /** A platform provably writes for one of its users. */
  readonly isRelayed: boolean;
}

/** Age by the receiver's clock. */
export interface LegacyFact {
  readonly isLegacy: boolean;
  readonly year: number | null;
  readonly field: HeaderField | null;
}

/** Who vouches, by a seal that the receiver verified, for what an earlier server saw (RFC 8617). */
export interface ArcVoucher {
  readonly sealer: string;
  /** A sealer whose records can be believed: a large provider that tests what it seals, or one the reader deals with. */
  readonly isKnown: boolean;
  /** What the first sealed record says of DMARC for the From domain. */
  readonly firstDmarc: string | null;
  /** That record holds a pass of DMARC, DKIM or SPF for the From domain. Every tenant's mail is sealed by its provider, whatever From it bears. */
  readonly sawAuthor: boolean;
  readonly set: ArcSet;
}

/**
 * `forwarded`: addressed to a mailbox whose own server handed it on. `namesake`: to a mailbox elsewhere that has the reader's own name before the @, as a
 * former address has.
 */
export type Addressing = 'reader' | 'forwarded' | 'namesake' | 'elsewhere' | 'unknown';

/** Everything a check may ask for. Each is computed at its first use and kept for the message. */
export interface Facts {
  readonly raw: RawMessage;
  readonly profile: ReaderProfile;
  /** Milliseconds since 1970: the clock the analysis was given. */
  readonly now: number;
  /** What is remembered of the sender; null where nothing was looked up. */
  readonly remembered: SenderMemory | null;

  readonly block: HeaderBlock;
  readonly from: FromFact;
  readonly replyTo: AddressesFact;
  readonly sender: AddressesFact;
  readonly resentFrom: AddressesFact;
  readonly recipients: AddressesFact;
  /** Decoded, as a mail program would show it; of the first Subject field. */
  readonly subject: string | null;
  readonly messageId: string | null;
  /** The Date field, milliseconds since 1970. */
  readonly date: number | null;

  readonly receiver: { readonly id: ReceiverId; readonly name: string; readonly how: 'given' | 'profile' | 'derived' };
  /** The host is one of the receiver's own. */
  readonly isReceiverHost: (host: string) => boolean;
  /** The receiver stores bodies octet by octet, so that a body hash that differs is evidence. */
  readonly keepsBody: boolean;
  readonly chain: Chain;
  /** Hop where the receiver took the message from outside. */
  readonly border: Hop | null;
  /** When the receiver took the message, else the newest date of the chain; milliseconds since 1970. */
  readonly arrival: number | null;
  readonly reversePath: ReversePath;
  /** Who wrote each field, by its index: the receiver (`trusted`), somebody in its name (`forged`), anybody (`foreign`). */
  readonly fieldTrust: readonly Trust[];

  readonly results: readonly JudgedResults[];
  readonly reported: AuthView | null;
  /** What we computed ourselves; null where nothing was looked up. */
  readonly rechecked: Recheck | null;
  /** What the receiver says and, of what it says nothing, what we computed: the results that count. */
  readonly believed: AuthView | null;
  readonly claimed: AuthView | null;
  readonly signatures: readonly DkimSignature[];
  readonly arcSets: readonly ArcSet[];
  /** The newest ARC seal that is not the receiver's own, where the receiver says that the chain holds. */
  readonly arcVoucher: ArcVoucher | null;
  readonly proof: FromProof;
  /** A signature of the author's own organisation is in the message, broken or not: the author's system once handled it, or somebody copied it. */
  readonly hasAuthorSignature: boolean;
  /** Well-known brands that run the From domain; none for free mail, where the domain is everybody's. */
  readonly fromBrands: readonly Brand[];

  /** The likeliest domain the From domain could be taken for. */
  readonly likeness: Resemblance | null;
  /** What stands in the author's display name. */
  readonly authorName: NameReading | null;
  readonly claims: NameClaims;
  /** Domains of the reader's own organisation. */
  readonly ownDomains: readonly string[];
  /** Addresses of the reader, lower case. */
  readonly ownAddresses: readonly string[];
  readonly addressing: Addressing;
  /**
   * Domain of a third party whose envelope the message came in, or the host that used the proven sender's own and may not; null where it is the sender's own, or
   * a service's that sends for others.
   */
  readonly handedOnBy: string | null;
  readonly legacy: LegacyFact;
  readonly mime: MimeFacts;
  readonly list: Mediation;
  readonly forward: Mediation;
  readonly gateway: Circumstance;
  readonly bounce: Circumstance;
  readonly internal: Circumstance;
  /** What each hop of the chain did, in its order. */
  readonly hopRoles: readonly HopPart[];
}

export type FactName = keyof Facts;
