import type { ByteRange } from '../message';

export type AddressClass = 'public' | 'private' | 'loopback' | 'linkLocal' | 'documentation';

export interface IpAddress {
  /** Canonical text, RFC 5952 for IPv6; an IPv4-mapped address is written as IPv4. */
  readonly text: string;
  readonly family: 4 | 6;
  /** `documentation` counts as `public` in every rule: test mail uses it (RFC 5737, RFC 3849). */
  readonly class: AddressClass;
}

/**
 * How the message came to the host that wrote the field: by SMTP, by a web or MAPI client, fetched from a mailbox (POP, IMAP), or from inside the host
 * itself (local delivery, LMTP, a filter, a queue).
 */
export type HopKind = 'smtp' | 'web' | 'fetch' | 'local';

/** One Received field (RFC 5321 §4.4) read as a hop. Everything is what the field says, nothing is proven here. */
export interface Hop {
  /** Position among the Received fields, 0 on top (the newest). */
  readonly index: number;
  /** Index of the header field in the block. */
  readonly fieldIndex: number;
  readonly at: ByteRange;
  readonly kind: HopKind;
  /** Name the client gave in HELO or EHLO. */
  readonly helo: string | null;
  /** The greeting command, where the server names it (qmail, Exim, CommuniGate, Yahoo). */
  readonly greeting: 'helo' | 'ehlo' | null;
  /** Reverse name the server looked up. */
  readonly reverseName: string | null;
  /** The server itself doubts the reverse name: `may be forged`. */
  readonly isReverseNameDoubted: boolean;
  readonly address: IpAddress | null;
  /** What stood where the address belongs, as written; differs from `address` where it is no address at all. */
  readonly addressText: string | null;
  /** User the client's host named (RFC 1413), or the local user who handed the message in. */
  readonly ident: string | null;
  readonly by: string | null;
  readonly byAddress: IpAddress | null;
  readonly via: string | null;
  readonly with: string | null;
  readonly isTls: boolean | null;
  /** `TLSv1.3` and the like, whatever way the server spells it. */
  readonly tlsVersion: string | null;
  readonly cipher: string | null;
  readonly id: string | null;
  readonly for: string | null;
  /** '' for the null reverse-path. */
  readonly envelopeFrom: string | null;
  /** The client logged in: said by the protocol (`ESMTPA`, RFC 3848) or by a comment. */
  readonly isAuthenticated: boolean;
  readonly authenticatedUser: string | null;
  /** The date as it stands; null where there is none. */
  readonly dateText: string | null;
  /** Milliseconds since 1970, null where the date cannot be read. */
  readonly date: number | null;
  /** The date names its zone; without one it was read as UTC. */
  readonly isZoneStated: boolean;
  /** The host that a `from` part names first; HELO in most forms. */
  readonly from: string | null;
  /** Parts of the field that no known form explains. */
  readonly defects: readonly ('noFrom' | 'noBy' | 'noDate' | 'badDate' | 'unparsed' | 'truncated')[];
}

/** How a receiver's own hops are told from others' (from its file in lib/receivers). */
export interface BorderRule {
  /** True for a host name of the receiver's own system, as it stands in `by`. */
  readonly isOwnHost: (host: string) => boolean;
  /**
   * True for the hosts that take mail from outside, where their names differ from the inner ones. With it the topmost such hop is the border, however much
   * of the same provider's sending side follows below (providers.md §5 rule 5).
   */
  isEntrance?(host: string): boolean;
  /**
   * True for an address of the receiver's own network. A client cannot choose its address, so where the networks are known they decide alone, private
   * addresses included.
   */
  isOwnAddress?(address: IpAddress): boolean;
}

export interface Chain {
  /** Newest first, as in the message. */
  readonly hops: readonly Hop[];
  /** Index into `hops` of the hop where the receiver took the message from outside; null where it cannot be told. */
  readonly border: number | null;
  /** How the border was found; `receiver` without one: by its rule every hop is its own, so that the message never came from outside. */
  readonly borderBy: 'receiver' | 'derived' | null;
  /** Index of the oldest hop. */
  readonly origin: number | null;
  /** Seconds between hop i and the older hop i+1; null where a date is missing. */
  readonly delays: readonly (number | null)[];
  readonly oddities: readonly ChainOddity[];
  readonly truncated: boolean;
}

export type ChainOddity =
  | { readonly kind: 'timeOrder'; readonly upper: number; readonly lower: number; readonly seconds: number }
  | { readonly kind: 'gap'; readonly upper: number; readonly lower: number }
  | { readonly kind: 'loop'; readonly upper: number; readonly lower: number }
  | { readonly kind: 'selfContradiction'; readonly hop: number; readonly reason: 'heloIsByHost' | 'addressClass' | 'nameAddressMismatch' };
