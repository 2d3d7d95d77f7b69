import { parse } from 'tldts';
import { decodeEncodedWords } from '../message';
import { brandPhrases } from './phrases';
import { type Characters, inShownOrder, type PlacedChar, sortCharacters } from './characters';
import { latinized } from './glyphs';
import { toAscii } from './idna';
import { disguisedIn, isLatinInDisguise, type WordChars } from './scripts';
import type { CharAt, NamePart, NameReading } from './types';

/** Attack: a name of a megabyte. No mail program shows more than the first line of a name. */
const LONGEST_NAME = 4096;
/** A decoded word that holds an encoded word again: two rounds show what any program would. */
const MOST_ROUNDS = 2;
/** Honest names are aligned with a blank or two; pushing an address out of view takes more. */
const PADDING_OF_NOTE = 12;
/** Attack: ten thousand addresses in a name. */
const MOST_PARTS = 20;

const BLANK = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/u;
const FILLER = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000._\-=~*+|]/u;
/** Letters without a disguise. */
const PLAIN = /^[ -~]*$/;
const WORD_PART = /[\p{L}\p{M}\p{N}]/u;
const ADDRESS = /[\p{L}\p{M}\p{N}._%+=-]{1,64}@(?:[\p{L}\p{M}\p{N}-]{1,63}\.){1,8}[\p{L}\p{M}]{2,63}/gu;
const DOMAIN = /(?<![\p{L}\p{M}\p{N}@._-])(?:[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]{1,62}\.){1,8}[\p{L}\p{M}]{2,63}(?![\p{L}\p{N}@])/gu;
const CLAIM =
  /[\u2705\u2713\u2714\u2611\u{1f5f8}\u{1f6e1}]|(?<![\p{L}])(?:verified|verifiziert|geprüft|vérifié|verificado|verificada|verificato|geverifieerd)(?![\p{L}])/giu;
/** Endings kept for documentation and tests (RFC 2606), ordinary here. */
const RESERVED = /\.(?:example|test|invalid)$/;
/** Abbreviations that meet an ending: Dr.med, Prof.dr, St.gallen. */
const TITLE = /^(?:dr|prof|mr|mrs|ms|st|ing|dipl|mag|inc|ltd|co|node|vs|no|nr)\./i;

/** Text with the place of each of its units in the name it came from; null where it is the name itself. */
interface PlacedText {
  readonly text: string;
  readonly places: readonly number[] | null;
}

/** Compatibility letters (full-width, mathematical) made plain, so that `ｐａｙ．ｅｘａｍｐｌｅ` is read as the domain that it shows. */
function placed(chars: readonly PlacedChar[]): PlacedText {
  let text = '';
  const places: number[] = [];
  for (const { char, start } of chars) {
    const plain = char <= '~' ? char : char.normalize('NFKC');
    text += plain;
    for (let i = 0; i < plain.length; i++) places.push(start);
  }
  return { text, places };
}

function partsOf({ text, places }: PlacedText, pattern: RegExp): readonly NamePart[] {
  const found: NamePart[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ text: match[0], start: places === null ? match.index : (places[match.index] ?? 0) });
    if (found.length === MOST_PARTS) break;
  }
  return found;
}

function isDomain({ text }: NamePart): boolean {
  const name = TITLE.test(text) ? null : toAscii(text);
  return name !== null && name.length > 4 && (RESERVED.test(name) || parse(name, { extractHostname: false }).isIcann === true);
}

/** Runs of blanks or filler. The length of the longest, 0 where none is worth a word. */
function longestPadding(chars: Iterable<string>): number {
  let longest = 0;
  let run = 0;
  let blanks = 0;
  for (const char of chars) {
    const isFiller = FILLER.test(char);
    run = isFiller ? run + 1 : 0;
    blanks = isFiller && BLANK.test(char) ? blanks + 1 : 0;
    longest = Math.max(longest, blanks, run >= PADDING_OF_NOTE * 2 ? run : 0);
  }
  return longest >= PADDING_OF_NOTE ? longest : 0;
}

function wordsOf(chars: readonly PlacedChar[]): readonly WordChars[] {
  const words: PlacedChar[][] = [[]];
  for (const placedChar of chars) {
    if (WORD_PART.test(placedChar.char.normalize('NFKC'))) words.at(-1)?.push(placedChar);
    else if (words.at(-1)?.length) words.push([]);
  }
  return words.filter((word) => word.length > 0);
}

function confusableIn(chars: readonly PlacedChar[]): readonly CharAt[] {
  return wordsOf(chars).flatMap((word) => {
    const isBrand = isLatinInDisguise(word) && brandPhrases().has(latinized(word.map(({ char }) => char).join('')));
    return (isBrand ? word : disguisedIn(word)).map(({ char, start }) => ({ codePoint: char.codePointAt(0) ?? 0, start }));
  });
}

/** Of a plain name, whose characters nobody has to look at singly. */
const NOTHING_ODD: Characters = { chars: [], invisible: [], bidi: [], controls: [] };

function decoded(name: string): string {
  let text = name.slice(0, LONGEST_NAME);
  for (let round = 0; round < MOST_ROUNDS && text.includes('=?'); round++) text = decodeEncodedWords(text).text.slice(0, LONGEST_NAME);
  return text;
}

/**
 * Facts on a display name as it came out of the header, judged by nobody yet. A word that is still encoded is decoded again, since some
 * programs do; offsets then count in what comes out. Reads at most 4,096 characters, linear, never throws.
 */
export function readName(name: string): NameReading {
  const text = decoded(name);
  const isPlain = PLAIN.test(text);
  const { chars, invisible, bidi, controls } = isPlain ? NOTHING_ODD : sortCharacters(text);
  const shown = bidi.length === 0 ? chars : inShownOrder(chars);
  const plain = isPlain ? { text, places: null } : placed(shown);
  const addresses = plain.text.includes('@') ? partsOf(plain, ADDRESS) : [];
  const isInAddress = (part: NamePart) => addresses.some(({ start, text }) => part.start >= start && part.start < start + text.length);
  return {
    shown: (isPlain ? text : shown.map(({ char }) => (BLANK.test(char) ? ' ' : char)).join('')).replace(/ {2,}/g, ' ').trim(),
    addresses,
    domains: (plain.text.includes('.') ? partsOf(plain, DOMAIN) : []).filter((part) => !isInAddress(part) && isDomain(part)),
    invisible,
    bidi,
    controls,
    confusable: confusableIn(shown),
    padding: longestPadding(isPlain ? text : chars.map(({ char }) => char)),
    trustClaims: partsOf(plain, CLAIM),
    truncated: name.length > LONGEST_NAME,
  };
}
