import { mayShareOrganization, organizationalDomain } from '../identity';
import type { Hop, IpAddress } from './types';

/** Top-level names that sites use inside their own network and that nobody can register (RFC 6761, RFC 9476, ICANN `internal`). */
const INSIDE_NAMES: ReadonlySet<string> = new Set(['internal', 'local', 'localdomain', 'lan', 'intranet', 'corp', 'private', 'dmz']);

/** A host name that means nothing outside its own network: one label, a name nobody can register, or an inside address. */
export function isInsideHost(host: string): boolean {
  let dot = host.length - 1;
  while (dot >= 0 && host.charCodeAt(dot) !== 0x2e) dot--;
  if (dot < 0) return !host.includes(':');
  const top = host.slice(dot + 1).toLowerCase();
  return top === 'arpa' ? host.toLowerCase().endsWith('.home.arpa') : INSIDE_NAMES.has(top);
}

/** The organisational domain; null for names that have none: inside hosts, addresses, public suffixes. */
export function organizationOf(host: string | null): string | null {
  return host === null || isInsideHost(host) ? null : organizationalDomain(host);
}

/** Both have an organisation, and it is the same. */
export function isOneOrganization(a: string | null, b: string | null): boolean {
  if (a === null || b === null || !mayShareOrganization(a, b)) return false;
  const organization = organizationOf(a);
  return organization !== null && organization === organizationOf(b);
}

/** Host names compare without regard to case and to the root dot. */
export function isSameHost(a: string, b: string): boolean {
  return a.length === b.length ? a === b || a.toLowerCase() === b.toLowerCase() : bare(a) === bare(b);
}

function bare(host: string): string {
  return (host.endsWith('.') ? host.slice(0, -1) : host).toLowerCase();
}

/** Names under which the server knew its client. */
export function clientNames(hop: Hop): string[] {
  const names: string[] = [];
  for (const name of [hop.from, hop.helo, hop.reverseName]) if (name !== null && !names.includes(name)) names.push(name);
  return names;
}

/** The client's name by the server's own look-up, unless the server doubts it; the other names are the client's words. */
export function lookedUpName(hop: Hop | null | undefined): string | null {
  return !hop || hop.isReverseNameDoubted ? null : hop.reverseName;
}

/** The client by the best of its names: the one the server looked up, else its greeting, else whatever the field names first. */
export const clientHost = (hop: Hop): string | null => lookedUpName(hop) ?? hop.helo ?? hop.from;

/** One of the client's names is this host, in full or by its first label (`MX1` for `mx1.example.org`). */
export function namesHost(hop: Hop, host: string): boolean {
  return clientNames(hop).some(
    (name) => isSameHost(name, host) || (isSameHost(firstLabel(name), firstLabel(host)) && (isInsideHost(name) || isInsideHost(host))),
  );
}

export function firstLabel(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? host : host.slice(0, dot);
}

/** Addresses of one owner: the same IPv4 /24 or IPv6 /32, the sizes in which they are given out to a site and to a provider. */
export function isSameNetwork(a: IpAddress, b: IpAddress): boolean {
  if (a.family !== b.family) return false;
  if (a.family === 4) return a.text.slice(0, a.text.lastIndexOf('.')) === b.text.slice(0, b.text.lastIndexOf('.'));
  return groups(a.text) === groups(b.text);
}

/**
 * Addresses of one site: the same IPv4 /24 or IPv6 /64. Attack: at a hosting company the neighbours in a /32 are strangers, and anybody can rent a machine
 * there.
 */
export function isSameSite(a: IpAddress, b: IpAddress): boolean {
  return isSameNetwork(a, b) && (a.family === 4 || upperHalf(a.text) === upperHalf(b.text));
}

/** The first four of eight groups of a canonical IPv6 address. */
function upperHalf(text: string): string {
  let end = -1;
  for (let group = 0; group < 4; group++) {
    const colon = text.indexOf(':', end + 1);
    if (colon === end + 1) return filledUp(text).slice(0, 4).join(':');
    end = colon;
  }
  return text.slice(0, end);
}

/** All eight groups, those that `::` stands for included. */
function filledUp(text: string): string[] {
  const [before = '', after = ''] = text.split('::');
  const groups = before === '' ? [] : before.split(':');
  const rest = after === '' ? [] : after.split(':');
  while (groups.length + rest.length < 8) groups.push('0');
  return [...groups, ...rest];
}

function groups(text: string): string {
  const second = text.indexOf(':', text.indexOf(':') + 1);
  return second < 0 ? text : text.slice(0, second);
}

/**
 * A machine that has a number for a name (`vps-20417.cloud.example`, `h2769157.cloud.example`, `vm-5f3a9c21.cloud.example`): one of a hosting company's
 * customers, each a stranger to the next.
 */
export function isNumberedMachine(name: string): boolean {
  return /\d{4}/.test(name) || /(?:^|[.-])(?=[a-f]*\d)[\da-f]{8,}(?:[.-]|$)/i.test(name);
}

/** A reverse name made from the address itself belongs to a pool of customers, whatever domain it stands in. */
export function isPoolName(name: string, address: IpAddress): boolean {
  if (address.family === 6) return false;
  const octets = address.text.split('.').filter((octet) => name.includes(octet));
  if (octets.length < 3) return false;
  const numbers = new Set(name.match(/\d{1,3}/g)?.map((digits) => String(Number(digits))) ?? []);
  return octets.filter((octet) => numbers.has(octet)).length >= 3;
}
