import { BRANDS } from './data/brands';
import { organizationalDomain } from './domains';
import { skeleton } from './skeleton';
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

/** The brand runs this domain or the one above it. */
export function brandOwns(brand: Brand, domain: string): boolean {
  const known = knownBrands().find((entry) => entry.name === brand.name);
  const organization = organizationalDomain(domain);
  if (!known || organization === null) return false;
  return known.owned.has(organization) || known.topLevelDomains.includes(organization.slice(organization.lastIndexOf('.') + 1));
}

const folded = (text: string) =>
  ` ${skeleton(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Brands a display name claims to be. */
export function brandsInName(name: string): readonly Brand[] {
  const text = folded(name.slice(0, 1000));
  return knownBrands().filter((brand) => [brand.name, ...brand.aliases].some((alias) => alias.length > 2 && text.includes(folded(alias))));
}
