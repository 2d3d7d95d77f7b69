import { latinized } from './glyphs';
import { type KnownBrand, knownBrands } from './brands';
import { isOrdinary } from './vocabulary';

/** One way a brand or one of its products is called. */
export interface Phrase {
  readonly brand: KnownBrand;
  /** As the brand writes it. */
  readonly text: string;
  /** Lower case, read as Latin letters, without accents, blanks and signs. */
  readonly joined: string;
  /** Offsets in `joined` at which the brand's own spelling begins a new word: `TrustWallet` may be written `Trust Wallet`, `Aldi` not `Al Di`. */
  readonly breaks: ReadonlySet<number>;
  /** A word, a place or a name as well, or three letters that many share. */
  readonly isOrdinary: boolean;
}

/** Abbreviations of three letters that everybody takes for the one. */
const KNOWN_BY_THREE: ReadonlySet<string> = new Set(['dhl', 'dpd', 'gls', 'irs', 'kfc', 'ovh', 'ups', 'wix']);
const SHORTEST = 3;

/** Letters and digits of a text for comparing names: accents off, lower case. */
export function plainLetters(text: string): string {
  const letters = /^[a-z0-9]*$/i.test(text) ? text : text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return letters.toLowerCase();
}

/** What nearly every word is. */
const ONE_WORD = /^(?:[A-Z]?[a-z]+|[A-Z]+|[0-9]+)$/;

/** An article that lost its vowel is a word of its own: `L’Assurance Maladie`, `Caisse d'Allocations`. */
const ELIDED = /(?<!\p{L})([dl])['’](?=\p{L})/giu;

/** Beginnings of words as capitals, digits and signs show them. */
export function wordStarts(text: string): readonly string[] {
  if (ONE_WORD.test(text)) return [text];
  return text
    .replace(ELIDED, '$1 ')
    .replace(/['’]/g, '')
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2$3 ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

function phraseOf(brand: KnownBrand, text: string): Phrase {
  const breaks = new Set<number>();
  let joined = '';
  for (const word of wordStarts(text)) {
    if (joined !== '') breaks.add(joined.length);
    // Read as a name is read, so that a brand's own Cyrillic or Arabic letters meet those of the name.
    joined += plainLetters(latinized(word));
  }
  const isShared = joined.length <= SHORTEST && !KNOWN_BY_THREE.has(joined);
  return { brand, text, joined, breaks, isOrdinary: isShared || isOrdinary(joined) };
}

/** Names of a brand without what the lists add to tell entries apart: `Santander [BR]`, `Trustpilot (For Reviewers)`, `Ubisoft/Uplay`. */
const namesOf = (brand: KnownBrand): readonly string[] =>
  [brand.name, ...brand.aliases].flatMap((name) => name.replace(/\s*[([].*$/, '').split('/')).map((name) => name.trim());

let phrases: ReadonlyMap<string, readonly Phrase[]> | null = null;

function load(): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const brand of knownBrands()) {
    for (const text of new Set(namesOf(brand))) {
      const phrase = phraseOf(brand, text);
      if (phrase.joined.length < (/^(?:[a-z]+|[0-9]+)$/.test(phrase.joined) ? SHORTEST : 2)) continue;
      const list = table.get(phrase.joined);
      if (list) list.push(phrase);
      else table.set(phrase.joined, [phrase]);
    }
  }
  return table;
}

/** Phrases by their letters. */
export function brandPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  phrases ??= load();
  return phrases;
}
