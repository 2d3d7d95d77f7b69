import { latinized } from './glyphs';
import { plainLetters, wordStarts } from './phrases';
import { beforeTask } from './tasks-abroad';

/** A word of a display name. */
export interface Token {
  /** As it stands in the name. */
  readonly raw: string;
  /** Latin letters and digits it reads as, lower case. */
  readonly plain: string;
  /** What stands before it: a blank, another sign, or nothing but a change of case or from letters to digits. */
  readonly gap: 'blank' | 'sign' | 'none';
  /** `&` or `+` stands before it: two names, `Tor & Line`. */
  readonly isJoined: boolean;
  /** `disguised`: letters of another script or dress, or digits for letters; `spaced`: letter by letter. */
  readonly how: 'plain' | 'disguised' | 'spaced';
  /** Stands in brackets: `Ann Lee (Orchard)` works there. */
  readonly isBracketed: boolean;
}

/** Of a display name. Nobody reads further; what hides an address behind more is padding, and said as such. */
export const LONGEST_JUDGED = 400;
/** Attack: a name of two thousand words. */
const MOST_TOKENS = 60;
const FEWEST_SPACED = 3;

const SEGMENT = /[\p{L}\p{M}\p{N}'’`]+/gu;
const LEET: ReadonlyMap<string, string> = new Map(
  Object.entries({ '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i', '|': 'l' }),
);
/** All that another letter can be read for, at least. */
const AMBIGUOUS = /[0-9@$!|I]|(?<![A-Za-z])l/;
/** A digit or sign that touches a letter; each is looked at with its two neighbours only. */
const LEET_AMONG_LETTERS = /(?<=\p{L})[0-9@$!|]|[0-9@$!|](?=\p{L})/gu;
/** A capital I inside or before small letters, and a small l before capitals or at the start: the same stroke in most fonts. */
const STROKES = /(?<=\p{L})I(?=\p{Ll}|\b)|(?<=\p{Ll})I/gu;

/**
 * The text as it could be read: with letters for the digits and signs that stand for some (a one is an i or an l), and with l for a capital I. Only
 * those that differ from the text.
 */
export function otherReadings(text: string): readonly string[] {
  if (!AMBIGUOUS.test(text)) return [];
  const letters = (one: string) => text.replace(LEET_AMONG_LETTERS, (char) => (char === '1' ? one : (LEET.get(char) ?? char)));
  const readings = [
    letters('l'),
    letters('i'),
    text.replace(STROKES, 'l'),
    text.replace(/(?<!\p{L})I(?=\p{Ll})/gu, 'l'),
    text.replace(/(?<!\p{L})l(?=\p{L})/gu, 'I'),
  ];
  return [...new Set(readings)].filter((reading) => reading !== text);
}

const isAscii = (text: string) => /^[ -~]*$/.test(text);

function tokenOf(raw: string, gap: Token['gap'], isJoined: boolean, isBracketed: boolean): Token {
  if (isAscii(raw)) return { raw, plain: plainLetters(raw), gap, isJoined, how: 'plain', isBracketed };
  const plain = plainLetters(latinized(raw));
  const isDisguised = /^[a-z0-9]+$/.test(plain) && (plainLetters(raw) !== plain || raw.normalize('NFKC') !== raw.normalize('NFC'));
  return { raw, plain, gap, isJoined, how: isDisguised ? 'disguised' : 'plain', isBracketed };
}

const isLetter = ({ plain }: Token) => plain.length === 1 && /\p{L}/u.test(plain);

/** Letters standing singly become one word: `N.E.T.F.L.I.X`, `C o i n`. */
function gathered(tokens: readonly Token[]): readonly Token[] {
  if (tokens.filter(isLetter).length < FEWEST_SPACED) return tokens;
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let end = i;
    while (end < tokens.length && tokens.slice(end, end + 1).every(isLetter)) end++;
    const run = tokens.slice(i, end);
    const [first] = run;
    if (first && run.length >= FEWEST_SPACED) {
      result.push({
        raw: run.map(({ raw }) => raw).join(' '),
        plain: run.map(({ plain }) => plain).join(''),
        gap: first.gap,
        isJoined: first.isJoined,
        how: 'spaced',
        isBracketed: first.isBracketed,
      });
      i = end - 1;
    } else result.push(...tokens.slice(i, i + 1));
  }
  return result;
}

/** The words of a name as it is shown, words run together taken apart at capitals and digits. Bounded, linear. */
export function readTokens(shown: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let isBracketed = false;
  for (const match of shown.matchAll(SEGMENT)) {
    const between = shown.slice(last, match.index);
    last = match.index + match[0].length;
    const bracket = Math.max(between.lastIndexOf('('), between.lastIndexOf('['));
    if (/[()[\]]/.test(between)) isBracketed = bracket > Math.max(between.lastIndexOf(')'), between.lastIndexOf(']'));
    const gap = last === match[0].length || /\s/.test(between) ? 'blank' : 'sign';
    const isJoined = /^ ?[&+] ?$/.test(between);
    for (const [i, word] of wordStarts(match[0]).flatMap(beforeTask).entries()) {
      const token = tokenOf(word, i === 0 ? gap : 'none', i === 0 && isJoined, isBracketed);
      if (token.plain !== '') tokens.push(token);
    }
    if (tokens.length >= MOST_TOKENS) break;
  }
  return gathered(tokens);
}
