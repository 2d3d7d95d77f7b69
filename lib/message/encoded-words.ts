import { decoderFor } from './charsets';
import { decodeBase64, decodeQ } from './transfer';
import type { DecodedText } from './types';

/**
 * Words are short (RFC 2047 §2: 75 characters), but nothing stops a sender from one word of a megabyte or from a
 * hundred thousand words. Beyond these the rest stays as written, and `truncated` says so.
 */
export const MAX_ENCODED_WORDS = 5000;
const MAX_WORD_LENGTH = 64 * 1024;
/** Every unknown charset is asked for with an exception; honest text names one or none. */
const MAX_BAD_CHARSETS = 100;

/** Controls that plain header text cannot hold: NUL, line ends and their like (tab is white space). */
const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/;
const START = /=\?([^?=\r\n][^?\r\n]{0,99})\?([BbQq])\?/y;

type Defect = DecodedText['defects'][number];

interface Word {
  readonly end: number;
  readonly charset: string;
  readonly octets: Uint8Array;
  readonly isBroken: boolean;
  /** The last characters of base64 that was cut between two words; mostly ''. */
  readonly rest: string;
}

/**
 * RFC 2047 encoded words as mail clients show them: in any place, white space between two of them dropped, octets of
 * adjacent words of one charset joined before they are decoded, since senders split characters. An
 * unknown charset or encoding stays as written, in broken Q only the broken part.
 * @param text unfolded or not; line ends outside of words stay
 */
export function decodeEncodedWords(text: string): DecodedText {
  if (!text.includes('=?')) return { text, words: 0, defects: [], truncated: false };
  const defects = new Set<Defect>();
  let out = '';
  let words = 0;
  let truncated = false;
  let badCharsets = 0;
  let copied = 0;
  let run: Word[] = [];
  // One search ahead for the end serves all starts before it, so starts without an end cost one search, not one each.
  let nextEnd = -1;

  const flush = (): void => {
    if (run.length === 0) return;
    const decoded = decodeRun(run);
    if (CONTROL.test(decoded)) defects.add('control');
    out += decoded;
    run = [];
  };
  for (let at = text.indexOf('=?'); at !== -1; at = text.indexOf('=?', at)) {
    START.lastIndex = at;
    const start = START.exec(text);
    if (!start) {
      at += 2;
      continue;
    }
    const from = at + start[0].length;
    if (nextEnd < from) nextEnd = text.indexOf('?=', from);
    if (nextEnd === -1) break;
    if (words === MAX_ENCODED_WORDS || badCharsets === MAX_BAD_CHARSETS) {
      truncated = true;
      break;
    }
    if (nextEnd - from > MAX_WORD_LENGTH) {
      truncated = true;
      at = from;
      continue;
    }
    const charset = charsetOf(start[1] ?? '');
    if (!decoderFor(charset)) {
      defects.add('badCharset');
      badCharsets++;
      at = from;
      continue;
    }
    const encoded = text.slice(from, nextEnd);
    const inner = encoded.indexOf('=?');
    if (inner !== -1) {
      // A word without its end: the one that begins inside it is the word.
      at = from + inner;
      continue;
    }
    const between = text.slice(copied, at);
    if (run.length === 0 || !isBlank(between)) {
      flush();
      out += between;
    }
    if (run.length > 0 && run[0]?.charset !== charset) flush();
    const isBase64 = start[2] === 'B' || start[2] === 'b';
    const word = wordOf(charset, isBase64 ? joined(run, encoded) : encoded, isBase64, nextEnd + 2);
    if (word.isBroken) defects.add('badEncoding');
    if (isInsideWord(text, at, word.end)) defects.add('insideWord');
    run.push(word);
    words++;
    copied = word.end;
    at = word.end;
  }
  flush();
  return { text: out + text.slice(copied), words, defects: [...defects], truncated };
}

function wordOf(charset: string, encoded: string, isBase64: boolean, end: number): Word {
  if (!isBase64) return { end, charset, ...decodeQ(encoded), rest: '' };
  return { end, charset, octets: decodeBase64(encoded), isBroken: false, rest: restOf(encoded) };
}

const BASE64 = /^[A-Za-z0-9+/]+$/;
/** Where only padding is missing, the bits that make no octet are zero (RFC 4648 §3.5). */
const WHOLE = [null, null, /[AQgw]$/, /[AEIMQUYcgkosw048]$/] as const;

/** What is left of base64 behind its last whole group, where it is no end. */
function restOf(base64: string): string {
  const length = base64.length % 4;
  return length === 0 || !BASE64.test(base64) || WHOLE[length]?.test(base64) === true ? '' : base64.slice(-length);
}

/** Some senders cut the base64 of a long text anywhere: what is left of the word before goes on in this one. */
function joined(run: Word[], encoded: string): string {
  const last = run.at(-1);
  if (last === undefined || last.rest === '') return encoded;
  const { rest, octets } = last;
  run[run.length - 1] = { ...last, octets: octets.subarray(0, octets.length - ((rest.length * 6) >> 3)), rest: '' };
  return rest + encoded;
}

/** The label without the language of RFC 2231 §5 (`utf-8*en`). */
function charsetOf(label: string): string {
  const star = label.indexOf('*');
  return (star === -1 ? label : label.slice(0, star)).trim().toLowerCase();
}

function decodeRun(run: readonly Word[]): string {
  const decoder = decoderFor(run[0]?.charset ?? '');
  if (!decoder) return '';
  const octets = new Uint8Array(run.reduce((sum, word) => sum + word.octets.length, 0));
  let length = 0;
  for (const word of run) {
    octets.set(word.octets, length);
    length += word.octets.length;
  }
  return decoder.decode(octets);
}

function isBlank(text: string): boolean {
  return !/[^ \t\r\n]/.test(text);
}

/** RFC 2047 §5: a word stands between white space, brackets of a comment or the ends; `=?` next to it is another word. */
function isInsideWord(text: string, at: number, end: number): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = end >= text.length ? ' ' : text.charAt(end);
  return !/[\s("=]/.test(before) || !/[\s)"=]/.test(after);
}
