/**
 * Names of persons that are written in Cyrillic or Greek at home and in Latin letters abroad, with as many spellings as there are passports (ISO 9,
 * GOST, ICAO Doc 9303, ELOT 743) and habits: Дмитрий is Dmitry, Dmitri, Dmitriy and Dmitrij.
 */

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian.
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    ђ: 'dj',
    е: 'e',
    ё: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'yi',
    й: 'y',
    ј: 'j',
    к: 'k',
    л: 'l',
    љ: 'lj',
    м: 'm',
    н: 'n',
    њ: 'nj',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    ћ: 'c',
    у: 'u',
    ў: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    џ: 'dz',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    // Greek.
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'y',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
  }),
);
/** Two Greek letters for one sound. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'ou'],
  [/ευ/g, 'ev'],
  [/αυ/g, 'av'],
  [/γγ/g, 'ng'],
  [/(?<!\p{L})μπ/gu, 'b'],
  [/(?<!\p{L})ντ/gu, 'd'],
];
/** Spellings of one sound made equal, in this order; coarse, since a whole name is compared and no single word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 's'],
  [/ch|kh/g, 'h'],
  [/zh/g, 'z'],
  [/th/g, 't'],
  [/ph|f|w/g, 'v'],
  [/t[sz]|ck?|q/g, 'k'],
  [/x/g, 'ks'],
  [/ou|oo/g, 'u'],
  [/[yj]/g, 'i'],
  [/i+e/g, 'e'],
  [/(.)\1+/gu, '$1'],
];

const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const MARKS = /\p{M}/gu;

/** The text with its Cyrillic and Greek letters written in Latin ones, lower case; null where it holds none. */
export function romanized(text: string): string | null {
  if (!OTHER_SCRIPT.test(text)) return null;
  // й and ї are letters of their own, ή is an eta.
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?![йїё])\P{ASCII}/gu, (letter) => letter.normalize('NFD').replace(MARKS, ''));
  const paired = PAIRS.reduce((current, [pattern, by]) => current.replace(pattern, by), plain);
  return Array.from(paired, (char) => LETTERS.get(char) ?? char).join('');
}

/** A word in Latin letters, lower case, reduced to what its spellings have in common. */
export const soundOf = (word: string): string => SPELLINGS.reduce((current, [pattern, by]) => current.replace(pattern, by), word);
