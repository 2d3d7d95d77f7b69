import { ownersOf, sendsForOthers } from './brands';
import { compareWhole, labelOf, type Match } from './compare';
import { compareParts } from './compounds';
import { asciiName, organizationalDomain } from './domains';
import { latinized } from './glyphs';
import { toUnicode } from './idna';
import { isEstablished } from './popular';
import { sendingService } from './services';
import { brandTargets, START, type Target, targetsOf, type TargetIndex } from './targets';
import type { Likeness } from './types';
import { isCommonWord, isFiller, isProgram, isTaskLabel } from './vocabulary';

/** Domains of the reader and of those the reader deals with; whole host names are taken by their organisational domain. */
export interface LikenessContext {
  readonly own: readonly string[];
  readonly known: readonly string[];
}

/** Attack: a name that resembles everything. What comes after the likest few helps nobody. */
const MOST_FOUND = 8;
const MOST_LABELS = 12;
/** Two letters below a domain are a server or a country more often than a brand: `dm`, `hp`, `tk`. */
const SHORTEST_SUB = 3;
/** Five letters below a domain are a letter from other words: `conda`, `monad`. */
const SHORTEST_NEAR_SUB = 6;

/** The whole name of a target stands in the host, spelled with dots, hyphens or nothing between its labels, and something else behind. */
export function embedded(host: string, suffix: string, index: TargetIndex): readonly Match[] {
  const found: Match[] = [];
  const free = latinized(toUnicode(host.slice(0, host.length - suffix.length - 1)));
  for (let at = 0; at + START < free.length; at++) {
    if (at > 0 && free[at - 1] !== '.' && free[at - 1] !== '-') continue;
    for (const target of index.byStart.get(free.slice(at, at + START)) ?? []) {
      const label = latinized(target.label);
      if (!free.startsWith(label, at)) continue;
      const rest = free.slice(at + label.length);
      const spellings = [`.${target.suffix}`, `-${target.suffix.replaceAll('.', '-')}`, target.suffix.replaceAll('.', '')];
      const spelling = spellings.find((text) => rest.startsWith(text) && /^[.-]./.test(rest.slice(text.length)));
      if (spelling !== undefined) found.push({ target, kind: 'subdomain', isClose: false, difference: null });
    }
  }
  return found;
}

/** What else may stand below a domain under this name: a word, a server, the program that runs there, the service that sends from there. */
const isAlsoHosts = ({ bare, kind, brand }: Target): boolean =>
  kind === 'ordinary' || bare.length < 4 || isProgram(bare) || (brand !== null && sendsForOthers(brand));

/**
 * A label below the organisation's own: anybody who owns a domain writes there what he likes. Attack: he would write the very name, so a name a few letters
 * off is another's. Where the domain `above` is called after a task and nobody, even a word is the name.
 */
function compareSub(text: string, index: TargetIndex, above: { isTenant: boolean; label: string }): readonly Match[] {
  const label = labelOf(text, null);
  const exact = index.byBare.get(label.bare) ?? [];
  if (exact.length > 0 && label.isAscii)
    return exact.flatMap((target): Match[] =>
      target.kind === 'generic' || target.bare.length < SHORTEST_SUB
        ? []
        : [{ target, kind: 'subdomain', isClose: above.isTenant || (isAlsoHosts(target) && !isTaskLabel(above.label)), difference: null }],
    );
  if (isCommonWord(label.bare) || isFiller(label.bare)) return [];
  const near = compareWhole(label, index).filter(
    ({ isClose, kind, target }) => !isClose && (kind === 'homograph' || target.bare.length >= SHORTEST_NEAR_SUB),
  );
  return [...near, ...compareParts(label, index)].map((match) => ({
    ...match,
    kind: match.kind === 'homograph' ? 'homograph' : 'subdomain',
  }));
}

/** A match, and whether the whole domain is spelled there or the name alone. */
interface HostMatch extends Match {
  readonly isWhole: boolean;
}

const asWhole = (matches: readonly Match[], isWhole: boolean): readonly HostMatch[] => matches.map((match) => ({ ...match, isWhole }));

