import { getDomain } from 'tldts';
import { toAscii } from './idna';

/**
 * The checks ask for the same dozen hosts of a message again and again, and reading a name costs microseconds. Attack: a message of ten thousand
 * host names fills the memory of the worker; so few are kept, and all are dropped when there are more.
 */
const MOST_KEPT = 500;
/** RFC 1035 §2.3.4. */
const LONGEST_NAME = 255;
/** Attack: a hundred labels, each with a name above it to look up. No list holds a name of more than four. */
const MOST_LABELS = 8;

/** A host name; what stands above it is read when it is asked for. */
class HostName {
  /** In A-labels and lower case; null where it is no domain name. */
  readonly ascii: string | null;
  #organization: string | null | undefined;
  #names: readonly string[] | undefined;

  constructor(host: string) {
    this.ascii = toAscii(host);
  }

  get organization(): string | null {
    if (this.#organization === undefined) this.#organization = organizationOf(this.ascii ?? '');
    return this.#organization;
  }

  /** The name itself and the names above it down to two labels, most specific first, of the last eight labels. */
  get names(): readonly string[] {
    this.#names ??= namesAbove(this.ascii ?? '');
    return this.#names;
  }
}

const organizationOf = (ascii: string): string | null =>
  ascii.includes('.') ? getDomain(ascii, { allowPrivateDomains: true, extractHostname: false }) : null;

function namesAbove(host: string): readonly string[] {
  const names: string[] = [];
  for (let name = host.split('.').slice(-MOST_LABELS).join('.'); name.includes('.'); name = name.slice(name.indexOf('.') + 1))
    names.push(name);
  return names;
}

const NO_NAME = new HostName('');
const hosts = new Map<string, HostName>();

function readHost(host: string): HostName {
  if (host.length > LONGEST_NAME) return NO_NAME;
  const known = hosts.get(host);
  if (known !== undefined) return known;
  const own = ownCopy(host);
  const read = new HostName(own);
  if (hosts.size >= MOST_KEPT) hosts.clear();
  hosts.set(own, read);
  return read;
}

/** What stands behind the last @ of an address, as it stands there; all of it where there is none, so a domain may be asked as well. */
export const domainOfAddress = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** The name in A-labels and lower case; null where it is no domain name. */
export function asciiName(host: string): string | null {
  return readHost(host).ascii;
}

/** The name itself and the names above it down to two labels, most specific first; of a name of more than eight labels the last eight. */
export function selfAndParents(host: string): readonly string[] {
  return readHost(host).names;
}

/**
 * The domain its owner registered (RFC 9989 §3.2.15 calls it organizational): one label below the public suffix, private suffixes
 * included, in A-labels and lower case. `a.b.example` gives `b.example`: names reserved for documentation are ordinary names.
 * Null for literals, single labels, public suffixes themselves and what is no domain name.
 * Source: Public Suffix List in tldts; checked with the list's own test vectors.
 */
export function organizationalDomain(host: string): string | null {
  return readHost(host).organization;
}

/** A part of a longer text keeps all of that in memory: five hundred hosts would hold the header blocks of five hundred messages. */
function ownCopy(part: string): string {
  return ` ${part}`.slice(1);
}

const DOT = 46;
const NON_ASCII = /[^\0-\x7f]/;

/**
 * False where the last two labels differ, and with them the organisational domains: told without reading either name, which most names that are compared
 * need not be. True where that is not so plain, as beyond ASCII.
 */
export function mayShareOrganization(a: string, b: string): boolean {
  let i = a.length - (a.endsWith('.') ? 2 : 1);
  let j = b.length - (b.endsWith('.') ? 2 : 1);
  for (let dots = 0; dots < 2 && i >= 0 && j >= 0; i--, j--) {
    const [one, other] = [a.charCodeAt(i), b.charCodeAt(j)];
    if (one !== other && lowerCode(one) !== lowerCode(other)) return NON_ASCII.test(a) || NON_ASCII.test(b);
    if (one === DOT) dots++;
  }
  return true;
}

const lowerCode = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);

/**
 * Both hosts have an organisational domain, and it is the same; or they are one name of two labels or more: whoever runs a private suffix
 * (`github.io`) may send from it as well, and is not one with its tenants.
 */
export function isSameOrganization(a: string, b: string): boolean {
  if (!mayShareOrganization(a, b)) return false;
  const organization = organizationalDomain(a);
  if (organization !== null) return organization === organizationalDomain(b);
  const name = asciiName(a);
  return name !== null && name.includes('.') && name === asciiName(b);
}
