import {
  clientNames,
  firstLabel,
  isInsideHost,
  isNumberedMachine,
  isOneOrganization,
  isPoolName,
  isSameHost,
  isSameNetwork,
  isSameSite,
  namesHost,
  organizationOf,
} from './hosts';
import { isInsideAddress } from './ip';
import { operatorOf } from './operators';
import type { BorderRule, Chain, Hop } from './types';

type Border = Pick<Chain, 'border' | 'borderBy'>;

/**
 * The hop in which the receiver took the message from outside. Everything above it the receiver wrote; everything below may be invented, so the walk goes
 * from the top and stops at the first hop whose client is not evidently inside. The client chooses its HELO name, so that name alone never makes it inside.
 */
export function findBorder(hops: readonly Hop[], rule: BorderRule | null): Border {
  const border = rule === null ? undefined : borderByRule(hops, rule);
  if (border !== undefined) return { border, borderBy: 'receiver' };
  const derived = borderDerived(hops);
  return { border: derived, borderBy: derived === null ? null : 'derived' };
}

/** Undefined where no hop on top is the receiver's; null where all are, so that the message never came from outside. */
function borderByRule(hops: readonly Hop[], rule: BorderRule): number | null | undefined {
  let relay: number | null = null;
  let lastOwn: number | null = null;
  for (let i = 0; i < hops.length; i++) {
    const hop = hops[i];
    if (hop === undefined) break;
    if (hop.by === null || !rule.isOwnHost(hop.by)) {
      // Local deliveries and collected mail (fetchmail) stand above the receiver's own fields.
      if (isHandOver(hop) && (hop.by === null || isInsideHost(hop.by) || hop.kind === 'fetch')) continue;
      // A stranger's field right below: the receiver's last hop is the border, though a proxy hides its client behind an inside address.
      return relay ?? lastOwn ?? undefined;
    }
    lastOwn = i;
    if (rule.isEntrance?.(hop.by) === true && hop.kind === 'smtp') return i;
    if (rule.isOwnAddress !== undefined && hop.address !== null) {
      if (hop.address.class === 'loopback' || rule.isOwnAddress(hop.address)) continue;
      return i;
    }
    if (isHandOver(hop) || isNear(hop)) continue;
    if (rule.isEntrance !== undefined && clientNames(hop).some((name) => rule.isOwnHost(name))) continue;
    const below = hops[i + 1];
    if (below !== undefined && isSister(hop, below)) continue;
    if (!mayBeRelay(hop) || below === undefined || below.by === null || !rule.isOwnHost(below.by) || !hasWritten(hop, below)) {
      return outer(hop, i, relay);
    }
    relay ??= i;
  }
  return lastOwn === null ? undefined : relay;
}

/**
 * Where the walk went through a relay of the receiver's own and ends at somebody who logged in, or at nobody, the sender uses the receiver's provider:
 * the message came in at that relay.
 */
function outer(hop: Hop, index: number, relay: number | null): number {
  return relay !== null && hop.isAuthenticated ? relay : index;
}

function borderDerived(hops: readonly Hop[]): number | null {
  const own: string[] = [];
  let relay: number | null = null;
  for (let i = 0; i < hops.length; i++) {
    const hop = hops[i];
    if (hop === undefined) return null;
    if (hop.by !== null && !isInsideHost(hop.by)) own.push(hop.by);
    const below = hops[i + 1];
    if (isHandOver(hop)) continue;
    if (below !== undefined && isSister(hop, below)) continue;
    if (isNear(hop)) {
      // A proxy in front of the server hides the client behind an inside address; the next field is then a stranger's.
      if (below !== undefined && isStranger(below, hop, own)) return i;
      continue;
    }
    if (hop.address === null && !clientNames(hop).some((name) => isForeign(name, own))) continue;
    if (!mayBeRelay(hop) || below === undefined || !hasWritten(hop, below)) return outer(hop, i, relay);
    relay ??= i;
  }
  return relay;
}

/** Handed over inside a host or fetched by the reader's own program. */
function isHandOver(hop: Hop): boolean {
  return hop.kind !== 'smtp' || (hop.address === null && hop.addressText === null && clientNames(hop).every((name) => isInsideHost(name)));
}

/** The client's address is one that only neighbours have: private, or in the server's own network. */
function isNear({ address, by, byAddress }: Hop): boolean {
  if (address === null) return false;
  if (isInsideAddress(address)) return true;
  if (byAddress === null || !isSameNetwork(address, byAddress)) return false;
  return isSameSite(address, byAddress) || isMicrosoft(by);
}

/** In the networks of Microsoft's servers nobody else can have a machine. */
function isMicrosoft(host: string | null): boolean {
  const organization = organizationOf(host);
  return organization !== null && operatorOf(organization) === 'microsoft';
}

/**
 * Two hosts of Exchange Online, which is larger than one IPv6 allocation (2603:10a6 in Europe, 2603:10b6 in America): same /24, and the client is the very
 * host that wrote the next field, by its address or by its name in the same organisation.
 */
function isSister(hop: Hop, below: Hop): boolean {
  if (hop.address?.family !== 6 || hop.byAddress?.family !== 6 || below.by === null || hop.from === null) return false;
  if (hop.address.text.slice(0, 7) !== hop.byAddress.text.slice(0, 7) || !isMicrosoft(hop.by)) return false;
  if (below.byAddress?.text === hop.address.text) return true;
  return isSameHost(firstLabel(hop.from), firstLabel(below.by)) && isOneOrganization(hop.by, hop.from);
}

/** The next field was written by a host of none of the organisations seen so far. */
function isStranger(below: Hop, hop: Hop, own: readonly string[]): boolean {
  if (below.by === null || !isForeign(below.by, own)) return false;
  return hop.byAddress === null || below.byAddress === null || !isSameNetwork(hop.byAddress, below.byAddress);
}

function isForeign(name: string, own: readonly string[]): boolean {
  if (own.length === 0 || isInsideHost(name) || own.some((host) => isSameHost(host, name))) return false;
  return !own.some((host) => isOneOrganization(host, name)) && organizationOf(name) !== null;
}

/**
 * The client may be a relay of the same organisation on a public address: the reverse name, which the client cannot choose, stands in the organisation of
 * the server and is no customer's name. Asked before {@link hasWritten}, since the hop below is then mostly never read.
 */
function mayBeRelay({ reverseName, isReverseNameDoubted, address, by }: Hop): boolean {
  if (reverseName === null || isReverseNameDoubted || !isOneOrganization(reverseName, by)) return false;
  return !isNumberedMachine(reverseName) && (address === null || !isPoolName(reverseName, address));
}

/** The client of the upper hop is, by its reverse name, the very host that wrote the lower one. */
function hasWritten(hop: Hop, below: Hop): boolean {
  if (hop.reverseName === null || below.by === null) return false;
  return isSameHost(hop.reverseName, below.by) || (isInsideHost(below.by) && namesHost(hop, below.by));
}
