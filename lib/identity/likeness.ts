import { knownBrands } from './brands';
import { organizationalDomain } from './domains';
import { toUnicode } from './idna';
import { skeleton } from './skeleton';
import type { Likeness } from './types';

/** Domains of the reader and of those the reader deals with, registrable or not. */
export interface LikenessContext {
  readonly own: readonly string[];
  readonly known: readonly string[];
}

const labelOf = (domain: string) => toUnicode(domain).split('.')[0] ?? '';

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function compare(host: string, organization: string, target: string): Pick<Likeness, 'kind' | 'isClose'> | null {
  const label = labelOf(organization);
  const meant = labelOf(target);
  const isClose = meant.length < 6;
  if (label === meant) return { kind: 'otherTld', isClose };
  if (skeleton(label) === skeleton(meant)) return { kind: /^[ -~]*$/.test(label) ? 'lookalike' : 'homograph', isClose: false };
  if (meant.length > 3 && isOneEdit(label, meant)) return { kind: 'lookalike', isClose };
  if (meant.length > 3 && label.split('-').includes(meant)) return { kind: 'combosquat', isClose };
  if (meant.length > 3 && host.slice(0, -organization.length).split('.').includes(meant)) return { kind: 'subdomain', isClose };
  return null;
}

/** Domains this one could be taken for, the likest first. */
export function findLikeness(domain: string, context: LikenessContext): readonly Likeness[] {
  const organization = organizationalDomain(domain);
  if (organization === null) return [];
  const targets = [
    ...context.own.map((target) => ({ target, of: 'own' as const, brand: null })),
    ...context.known.map((target) => ({ target, of: 'known' as const, brand: null })),
    ...knownBrands().flatMap((brand) => brand.domains.slice(0, 1).map((target) => ({ target, of: 'brand' as const, brand: brand.name }))),
  ];
  if (targets.some(({ target }) => organizationalDomain(target) === organization)) return [];
  if (knownBrands().some((brand) => brand.owned.has(organization))) return [];
  return targets.flatMap((entry) => {
    const found = compare(domain, organization, organizationalDomain(entry.target) ?? entry.target);
    return found ? [{ ...entry, ...found, difference: { seen: organization, meant: entry.target } }] : [];
  });
}
