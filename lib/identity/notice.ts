import { LONGEST_JUDGED, readTokens } from './tokens';
import { isPlainLure } from './vocabulary';

/** Case, contract and protocol numbers; a year or a birthday in a private name is shorter. */
const LONG_NUMBER = /\p{N}{8}/u;
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/u;

/**
 * The name is no name but the head of an official letter, under a number: `(XY) - Protocol 96558950756`. Besides the number it takes a word that offices use, or
 * initials among ordinary words: a person's telephone number beside the name is none.
 */
export function isNumberedNotice(shown: string): boolean {
  const text = shown.slice(0, LONGEST_JUDGED);
  if (!LONG_NUMBER.test(text)) return false;
  return readTokens(text).some(({ plain }) => isPlainLure(plain)) || (/\p{Ll}/u.test(text) && ACRONYM.test(text));
}
