import { getDomain } from 'tldts';
import { toAscii } from './idna';

/**
 * The domain its owner registered (RFC 9989 §3.2.15 calls it organizational): one label below the public suffix, private suffixes
 * included, in A-labels and lower case. `a.b.example` gives `b.example`: names reserved for documentation are ordinary names.
 * Null for literals, single labels, public suffixes themselves and what is no domain name.
 * Source: Public Suffix List in tldts; checked with the list's own test vectors.
 */
export function organizationalDomain(host: string): string | null {
  const name = toAscii(host);
  if (name === null || !name.includes('.')) return null;
  return getDomain(name, { allowPrivateDomains: true, extractHostname: false });
}

/**
 * Both hosts have an organisational domain, and it is the same; or they are one name of two labels or more: whoever runs a private suffix
 * (`github.io`) may send from it as well, and is not one with its tenants.
 */
export function isSameOrganization(a: string, b: string): boolean {
  const name = toAscii(a);
  if (name !== null && name.includes('.') && name === toAscii(b)) return true;
  const organization = organizationalDomain(a);
  return organization !== null && organization === organizationalDomain(b);
}
