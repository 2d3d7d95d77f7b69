import { ALLOWED } from './data/allowed';
import { toAscii, toUnicode } from './idna';
import { isAccentedText } from './looks';
import { eachRun } from './packed';
import { isNumberInDisguise, isWholeScriptConfusable } from './whole-script';

/**
 * May a name be shown in Unicode? The rules by which browsers decide that, since letters that pass for others are the older half of
 * spoofing: UTS #39 (restriction level "highly restrictive", allowed characters), and Chromium's additions to it (docs/idn.md there).
 */

/**
 * `invalid`: no label of IDNA; `characters` that identifiers do not hold; `marks` that cannot be seen; `digits` of two writing systems, or
 * letters for digits; `scripts` that nobody mixes; `ending`: letters of one language only, under another ending; `wholeScript`: all letters pass for
 * Latin ones; `pattern`: signs that pass for a slash, a dash or a letter between others.
 */
export type Withheld = 'invalid' | 'characters' | 'marks' | 'digits' | 'scripts' | 'ending' | 'wholeScript' | 'pattern';

export interface WithheldLabel {
  /** As it would read. */
  readonly label: string;
  readonly why: Withheld;
}

export interface DomainDisplay {
  /** The name as a browser shows it: each label in Unicode where that is safe, else as it travels. */
  readonly shown: string;
  readonly withheld: readonly WithheldLabel[];
}

/** Allowed by UTS #39, and yet: quotes, dashes and points that pass for others, letters of no living language, characters that fonts leave blank. */
const EXCLUDED =
  /[\u0338\u0138\u01cd-\u01dc\u02bb\u02bc\u02ec\u058a\u0620\u0f8c-\u0f8f\u1c80-\u1c8f\u1e00-\u1e9b\u1f00-\u1fff\u{200c}-\u{200d}\u2010\u2019\u2027\u30a0\ua640-\ua69f\ua720-\ua7ff]/u;

/** Scripts in which identifiers are written today (UAX #31, Recommended Scripts); Chinese, Japanese and Korean are written in several. */
const WRITTEN = [
  ...'Latin Greek Cyrillic Armenian Hebrew Arabic Thaana Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu'.split(' '),
  ...'Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Georgian Ethiopic Khmer'.split(' '),
].map((script) => [script]);
const EAST_ASIAN = [
  ['Han', 'Hiragana', 'Katakana'],
  ['Han', 'Hangul'],
];
const only = (scripts: readonly string[]) =>
  new RegExp(`^[${[...scripts, 'Common', 'Inherited'].map((script) => `\\p{scx=${script}}`).join('')}]*$`, 'u');
const SINGLE = [...WRITTEN, ...EAST_ASIAN].map(only);
const WITH_LATIN = EAST_ASIAN.map((scripts) => only([...scripts, 'Latin']));

const KANA_TO_LOOK_AT = /[\u3078-\u307a\u30d8-\u30da\u30fb-\u30fe]/u;
const ACCENT = /[\u0300-\u0339]/u;
const LATIN_BEYOND_ASCII = /(?![a-z])\p{Script=Latin}/u;

/** Kana that pass for a slash between letters that are not Japanese; at the end of a Japanese word they are at home (ビタミンb). */
const SLASHES = 'ノンソゾ';
/**
 * Ideographs of a few strokes that pass for a letter, a digit or a sign beside letters that are no ideographs; most are parts of others, and no
 * words.
 */
const STROKES = '一丁七丅丆丨丩丫丶丿乀乁乂乙乚乛亅二亠冂冖冫凵勹匕匚匸十卜卩厶囗夂夊宀尢屮工巛幺廴廾弋彐彡彳讠〇';
const KANA = '\\p{scx=Katakana}\\p{scx=Hiragana}';
const PATTERNS = [
  `[^${KANA}\\p{scx=Han}][${SLASHES}][^${KANA}\\p{scx=Han}]`,
  `[^${KANA}\\p{scx=Han}][${STROKES}]|[${STROKES}][^${KANA}\\p{scx=Han}]`,
  // Iteration marks repeat a Katakana letter, the long stroke draws out a vowel, the dot parts Japanese words.
  `(?:^|[^\\p{scx=Katakana}])[\\u30fd\\u30fe]|(?:^|[^${KANA}])\\u30fc|[a-z]\\u30fb|\\u30fb[a-z]`,
  // HE, BE and PE are the same in both kana.
  '^\\p{scx=Katakana}+[\\u3078-\\u307a]\\p{scx=Katakana}+$|^\\p{scx=Hiragana}+[\\u30d8-\\u30da]\\p{scx=Hiragana}+$',
  '[^\\p{scx=Latin}\\p{scx=Greek}\\p{scx=Cyrillic}][\\u0300-\\u0339]|\\u0131[\\u0300-\\u0339]|[\\u3099\\u309a]',
].map((pattern) => new RegExp(pattern, 'u'));

