import { getDomain } from 'tldts';
import { toAscii } from './idna';

/**
 * The checks ask for the same dozen hosts of a message again and again, and reading a name costs microseconds. Attack: a message of ten thousand
 * host names fills the memory of the worker; so few are kept, and all are dropped when there are more.
 */
const MOST_KEPT = 500;
/** RFC 1035 §2.3.4. */
const LONGEST_NAME = 255;
const organizations = new Map<string, string | null>();

/**
 * The domain its owner registered (RFC 9989 §3.2.15 calls it organizational): one label below the public suffix, private suffixes
 * included, in A-labels and lower case. `a.b.example` gives `b.example`: names reserved for documentation are ordinary names.
 * Null for literals, single labels, public suffixes themselves and what is no domain name.
 * Source: Public Suffix List in tldts; checked with the list's own test vectors.
 */
export function organizationalDomain(host: string): string | null {
  if (host.length > LONGEST_NAME) return null;
  const known = organizations.get(host);
  if (known !== undefined) return known;
  const own = ownCopy(host);
  const name = toAscii(own);
  const organization = name === null || !name.includes('.') ? null : getDomain(name, { allowPrivateDomains: true, extractHostname: false });
  if (organizations.size >= MOST_KEPT) organizations.clear();
  organizations.set(own, organization);
  return organization;
}

/** A part of a longer text keeps all of that in memory: five hundred hosts would hold the header blocks of five hundred messages. */
function ownCopy(part: string): string {
  return ` ${part}`.slice(1);
}

/**
 * Both hosts have an organisational domain, and it is the same; or they are one name of two labels or more: whoever runs a private suffix
 * (`github.io`) may send from it as well, and is not one with its tenants.
 */
export function isSameOrganization(a: string, b: string): boolean {
  const organization = organizationalDomain(a);
  if (organization !== null) return organization === organizationalDomain(b);
  const name = toAscii(a);
  return name !== null && name.includes('.') && name === toAscii(b);
}