function matchesIn(name: string, organization: string, index: TargetIndex, isOnlyTenant: boolean): readonly HostMatch[] {
  const below = toUnicode(name.slice(0, Math.max(0, name.length - organization.length - 1)));
  const dot = organization.indexOf('.');
  const suffix = organization.slice(dot + 1);
  const own = labelOf(toUnicode(organization.slice(0, dot)), suffix);
  const above = { isTenant: sendingService(name)?.style === 'tenant', label: own.latin };
  const labels = below === '' ? [] : below.split('.').slice(-MOST_LABELS);
  return [
    ...(isOnlyTenant ? [] : asWhole([...compareWhole(own, index), ...compareParts(own, index)], false)),
    ...asWhole(embedded(name, suffix, index), true),
    ...labels.flatMap((label) => asWhole(compareSub(label, index, above), false)),
  ];
}

/**
 * What is known of the organisation itself: `honest` needs no look, of a `platform` that gives sub-domains to anybody only these are
 * looked at, its own good name says nothing of them.
 */
function standingOf(name: string, organization: string): 'honest' | 'platform' | 'unknown' {
  const service = sendingService(name);
  const isKnown = service !== null || isEstablished(organization) || ownersOf(name).length > 0;
  if (service && (service.kind === 'sharedHost' || service.style === 'tenant')) {
    if (organizationalDomain(service.domain) !== organization) return 'unknown';
    return service.domain === name ? 'honest' : 'platform';
  }
  return isKnown ? 'honest' : 'unknown';
}

const ORDER: readonly Likeness['kind'][] = ['homograph', 'subdomain', 'otherTld', 'lookalike', 'combosquat'];
const WHOSE: readonly Likeness['of'][] = ['own', 'known', 'brand'];

function rank(likeness: Likeness): number {
  return (likeness.isClose ? 100 : 0) + WHOSE.indexOf(likeness.of) * 10 + ORDER.indexOf(likeness.kind);
}

/**
 * Domains this host could be taken for: the reader's own, those the reader deals with, and those of well-known brands; the likest
 * first, none twice. Empty where the host belongs to one of them, is well known itself, or is no domain name. `isClose` marks what an honest
 * name could be as well. Never throws; quick for any input, since no target is looked at that shares nothing with the name.
 */
export function findLikeness(domain: string, context: LikenessContext): readonly Likeness[] {
  return likest(domain, [targetsOf(context.own, 'own'), targetsOf(context.known, 'known')], brandTargets);
}

/** The same for one domain of an organisation that the host could be taken for; null where it could not. */
export function likenessTo(domain: string, organization: string): Likeness | null {
  return likest(domain, [targetsOf([organization], 'known')])[0] ?? null;
}

/** The same for the domains of the reader and of those the reader deals with. */
export function likenessToKnown(domain: string, { own, known }: LikenessContext): Likeness | null {
  return likest(domain, [targetsOf(own, 'own'), targetsOf(known, 'known')])[0] ?? null;
}

function likest(domain: string, ofReader: readonly TargetIndex[], further?: () => TargetIndex): readonly Likeness[] {
  const name = asciiName(domain);
  const organization = organizationalDomain(domain);
  if (name === null || organization === null) return [];
  const indexes = ofReader.filter(({ targets }) => targets.length > 0);
  if (indexes.some((index) => index.organizations.has(organization))) return [];
  const standing = standingOf(name, organization);
  if (standing === 'honest') return [];
  const best = new Map<string, Likeness>();
  for (const index of further === undefined ? indexes : [...indexes, further()]) {
    for (const match of matchesIn(name, organization, index, standing === 'platform')) {
      const { target, kind, isClose, isWhole, difference } = match;
      const likeness: Likeness = {
        target: target.domain,
        kind,
        of: target.of,
        brand: target.brand?.name ?? null,
        difference,
        isClose,
        isWhole,
      };
      const kept = best.get(target.domain);
      if (!kept || rank(likeness) < rank(kept)) best.set(target.domain, likeness);
    }
  }
  return [...best.values()].toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_FOUND);
}