let allowed: { readonly firsts: Uint32Array; readonly lasts: Uint32Array } | null = null;

function isAllowed(char: string): boolean {
  if (!allowed) {
    const firsts: number[] = [];
    const lasts: number[] = [];
    eachRun(ALLOWED, (first, last) => void (firsts.push(first), lasts.push(last)));
    allowed = { firsts: Uint32Array.from(firsts), lasts: Uint32Array.from(lasts) };
  }
  const code = char.codePointAt(0) ?? 0;
  let low = 0;
  let high = allowed.firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((allowed.firsts[middle] ?? 0) > code) high = middle;
    else low = middle + 1;
  }
  return low > 0 && code <= (allowed.lasts[low - 1] ?? 0) && !EXCLUDED.test(char);
}

/** The same mark twice over one letter is seen once; a dot over a letter that has one is not seen at all. */
function hasUnseenMark(label: string): boolean {
  if (/[\p{Soft_Dotted}l\u0131]\p{M}*\u0307/u.test(label)) return true;
  let seen = new Set<string>();
  for (const char of label.normalize('NFD')) {
    if (!/\p{Mn}/u.test(char)) seen = new Set();
    else if (seen.has(char)) return true;
    else seen.add(char);
  }
  return false;
}

/** Code points of the zeros of the writing systems whose digits stand in the label; the digits of each follow one another. */
function zerosOf(label: string): ReadonlySet<number> {
  const zeros = new Set<number>();
  for (const char of label) {
    if (!/\p{Nd}/u.test(char)) continue;
    let zero = char.codePointAt(0) ?? 0;
    for (let back = 0; back < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)); back++) zero--;
    zeros.add(zero);
  }
  return zeros;
}

/** Icelandic and Faroese letters, the Azerbaijani schwa and the Catalan middle dot pass for others where nobody writes them. */
function isForeignToEnding(label: string, ending: string): boolean {
  if (label.includes('\u00b7') && (ending !== 'cat' || label.replaceAll(/(?<=l)\u00b7(?=l)/g, '').includes('\u00b7'))) return true;
  if (label.length === 1) return false;
  return (/[\u00fe\u00f0]/.test(label) && ending !== 'is' && ending !== 'fo') || (label.includes('\u0259') && ending !== 'az');
}

function whyWithheld(label: string, ending: string): Withheld | null {
  if (/^[ -~]*$/.test(label)) return null;
  // RFC 5891 §4.2.3.1.
  if (label.slice(2, 4) === '--') return 'invalid';
  if (!Array.from(label).every(isAllowed)) return 'characters';
  if (hasUnseenMark(label)) return 'marks';
  if (zerosOf(label).size > 1) return 'digits';
  const isSingle = SINGLE.some((script) => script.test(label));
  if (!isSingle && !WITH_LATIN.some((scripts) => scripts.test(label))) return 'scripts';
  if (isForeignToEnding(label, ending)) return 'ending';
  const isPlain = isSingle && !KANA_TO_LOOK_AT.test(label) && !ACCENT.test(label);
  if (isPlain && isWholeScriptConfusable(label, ending)) return 'wholeScript';
  if (isNumberInDisguise(label)) return 'digits';
  if (isPlain) return null;
  if (LATIN_BEYOND_ASCII.test(label) && !isAccentedText(label)) return 'scripts';
  return PATTERNS.some((pattern) => pattern.test(label)) ? 'pattern' : null;
}

/** How a browser shows a domain, and what it does not show in Unicode and why. Never throws; what is no domain name is shown as it is. */
export function displayOf(domain: string): DomainDisplay {
  const name = toAscii(domain);
  if (name === null) return { shown: domain, withheld: [] };
  if (!name.includes('xn--')) return { shown: name, withheld: [] };
  const labels = name.split('.');
  const ending = labels.at(-1) ?? '';
  const withheld: WithheldLabel[] = [];
  const shown = labels.map((ascii) => {
    const label = toUnicode(ascii);
    const why = whyWithheld(label, ending);
    if (why !== null) withheld.push({ label, why });
    return why === null ? label : ascii;
  });
  return { shown: shown.join('.'), withheld };
}
