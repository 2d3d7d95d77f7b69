import type { Hop } from '../received';
import type { ReceiptHosts, Receiver, SameOrganization } from './types';

/** Steps of the receiver's own delivery that carry no name of use: `by localhost (Dovecot)`, `by store.internal`. */
const isNameless = (host: string): boolean =>
  !host.includes('.') || /^\[?[0-9a-f.:]+\]?$/i.test(host) || /\.(internal|local|localdomain|lan)$/i.test(host);

/**
 * A hop within one system: local delivery, or a client on the same host. A private address alone is none: a proxy in front
 * of the server shows one for every stranger, and the next field is then the stranger's.
 */
function isHandOver({ kind, from, address }: Hop): boolean {
  if (kind !== 'smtp' || address?.class === 'loopback') return true;
  return address === null && (from === null || isNameless(from));
}

/** Host of the newest hop that has a name; hops without one are passed over only while they stay within one system. */
export function topHost(hops: readonly Hop[]): string | null {
  for (const hop of hops) {
    if (hop.by !== null && !isNameless(hop.by)) return hop.by.toLowerCase();
    if (!isHandOver(hop)) return hop.by?.toLowerCase() ?? null;
  }
  return null;
}

/** The name is one that the host may sign its results with: its own, or a domain above it, up to its organisation's. */
const isNameOf = (name: string, host: string, isSameOrganization: SameOrganization): boolean =>
  name === host || (host.endsWith(`.${name}`) && isSameOrganization(name, host));

/**
 * Binds server software to one message: its own hosts are those of the organisation whose host wrote the newest hop,
 * its authserv-ids their names. What the software writes above the border is its own, whichever host of the
 * organisation did it; right below the border only the name of the border host (or its domain) counts.
 */
export function bindToHost(receiver: Receiver, hops: readonly Hop[], isSameOrganization: SameOrganization): Receiver {
  const top = topHost(hops);
  const isOwnHost = (host: string): boolean => {
    const lower = host.toLowerCase();
    return top !== null && (lower === top || isNameless(lower) || isSameOrganization(lower, top));
  };
  const owns = (id: string | null, { own }: ReceiptHosts): boolean =>
    id !== null && [top, ...own].some((host) => host !== null && isNameOf(id, host, isSameOrganization));
  return { ...receiver, isOwnHost, isTopHost: isOwnHost, ownsId: owns, ownsSpfWriter: owns };
}

/** Stands in where no public suffix list is at hand: the same host, or one under it. */
export const isSameOrUnder: SameOrganization = (a, b) => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

/**
 * Fields that mail filters put next to their results, as seen on the servers of the corpus: X-…, ARC sets, DKIM-Filter and
 * DMARC-Filter. A sender may write them too; so what stands below them is believed no more than what stands above them.
 */
export function isFilterField(key: string): boolean {
  return key.startsWith('x-') || key.startsWith('arc-') || key === 'received-spf' || key === 'dkim-filter' || key === 'dmarc-filter';
}
