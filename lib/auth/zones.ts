import { isSameOrganization } from '../identity';
import type { HeaderBlock, HeaderField } from '../message';
import type { Chain, Hop } from '../received';
import type { ReceiptHosts, Receiver } from '../receivers';
import { instancesOf } from './arc';
import type { AuthResults } from './types';

/** Where in the block the receiver's word ends and others' begins; everything the judgement of one field rests on. */
export interface Zones {
  readonly receiver: Receiver;
  readonly hosts: ReceiptHosts;
  /** Index of the border hop's Received field; null where the border is unknown. */
  readonly border: number | null;
  /** First field below the border that the receiver does not write there. */
  readonly reach: number;
  /** The program that took the message in is known for writing no results, and nothing else is known of the receiver. */
  readonly isSilent: boolean;
  /** A host of that name (lower case) took part, or one of that domain: a server may name its results after its domain. */
  isSeen(name: string): boolean;
  /** Received field of the first hop below the border in the receiver's own name that the mail could have come back from. */
  earlierReceipt(): number | null;
  /** The border hop's client gives itself for a host of the receiver's organisation (its outbound servers). */
  isFromOwn(): boolean;
  /** ARC results fields (by index) whose set is complete. */
  readonly sealed: ReadonlySet<number>;
}

/**
 * Exchange on own ground, Domino and Kerio Connect write no Authentication-Results (their documentation; none does in the corpus), so what stands right
 * below their hop in their name is the sender's. Who greets as one of them only loses what he might have claimed.
 */
const SILENT = /\bwith Microsoft SMTP Server\b|\b(?:(?:HCL|IBM|Lotus) Domino|Kerio Connect)\b/u;

export function zonesOf(block: HeaderBlock, found: readonly AuthResults[], chain: Chain, receiver: Receiver): Zones {
  const border = chain.border === null ? undefined : chain.hops[chain.border];
  const hosts: ReceiptHosts = {
    top: lower(chain.hops[0]?.by),
    border: lower(border?.by),
    own: ownHosts(chain),
  };
  return {
    receiver,
    hosts,
    border: border?.fieldIndex ?? null,
    reach: border === undefined ? 0 : reachBelow(block.fields, border.fieldIndex, receiver),
    isSilent: receiver.id === 'auto' && border !== undefined && SILENT.test(block.fields[border.fieldIndex]?.text ?? ''),
    isSeen: seenIn(chain.hops),
    earlierReceipt: once(() => earlierReceipt(chain, receiver)),
    isFromOwn: once(() => isFromOwn(border)),
    sealed: sealedResults(block, found),
  };
}

function ownHosts({ hops, border }: Chain): readonly string[] {
  const own: string[] = [];
  for (const { by } of border === null ? [] : hops.slice(0, border + 1)) if (by !== null) own.push(by.toLowerCase());
  return own;
}

/** Most messages hold nothing but their receiver's own results, and then nobody asks for these. */
function once<T>(compute: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => (found ??= { value: compute() }).value;
}

const lower = (host: string | null | undefined): string | null => host?.toLowerCase() ?? null;

function reachBelow(fields: readonly HeaderField[], border: number, receiver: Receiver): number {
  for (let i = border + 1; i < fields.length; i += 1) {
    const key = fields[i]?.key ?? '';
    if (key !== 'authentication-results' && !receiver.writesBelow(key)) return i;
  }
  return fields.length;
}

/** Looks through the hosts that took part from the top, no further than to the first that fits. */
function seenIn(hops: readonly Hop[]): (name: string) => boolean {
  const seen = new Set<string>();
  let next = 0;
  return (name) => {
    const fits = (host: string): boolean => host.endsWith(name) && isWhole(host, name);
    if (!name.includes('.')) return false;
    for (const host of seen) if (fits(host)) return true;
    while (next < hops.length) {
      const hop = hops[next++];
      let isFound = false;
      for (const host of [hop?.by, hop?.from, hop?.helo]) {
        if (typeof host !== 'string') continue;
        const lower = host.toLowerCase();
        seen.add(lower);
        isFound ||= fits(lower);
      }
      if (isFound) return true;
    }
    return false;
  };
}

/** The name that the host ends in is the host itself or begins behind a dot. */
function isWhole(host: string, name: string): boolean {
  return host.length === name.length || host.charAt(host.length - name.length - 1) === '.';
}

/**
 * Mail that comes back to its receiver (a forward, a group, a list) carries the results of the first time. It is only
 * plausible where the chain leads there: through another host, or from a host of the receiver's organisation. Otherwise
 * a made-up hop right below the border would excuse the made-up results below it.
 */
function earlierReceipt({ hops, border }: Chain, receiver: Receiver): number | null {
  if (border === null) return null;
  const client = hops[border];
  const by = client?.by ?? null;
  let isElsewhere =
    by !== null && [client?.reverseName, client?.from].some((name) => typeof name === 'string' && isSameOrganization(name, by));
  for (const hop of hops.slice(border + 1)) {
    // `by localhost` is everybody's.
    const isOwn = hop.by?.includes('.') === true && receiver.isOwnHost(hop.by);
    if (isOwn && isElsewhere) return hop.fieldIndex;
    if (!isOwn) isElsewhere = true;
  }
  return null;
}

function isFromOwn(border: Hop | undefined): boolean {
  if (border === undefined || border.by === null) return false;
  const { by, reverseName, from } = border;
  return [reverseName, from].some((name) => name !== null && isSameOrganization(name, by));
}

/** Results fields whose instance has one seal, one signature and no second results field (RFC 8617 §4.2.2). */
function sealedResults(block: HeaderBlock, found: readonly AuthResults[]): Set<number> {
  const sealed = new Set<number>();
  const copies = found.filter(({ source, instance }) => source === 'arc-authentication-results' && instance !== null);
  if (copies.length === 0) return sealed;
  const seals = instancesOf(block, 'arc-seal');
  const signatures = instancesOf(block, 'arc-message-signature');
  const results = new Map<number, number>();
  for (const { instance } of copies) if (instance !== null) results.set(instance, (results.get(instance) ?? 0) + 1);
  for (const { instance, fieldIndex } of copies) {
    if (instance === null) continue;
    if (seals.get(instance) === 1 && signatures.get(instance) === 1 && results.get(instance) === 1) sealed.add(fieldIndex);
  }
  return sealed;
}
