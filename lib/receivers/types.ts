import type { BorderRule, Hop } from '../received';

/**
 * Where a receiver's own results stand, seen from the Received field of its border hop.
 * `above`: nobody else can write there. `justBelow`: right under it, so only what precedes the first field a sender could
 * have written counts. `anywhere`: the receiver keeps no order, the authserv-id alone decides, save for a lone field below its hops.
 */
export type ResultsPlace = 'above' | 'justBelow' | 'anywhere';

/** The hosts a message was received by, for receivers that use their host names as authserv-id. Lower case. */
export interface ReceiptHosts {
  /** `by` of the newest hop. */
  readonly top: string | null;
  /** `by` of the border hop. */
  readonly border: string | null;
  /** `by` of every hop from the top down to and including the border. */
  readonly own: readonly string[];
}

export type SameOrganization = (a: string, b: string) => boolean;

/** Who received the message: what is known about one mail provider's or server's header layout. */
export interface Receiver extends BorderRule {
  /** File name in lib/receivers, and the id in profiles and on the command line. */
  readonly id: string;
  readonly name: string;
  /** Seen in real messages or in our lab; without that the receiver is known by name, but its results are not believed. */
  readonly proven: boolean;
  /** True for the host of the newest hop in mail of this receiver; tells it apart where nobody named it. */
  isTopHost(host: string): boolean;
  /** True for an authserv-id (lower case, whole) the receiver writes; null stands for the form without one. */
  ownsId(authservId: string | null, hosts: ReceiptHosts): boolean;
  /** True for the name in `Received-SPF` (`receiver=` or before the colon of its comment). */
  ownsSpfWriter(writer: string | null, hosts: ReceiptHosts): boolean;
  /** In the order in which they are looked through: the first place that holds own results is the only one believed. */
  readonly places: readonly ResultsPlace[];
  /** Own fields expected right below the border: `one`, or one for each method. */
  readonly fieldsBelow: 'one' | 'oneEachMethod';
  /** True for fields (name in lower case) the receiver itself puts right below its border hop; any other one ends `justBelow`. */
  writesBelow(key: string): boolean;
  /** What becomes of results that were there on arrival. */
  readonly foreignResults: 'kept' | 'renamed' | 'removed' | 'unknown';
  /** What it writes when it found nothing to say. */
  readonly whenNothing: 'noField' | 'noneResults' | 'emptyField' | 'unknown';
  /**
   * Bodies are stored octet by octet as they came. False where the mailbox rewrites them or nobody measured it: then a body hash that differs says
   * nothing about the sender.
   */
  readonly keepsBody: boolean;
  /** Software that anybody can run knows its own hosts only from the message; the same receiver, bound to it. */
  bindTo?(hops: readonly Hop[], isSameOrganization: SameOrganization): Receiver;
}
