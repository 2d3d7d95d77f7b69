import { knownBrands, type KnownBrand } from './brands';
import { organizationalDomain } from './domains';
import { latinized } from './glyphs';
import { toUnicode } from './idna';
import { looksOf } from './looks';
import { indexRemains, type RemainsIndex } from './remains';
import type { Likeness } from './types';
import { GENERIC, isCommonWord, isOrdinary } from './vocabulary';

/** A domain that may be imitated, prepared for comparing. */
export interface Target {
  readonly domain: string;
  /** First label as it is read, lower case. */
  readonly label: string;
  /** The label in Latin letters without hyphens. */
  readonly bare: string;
  /** What stands behind the first label, without the dot, in A-labels. */
  readonly suffix: string;
  readonly of: Likeness['of'];
  readonly brand: KnownBrand | null;
  /** `ordinary` labels are words too and need a second sign, `generic` ones belong to anybody. */
  readonly kind: 'distinctive' | 'ordinary' | 'generic';
}

/** Targets by what a look-alike of them has in common with them. */
export interface TargetIndex {
  readonly byBare: ReadonlyMap<string, readonly Target[]>;
  /** Labels by what is left of them without a letter or two; numbers are places in `targets`. */
  readonly byRemains: RemainsIndex;
  readonly targets: readonly Target[];
  /** Whole domains written without dots: `examplecom`. */
  readonly bySpelling: ReadonlyMap<string, readonly Target[]>;
  /** Labels by their first three characters. */
  readonly byStart: ReadonlyMap<string, readonly Target[]>;
  readonly organizations: ReadonlySet<string>;
}

export const START = 3;

function prepare(domain: string, of: Likeness['of'], brand: KnownBrand | null): Target | null {
  const organization = organizationalDomain(domain);
  if (organization === null) return null;
  const dot = organization.indexOf('.');
  const label = toUnicode(organization.slice(0, dot));
  const bare = latinized(label).replaceAll('-', '');
  return { domain: organization, label, bare, suffix: organization.slice(dot + 1), of, brand, kind: kindOf(bare, of) };
}

function kindOf(bare: string, of: Likeness['of']): Target['kind'] {
  if (GENERIC.has(bare)) return 'generic';
  // Names of brands are counted among the common words as well.
  const isWord = of !== 'brand' && isCommonWord(bare) && !brandTargets().byBare.has(bare);
  return isOrdinary(bare) || isWord ? 'ordinary' : 'distinctive';
}

function indexOf(targets: readonly Target[]): TargetIndex {
  const byBare = new Map<string, Target[]>();
  const bySpelling = new Map<string, Target[]>();
  const byStart = new Map<string, Target[]>();
  const add = (table: Map<string, Target[]>, key: string, target: Target) => {
    const list = table.get(key);
    if (list) list.push(target);
    else table.set(key, [target]);
  };
  for (const target of targets) {
    add(byBare, target.bare, target);
    add(bySpelling, target.bare + target.suffix.replaceAll('.', ''), target);
    add(byStart, target.bare.slice(0, START), target);
  }
  const byRemains = indexRemains(targets.map((target) => target.bare));
  return { byBare, byRemains, targets, bySpelling, byStart, organizations: new Set(targets.map(({ domain }) => domain)) };
}

const looks = new WeakMap<TargetIndex, ReadonlyMap<string, readonly Target[]>>();

/** Targets whose label this text passes for in small print. They are indexed when the first text beyond ASCII asks. */
export function targetsThatLook(index: TargetIndex, text: string): readonly Target[] {
  let table = looks.get(index);
  if (!table) {
    const byLook = new Map<string, Target[]>();
    for (const target of index.targets) for (const look of looksOf(target.label)) byLook.set(look, [...(byLook.get(look) ?? []), target]);
    looks.set(index, byLook);
    table = byLook;
  }
  const found = table;
  return [...looksOf(text)].flatMap((look) => found.get(look) ?? []);
}

/** A name as a label would write it. */
const spelled = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The main domain of a brand, and those that spell its name or one of its products' names. */
function domainsToProtect(brand: KnownBrand): readonly string[] {
  const names = new Set([brand.name, ...brand.aliases].map(spelled));
  const [main = '', ...others] = brand.domains;
  const byLabel = new Map<string, string>();
  for (const domain of [main, ...others, ...brand.owned]) {
    const label = domain.slice(0, domain.indexOf('.')).replaceAll('-', '');
    if (!byLabel.has(label) && (domain === main || names.has(label))) byLabel.set(label, domain);
  }
  return [...byLabel.values()];
}

let brandIndex: TargetIndex | null = null;

/** The brands worth protecting. */
export function brandTargets(): TargetIndex {
  brandIndex ??= indexOf(
    knownBrands().flatMap((brand) => domainsToProtect(brand).flatMap((domain) => prepare(domain, 'brand', brand) ?? [])),
  );
  return brandIndex;
}

const indexes = { own: new WeakMap<readonly string[], TargetIndex>(), known: new WeakMap<readonly string[], TargetIndex>() };

/** The reader's own or known domains; the index is kept as long as the list is. */
export function targetsOf(domains: readonly string[], of: 'own' | 'known'): TargetIndex {
  const kept = indexes[of].get(domains);
  if (kept) return kept;
  const index = indexOf(domains.flatMap((domain) => prepare(domain, of, null) ?? []));
  indexes[of].set(domains, index);
  return index;
}
