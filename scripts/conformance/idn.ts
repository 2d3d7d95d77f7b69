import { displayOf, findLikeness, organizationalDomain, toAscii, toUnicode } from '../../lib/identity';
import { looksOf, withoutAccents } from '../../lib/identity/looks';
import { differences, type Family, type Fields, type Judge, type Suite, textOf, textsOf } from './types';

const protectedOf = (suite: Suite): readonly string[] => (textsOf(suite, 'protected_domains') ?? []).flatMap((name) => toAscii(name) ?? []);

/** The name passes for a protected one in small print, its ending included. */
function imitates(domain: string, protectedDomains: readonly string[]): boolean {
  const organization = organizationalDomain(domain);
  if (organization === null || protectedDomains.includes(organization)) return false;
  const looks = looksOf(toUnicode(organization));
  return protectedDomains.some((name) => [...looksOf(toUnicode(name))].some((look) => looks.has(look)));
}

/**
 * What a browser shows. The suite's names may keep A-labels in `unicode` where one label of several is not shown; an imitation of a protected
 * name is not shown at all.
 */
const display: Judge = ({ input, expected }, suite) => {
  const ascii = textOf(input, 'ascii');
  const wanted = expected['display'] === 'unicode' ? textOf(input, 'unicode') : ascii;
  const shown = imitates(ascii, protectedOf(suite)) ? ascii : displayOf(ascii).shown;
  return shown === wanted
    ? []
    : [
        `display: expected ${wanted}, shown ${shown} (${displayOf(ascii)
          .withheld.map(({ why }) => why)
          .join(', ')})`,
      ];
};

const homographOf = (domain: string, known: readonly string[]): string | null =>
  findLikeness(domain, { own: [], known }).find(({ kind }) => kind === 'homograph')?.target ?? null;

const SPOOF_CHECKS: Readonly<Record<string, string>> = {
  wholeScript: 'WholeScriptConfusable',
  pattern: 'DangerousPattern',
  ending: 'TLDSpecificCharacters',
};

function details(ascii: string): Readonly<Record<string, unknown>> {
  const unicode = toUnicode(ascii);
  const [first] = displayOf(ascii).withheld;
  const isIdn = unicode !== ascii;
  return {
    unicode,
    has_idn: isIdn,
    protected_domain: homographOf(ascii, []),
    spoof_check: first ? (SPOOF_CHECKS[first.why] ?? 'ICUSpoofChecks') : isIdn ? 'Safe' : 'None',
  };
}

/** No case of this kind stands in the part that is shared: its text is the input's only one, and so is the outcome. */
function stripped(input: Fields, expected: Fields): readonly string[] {
  const [text] = Object.entries(input).flatMap(([key, value]) => (key !== 'kind' && typeof value === 'string' ? [value] : []));
  if (text === undefined) throw new TypeError('no text to strip');
  return differences(expected, Object.fromEntries(Object.keys(expected).map((key) => [key, withoutAccents(text)])));
}

const similar: Judge = ({ input, expected }, suite) => {
  switch (input['kind']) {
    case 'similar':
      return differences(expected, { protected_domain: homographOf(textOf(input, 'hostname'), protectedOf(suite)) });
    case 'details':
      return differences(expected, details(textOf(input, 'ascii')));
    case 'skeleton':
      return differences(expected, { skeletons: [...looksOf(textOf(input, 'text'))].toSorted() });
    case 'strip_diacritics':
      return stripped(input, expected);
    default:
      return [`kind: ${String(input['kind'])} has no reader`];
  }
};

export const idn: Family = { judges: { 'idn-chromium': display, 'idn-similar-chromium': similar } };
