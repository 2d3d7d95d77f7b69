import { latinized } from './glyphs';

const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
/** Japanese, Chinese and Korean text holds Latin letters inside its words as a matter of course. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
/** Mathematical, enclosed, full-width and small-capital letters: the same letters in another dress. */
const STYLED =
  /[\u1d00-\u1dbf\u02b0-\u02b8\u2071\u207f\u2090-\u209c\u2100-\u214f\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u0262\u026a\u0274\u0280\u0299\u029c\u029f]/u;
/** Signs that stand alone: ℡, №, ™, Å. */
const SIGNS = /[\u2103\u2109\u2116\u2120-\u2122\u2126\u212a\u212b]/u;

/** A mark that no alphabet with this base letter uses: overlays, and marks of another script on a Latin letter. */
const OVERLAY = /[\u{332}-\u{338}]|\u{33f}|\u{347}|\u{34f}|\u{489}|[\u{20d0}-\u{20f0}]/u;
const FOREIGN_MARK =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Devanagari}\u064b-\u065f\u0670\u0730-\u074a]/u;
const MARK = /\p{M}/u;

/** A word of a display name: its characters with their places. */
export type WordChars = readonly { readonly char: string; readonly start: number }[];

const readsLatin = (char: string): boolean => /^[a-z]+$/.test(latinized(char));

/** Letters that make a word read as Latin although they are not: of another script among Latin ones, or in another dress. */
export function disguisedIn(word: WordChars): WordChars {
  const letters = word.filter(({ char }) => LETTER.test(char) || STYLED.test(char));
  const isEastAsian = letters.some(({ char }) => EAST_ASIAN.test(char));
  const styled = isEastAsian ? [] : letters.filter(({ char }) => STYLED.test(char) && !SIGNS.test(char) && readsLatin(char));
  const foreign = letters.filter(({ char }) => !LATIN.test(char) && !STYLED.test(char));
  const isMixed = foreign.length > 0 && foreign.length < letters.length && foreign.every(({ char }) => readsLatin(char));
  const marks = word.filter(
    ({ char }, i) => OVERLAY.test(char) || (MARK.test(char) && FOREIGN_MARK.test(char) && LATIN.test(word[i - 1]?.char ?? '')),
  );
  return [...(styled.length > 1 ? styled : []), ...(isMixed && !isEastAsian ? foreign : []), ...marks];
}

/** The whole word is of another script and could be read as Latin, letter for letter. */
export function isLatinInDisguise(word: WordChars): boolean {
  const letters = word.filter(({ char }) => LETTER.test(char));
  return letters.length > 2 && letters.every(({ char }) => !LATIN.test(char) && !EAST_ASIAN.test(char) && readsLatin(char));
}
