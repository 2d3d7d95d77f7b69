import { findLikeness, organizationalDomain, toAscii } from '../../lib/identity';
import { isCommonDifference } from '../../lib/identity/compare';
import { changedStretch } from '../../lib/identity/edits';
import { embedded } from '../../lib/identity/likeness';
import { targetsOf } from '../../lib/identity/targets';
import { differences, type Case, type Family, type Fields, fieldsOf, type Judge, type Suite, textOf, textsOf } from './types';

const names = (fields: Fields, key: string): readonly string[] => textsOf(fields, key) ?? [];

/** The reader's own world in these tests: the suite's protected names, and the sites its user knows. */
function known(suite: Suite, kind: string): { readonly own: readonly string[]; readonly known: readonly string[] } {
  const context = fieldsOf(suite, 'context');
  return { own: names(context, 'protected_domains'), known: names(fieldsOf(context, 'user_domains'), kind) };
}

function oneChange(a: string, b: string): boolean {
  const { seen, meant } = changedStretch(a, b);
  return seen.length <= 1 && meant.length <= 1;
}

function oneSwap(a: string, b: string): boolean {
  const { seen, meant } = changedStretch(a, b);
  return seen.length === 2 && meant === `${seen[1]}${seen[0]}`;
}

const labelOf = (domain: string) => (organizationalDomain(domain) ?? domain).split('.')[0] ?? '';

const ofOne = (name: string | null) => (name === null ? null : (organizationalDomain(name) ?? name));

/** A known name that stands whole in front of a stranger's, or is spelled in its label: `orchard-example.test`. */
function embeddedIn(host: string, domains: readonly string[]): string | null {
  const name = toAscii(host) ?? '';
  const organization = organizationalDomain(name) ?? '';
  const index = targetsOf(domains, 'known');
  if (index.organizations.has(organization)) return null;
  const [front] = embedded(name, organization.slice(organization.indexOf('.') + 1), index);
  return (front?.target ?? index.bySpelling.get(labelOf(host).replaceAll('-', ''))?.[0])?.domain ?? null;
}

/** Ours names the organisation, the suite the host its user knows. Block: in the front. Warn: at the very end, which is a name with words for us. */
function embedding({ input, expected }: Case, suite: Suite): readonly string[] {
  const host = textOf(input, 'hostname');
  const context = known(suite, 'target_embedding');
  const front = embeddedIn(host, [...context.known, ...context.own]);
  const likeness = findLikeness(host, context).find(({ kind, isClose }) => kind === 'combosquat' && !isClose);
  const target = front ?? likeness?.target ?? null;
  const wanted = expected['target'];
  return differences(
    { ...expected, target: typeof wanted === 'string' ? ofOne(wanted) : wanted },
    { target, severity: front !== null ? 'block' : target === null ? 'none' : 'warn' },
  );
}

const brandOf = (domain: unknown) => (typeof domain === 'string' ? domain.slice(0, domain.indexOf('.')) : null);

/** A brand's name beside words. The suite names the brand's domain under the same ending where there is one; ours its main domain. */
function combination({ input, expected }: Case, suite: Suite): readonly string[] {
  const brands = names(fieldsOf(suite, 'context'), 'brands').map((brand) => `${brand}.com`);
  const found = findLikeness(textOf(input, 'hostname'), { own: brands, known: known(suite, 'combo_squatting').known }).find(
    ({ kind, isClose, of }) => (kind === 'combosquat' || kind === 'homograph') && !isClose && of !== 'brand',
  );
  return differences(
    { brand: brandOf(expected['target']), source: expected['source'] },
    { brand: brandOf(found?.target ?? null), source: found ? (found.of === 'own' ? 'brand' : 'user') : null },
  );
}

const judge: Judge = (given, suite) => {
  const { input, expected } = given;
  switch (input['kind']) {
    case 'edit_distance_at_most_one':
      return differences(expected, { result: oneChange(textOf(input, 'a'), textOf(input, 'b')) });
    case 'one_character_swap':
      return differences(expected, { result: oneSwap(textOf(input, 'a'), textOf(input, 'b')) });
    case 'edit_distance_likely_false_positive':
    case 'char_swap_likely_false_positive':
      return differences(expected, { result: isCommonDifference(labelOf(textOf(input, 'domain')), labelOf(textOf(input, 'protected'))) });
    case 'registrable_domain':
      return differences(expected, { domain: organizationalDomain(textOf(input, 'hostname')) });
    case 'target_embedding':
      return embedding(given, suite);
    case 'combo_squatting':
      return combination(given, suite);
    default:
      return [`kind: ${String(input['kind'])} has no reader`];
  }
};

/**
 * Rules of Chromium's own. Names that its user lets pass: nobody tells us of such. Who visits `news.orchard.example` does not know
 * `orchard.example`: a correspondent at the one is of the other's organisation. And a private suffix is an ordinary domain: for mail it is none.
 */
function isNotOurs({ input, expected }: Case, suite: Suite): boolean {
  const wanted = expected[input['kind'] === 'registrable_domain' ? 'domain' : 'target'];
  if (input['kind'] === 'registrable_domain') return typeof wanted === 'string' && organizationalDomain(wanted) === null;
  if (input['kind'] !== 'target_embedding' || wanted !== null) return false;
  const host = textOf(input, 'hostname');
  const visited = known(suite, 'target_embedding').known.filter((name) => name.replace(/^www\./, '') !== organizationalDomain(name));
  const isLetPass = names(fieldsOf(suite, 'context'), 'allow_list').some((name) => host.includes(name));
  return isLetPass || embeddedIn(host, visited) !== null;
}

export const lookalikes: Family = { judges: { 'lookalike-chromium': judge }, notOurs: { 'lookalike-chromium': isNotOurs } };
