import { BRANDS } from './data/brands';
import { asciiName, isSameOrganization, organizationalDomain } from './domains';
import { isFreemail, sendingService } from './services';
import type { Brand } from './types';

export interface KnownBrand extends Brand {
  /** Every domain of the brand, the weaker evidence included. */
  readonly owned: ReadonlySet<string>;
  readonly topLevelDomains: readonly string[];
  readonly isTarget: boolean;
}

let brands: readonly KnownBrand[] | null = null;

/** The brands worth protecting, read once. */
export function knownBrands(): readonly KnownBrand[] {
  brands ??= BRANDS.split('\n').map((line) => {
    const [name = '', aliases = '', domains = '', further = '', tlds = '', flags = ''] = line.split('\t');
    const list = (text: string, by: string) => text.split(by).filter(Boolean);
    return {
      name,
      aliases: list(aliases, ';'),
      domains: list(domains, ' '),
      owned: new Set([...list(domains, ' '), ...list(further, ' ')]),
      topLevelDomains: list(tlds, ' '),
      isTarget: flags.includes('t'),
      isCommonWord: flags.includes('c') || flags.includes('n'),
    };
  });
  return brands;
}

let owners: ReadonlyMap<string, readonly KnownBrand[]> | null = null;

function loadOwners(): ReadonlyMap<string, readonly KnownBrand[]> {
  const table = new Map<string, KnownBrand[]>();
  for (const brand of knownBrands()) {
    for (const key of [...brand.owned, ...brand.topLevelDomains.map((tld) => `.${tld}`)]) {
      const list = table.get(key);
      if (list) list.push(brand);
      else table.set(key, [brand]);
    }
  }
  return table;
}

/** Brands that run this domain, one above it, or its top-level domain. Some run a name inside a public domain only: `tax.service.gov.uk`. */
export function ownersOf(domain: string): readonly KnownBrand[] {
  owners ??= loadOwners();
  const name = asciiName(domain);
  const organization = organizationalDomain(domain);
  if (name === null || organization === null) return [];
  for (let at = name; at.length >= organization.length; at = at.slice(at.indexOf('.') + 1)) {
    const found = owners.get(at);
    if (found) return found;
  }
  return owners.get(organization.slice(organization.lastIndexOf('.'))) ?? [];
}

/** The brand runs this domain or the one above it. */
export function brandOwns(brand: Brand, domain: string): boolean {
  return ownersOf(domain).some((owner) => owner.name === brand.name);
}

/**
 * The brand sends for its customers under their own domains, as help desks and mailing services do (`orchard.firm.example`); who shares documents or asks for
 * signatures does under its own alone.
 */
export function sendsForOthers(brand: KnownBrand): boolean {
  return [...brand.owned].some((domain) => {
    const service = sendingService(domain);
    return service !== null && (service.kind === 'esp' || service.style === 'tenant');
  });
}

/** `company`: the brand itself writes from there; `mailboxes`: anybody gets one; `tenants`: anybody gets a sub-domain. */
function usersOf(domain: string): 'company' | 'mailboxes' | 'tenants' {
  if (sendingService(domain)?.kind === 'sharedHost') return 'tenants';
  return isFreemail(domain) ? 'mailboxes' : 'company';
}

/**
 * One registered domain, or two that one brand runs and lets the same people write from: `amazon.de` and `amazon.com`, `gmail.com` and `googlemail.com`,
 * not `outlook.com` and somebody's `onmicrosoft.com`. Says nothing of authentication: DMARC knows only the former.
 */
export function isSameOwner(a: string, b: string): boolean {
  if (isSameOrganization(a, b)) return true;
  const [users, others] = [usersOf(a), usersOf(b)];
  return users === others && users !== 'tenants' && ownersOf(a).some((owner) => ownersOf(b).includes(owner));
}
