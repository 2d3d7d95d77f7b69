/**
 * Names of persons that are written in Cyrillic, Greek or Devanagari at home and in Latin letters abroad, with as many spellings as there are passports
 * (ISO 9, GOST, ICAO Doc 9303, ELOT 743) and habits: Дмитрий is Dmitry, Dmitri, Dmitriy and Dmitrij, लक्ष्मी is Lakshmi and Laxmi.
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
/** Devanagari (ISO 15919 without its marks): a consonant has an `a` of its own unless a vowel sign or the virama follows. */
const CONSONANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    क: 'k',
    ख: 'kh',
    ग: 'g',
    घ: 'gh',
    ङ: 'n',
    च: 'ch',
    छ: 'chh',
    ज: 'j',
    झ: 'jh',
    ञ: 'n',
    ट: 't',
    ठ: 'th',
    ड: 'd',
    ढ: 'dh',
    ण: 'n',
    त: 't',
    थ: 'th',
    द: 'd',
    ध: 'dh',
    न: 'n',
    प: 'p',
    फ: 'ph',
    ब: 'b',
    भ: 'bh',
    म: 'm',
    य: 'y',
    र: 'r',
    ल: 'l',
    ळ: 'l',
    व: 'v',
    श: 'sh',
    ष: 'sh',
    स: 's',
    ह: 'h',
  }),
);
const VOWELS: ReadonlyMap<string, string> = new Map(
  Object.entries({ अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ऑ: 'o', ओ: 'o', औ: 'au' }),
);
const VOWEL_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({ 'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ॉ': 'o', 'ो': 'o', 'ौ': 'au', '्': '' }),
);
const DEVANAGARI = /\p{Script=Devanagari}/u;

const NASALS = /[\u0901\u0902]/;
const VIRAMA = '\u094d';
const NUKTA = '\u093c';

/**
 * The last consonant of a word is spoken without its vowel, unless another stands right before it: राम is Ram, नरेंद्र Narendra. The dot of सिंह (Singh) is
 * `ng`, others are `n`.
 */
function fromDevanagari(text: string): string {
  const chars = Array.from(text.normalize('NFD').replaceAll(NUKTA, '').replaceAll('ज्ञ', 'ग्य'));
  return chars
    .map((char, i) => {
      const [before, next = ' '] = [chars[i - 1] ?? ' ', chars[i + 1]];
      if (NASALS.test(char)) return next === 'ह' ? 'ng' : 'n';
      const consonant = CONSONANTS.get(char);
      if (consonant === undefined) return VOWELS.get(char) ?? VOWEL_SIGNS.get(char) ?? char;
      if (VOWEL_SIGNS.has(next)) return consonant;
      const isSpoken = DEVANAGARI.test(next) || before === VIRAMA;
      return isSpoken ? `${consonant}a` : consonant;
    })
    .join('');
}

/** Spellings of one sound made equal, in this order; coarse, since a whole name is compared and no single word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 's'],
  [/ch|kh/g, 'h'],
  [/zh/g, 'z'],
  [/th/g, 't'],
  [/ph|f|w/g, 'v'],
  [/t[sz]|ck?|q/g, 'k'],
  [/x/g, 'ks'],
  // Deepika is Dipika; Sergeev is Sergeyev.
  [/ee(?!v)/g, 'i'],
  [/ou|oo/g, 'u'],
  [/[yj]/g, 'i'],
  [/i+e|ei$/g, 'e'],
  [/(.)\1+/gu, '$1'],
];

const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}]/u;
const MARKS = /\p{M}/gu;

/** The text with its Cyrillic, Greek and Devanagari letters written in Latin ones, lower case; null where it holds none. */
export function romanized(text: string): string | null {
  if (!OTHER_SCRIPT.test(text)) return null;
  // й and ї are letters of their own, ή is an eta.
  const plain = fromDevanagari(text)
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?![йїё])\P{ASCII}/gu, (letter) => letter.normalize('NFD').replace(MARKS, ''));
  const paired = PAIRS.reduce((current, [pattern, by]) => current.replace(pattern, by), plain);
  return Array.from(paired, (char) => LETTERS.get(char) ?? char).join('');
}

/** A word in Latin letters, lower case, reduced to what its spellings have in common. */
export const soundOf = (word: string): string => SPELLINGS.reduce((current, [pattern, by]) => current.replace(pattern, by), word);
