import { bySight } from './glyphs';
import { skeleton } from './skeleton';

/** Characters of any script that pass for a digit, a dash or a Latin letter, beyond UTS #39. After Chromium's extra confusables. */
const DIGITS: Readonly<Record<string, string>> = {
  0: 'θ',
  2: '२২੨૨೩೭շ',
  3: 'зҙӡउওਤ੩૩౩ဒვპੜკ',
  4: '੫丩ㄐ',
  6: 'ճ',
  8: '৪੪୫',
  9: '૭୨౨',
};
const OTHERS: Readonly<Record<string, string>> = {
  b: 'ß',
  c: 'င',
  d: 'ძ',
  e: 'ၔ',
  f: 'ӻ',
  g: 'ဌ',
  h: 'ҥӈӊԋԧԩ',
  j: '၂',
  k: 'ҡԟ',
  n: 'ԥกח',
  o: '०০੦૦ଠ୦೦စ',
  q: '৭੧૧',
  s: 'ടรຣຮ',
  t: 'ԏ七丅丆丁',
  u: 'บບ',
  w: 'พฟພຟ',
  x: '乂',
  y: '丫',
  '-': '—一―⸺⸻',
};

const byChar = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([meant, chars]) => Array.from(chars, (char) => [char, meant] as const)));
const digits = byChar(DIGITS);
const others = byChar(OTHERS);

/** Letters that are read now as the one, now as the other. */
const AMBIGUOUS: ReadonlyMap<string, readonly string[]> = new Map([
  ['þ', ['b', 'p']],
  ['œ', ['ce', 'oe']],
  ['ł', ['l', 't']],
]);
/** Attack: a label of nothing but ambiguous letters has 3^n readings. With more of them nobody takes it for another name. */
const MOST_AMBIGUOUS = 5;

const MARKS = /\p{M}/gu;
const ACCENTED = /^[\u0300-\u0339\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9._-]*$/u;

/** All of it is in scripts whose accents may come off: elsewhere a mark makes another letter. */
export const isAccentedText = (text: string): boolean => ACCENTED.test(text);

/** A digit, or a character that passes for one. */
export const isDigitLike = (char: string): boolean => /^[0-9]$/.test(char) || digits.has(char);

/** The text without accents where it is all Latin, Greek and Cyrillic; the text itself where it is not. */
export function withoutAccents(text: string): string {
  if (!isAccentedText(text)) return text;
  const bare = text.normalize('NFD').replace(MARKS, '').normalize('NFC');
  return bare.replace(/[łøđ]/g, (char) => bySight(char) ?? char);
}

function readings(text: string): readonly string[] {
  let found: readonly string[] = [''];
  const isTooMany = Array.from(text).filter((char) => AMBIGUOUS.has(char)).length > MOST_AMBIGUOUS;
  for (const char of text) {
    const options = (isTooMany ? null : AMBIGUOUS.get(char)) ?? [char];
    found = options.flatMap((option) => found.map((start) => start + option));
  }
  return found;
}

/**
 * Skeletons of a text as small print shows it: accents off, letters of any script read as the Latin ones they pass for. Two texts with one in common
 * can be taken for each other.
 */
export function looksOf(text: string): ReadonlySet<string> {
  if (/^[ -~]*$/.test(text)) return new Set([skeleton(text)]);
  const looks = new Set<string>();
  for (const reading of [...readings(text), withoutAccents(text)]) {
    let plain = '';
    for (const char of withoutAccents(reading)) plain += digits.get(char) ?? others.get(char) ?? bySight(char) ?? char;
    looks.add(skeleton(plain));
  }
  return looks;
}
