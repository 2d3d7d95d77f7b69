import { weightedDistance } from './edits';
import { brandPhrases, type Phrase, plainLetters } from './phrases';
import { LONGEST_JUDGED, readTokens, type Token } from './tokens';
import type { Brand, BrandClaim } from './types';
import { isCommonWord, isFiller } from './vocabulary';

const MOST_WORDS = 6;
/** Attack: a name of a thousand brands. */
const MOST_FOUND = 8;
const SHORTEST_MISSPELT = 5;
/** A misspelt name is looked for at the start only: each run of words is compared. */
const MOST_MISSPELT_WORDS = 12;
/** One swap, one doubled letter or a few that look alike: more is another word. */
const MISSPELT = 0.65;
/** A name of this many letters with its blank in the wrong place is still no accident. */
const LONG_ENOUGH = 8;

/** A phrase found in a name: tokens `from` to `to`, the latter not included. */
export interface Found {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  readonly how: BrandClaim['how'];
}

/** Blanks between the words stand only where the brand's own spelling begins a word. */
function fits(phrase: Phrase, tokens: readonly Token[]): boolean {
  let at = 0;
  return tokens.every((token, i) => {
    const isProper = i === 0 || token.gap !== 'blank' || phrase.breaks.has(at);
    at += token.plain.length;
    return isProper;
  });
}

/** Small words of a language that a brand's name is without its accents: `Ann über Marktplatz` is passed on by the latter. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['über']);
/** What follows a small word of German at the start of a name: `Über den Dächern`. */
const ARTICLES: ReadonlySet<string> = new Set(
  'alle alles das dem den der des die ein eine einem einen einer mein meine uns unser unsere'.split(' '),
);

const isSmallWord = ([token, ...others]: readonly Token[], next: Token | undefined): boolean => {
  if (token === undefined || others.length > 0) return false;
  const word = token.raw.normalize('NFC');
  return SMALL_WORDS.has(word) || (SMALL_WORDS.has(word.toLowerCase()) && ARTICLES.has(next?.plain ?? ''));
};

/** Two or three letters are an abbreviation only in capitals or as a well-known brand writes itself, unless a figure is among them, and a small word is no name. */
const isWritten = (phrase: Phrase, tokens: readonly Token[], next: Token | undefined) =>
  !isSmallWord(tokens, next) &&
  (phrase.joined.length > 3 ||
    /\d/.test(phrase.joined) ||
    tokens.every(({ raw }) => raw === raw.toUpperCase() || (!phrase.isOrdinary && raw === phrase.text)));

/** A brand that writes itself in another script disguises nothing. */
function howOf(tokens: readonly Token[], phrase: Phrase): BrandClaim['how'] {
  const isOwnSpelling = () => plainLetters(tokens.map(({ raw }) => raw).join('')) === plainLetters(phrase.text);
  if (tokens.some(({ how }) => how === 'disguised')) return isOwnSpelling() ? 'plain' : 'disguised';
  return tokens.some(({ how }) => how === 'spaced') ? 'spaced' : 'plain';
}

/** The phrases that begin at each word, the longest of each place. */
export function phrasesIn(tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = [];
  for (let from = 0; from < tokens.length && found.length < MOST_FOUND; from++) {
    let joined = '';
    let longest: Found[] = [];
    for (let to = from + 1; to <= Math.min(tokens.length, from + MOST_WORDS); to++) {
      joined += tokens[to - 1]?.plain ?? '';
      const phrases = brandPhrases().get(joined);
      if (phrases === undefined) continue;
      const span = tokens.slice(from, to);
      const fitting = phrases.filter((phrase) => fits(phrase, span) && isWritten(phrase, span, tokens[to]));
      if (fitting.length > 0) longest = fitting.map((phrase) => ({ phrase, from, to, how: howOf(span, phrase) }));
    }
    found.push(...longest);
    if (longest[0]) from = longest[0].to - 1;
  }
  return found;
}

/** Brands that a text names, rightly or not; its beginning is read. */
export function brandsInName(text: string): readonly Brand[] {
  return [...new Set(phrasesIn(readTokens(text.slice(0, LONGEST_JUDGED))).map(({ phrase }) => phrase.brand))];
}

/** Letters of phrases by their first two and by their last two letters: one change leaves one end as it was. */
let byEnds: ReadonlyMap<string, readonly string[]> | null = null;
const endsOf = (text: string): readonly string[] => [`${text.slice(0, 2)}…`, `…${text.slice(-2)}`];

function loadEnds(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const joined of brandPhrases().keys()) {
    if (joined.length < SHORTEST_MISSPELT) continue;
    for (const end of endsOf(joined)) {
      const list = table.get(end);
      if (list) list.push(joined);
      else table.set(end, [joined]);
    }
  }
  return table;
}

/** No more than two letters of each stand between what both begin and end with: all that one change can touch. */
function isOneChange(seen: string, meant: string): boolean {
  const shorter = Math.min(seen.length, meant.length);
  const longer = Math.max(seen.length, meant.length);
  if (longer - shorter > 2) return false;
  let start = 0;
  while (start < shorter && seen.charCodeAt(start) === meant.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && seen.charCodeAt(seen.length - 1 - end) === meant.charCodeAt(meant.length - 1 - end)) end++;
  return longer - start - end <= 2;
}

function nearPhrases(text: string): readonly Phrase[] {
  byEnds ??= loadEnds();
  const near = new Set<string>();
  for (const end of endsOf(text)) for (const meant of byEnds.get(end) ?? []) if (isOneChange(text, meant)) near.add(meant);
  return [...near]
    .filter((meant) => (text !== meant || text.length >= LONG_ENOUGH) && weightedDistance(text, meant, MISSPELT) <= MISSPELT)
    .flatMap((meant) => brandPhrases().get(meant) ?? []);
}

/**
 * A name but for a swapped, doubled or look-alike letter, the blank between its words included. Words of the language are words of the language, and what `&`
 * joins is two names: `Tor & Line` is no misspelt `T-Online`.
 */
export function misspeltIn(all: readonly Token[]): readonly Found[] {
  const tokens = all.slice(0, MOST_MISSPELT_WORDS);
  const found: Found[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let text = '';
    for (let to = from + 1; to <= Math.min(tokens.length, from + MOST_WORDS); to++) {
      if (to > from + 1 && tokens[to - 1]?.isJoined) break;
      text += tokens[to - 1]?.plain ?? '';
      if (text.length < SHORTEST_MISSPELT || (to === from + 1 && (isCommonWord(text) || isFiller(text)))) continue;
      found.push(...nearPhrases(text).map((phrase): Found => ({ phrase, from, to, how: 'misspelt' })));
    }
  }
  return found;
}
