import { decodeEncodedWords } from './encoded-words';
import { isSpace, BACKSLASH, EQUALS, PAREN_OPEN, QUOTE, skipComment, skipEncodedWord, skipQuoted } from './scan';

/** Turns a stretch of the value (octets or text) into text. */
export type Decode = (octets: string) => string;

/** Comments kept with one mailbox; a field of nothing but `()` would make hundreds of thousands. */
export const MAX_COMMENTS = 100;

export interface Phrase {
  /** Words of the phrase, quotes and comments gone, encoded words still encoded. */
  readonly words: string;
  /** The same with comments in their place and brackets, as some clients show it. */
  readonly wordsWithComments: string;
  /** An `@`, `,`, `<` or the like stood outside quotes. */
  readonly hasSpecials: boolean;
  /** An encoded word stood inside quotes. */
  readonly hasQuotedWord: boolean;
  readonly isUnclosed: boolean;
}

const NO_PHRASE: Phrase = { words: '', wordsWithComments: '', hasSpecials: false, hasQuotedWord: false, isUnclosed: false };
const SPECIALS = /[@,;:<>[\]\\]/;

/**
 * Reads a display name (RFC 5322 `phrase`, and anything that stands in its place).
 * @param comments gets the text of each comment, brackets off
 */
export function readPhrase(text: string, start: number, end: number, comments: string[]): Phrase {
  if (start >= end) return NO_PHRASE;
  let words = '';
  // Null until the first comment: most names have none, and a name can be a megabyte.
  let withComments: string | null = null;
  let gap = false;
  let hasSpecials = false;
  let hasQuotedWord = false;
  let isUnclosed = false;
  const add = (part: string): void => {
    const spaced = gap ? ` ${part}` : part;
    if (withComments !== null) withComments += spaced;
    words += words === '' ? part : spaced;
    gap = false;
  };
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      gap = true;
      at++;
    } else if (code === QUOTE) {
      const closed = skipQuoted(text, at, end);
      if (closed === -1) isUnclosed = true;
      const quoted = text.slice(at + 1, closed === -1 ? end : closed - 1);
      hasQuotedWord ||= quoted.includes('=?');
      add(unescape(quoted));
      at = closed === -1 ? end : closed;
    } else if (code === PAREN_OPEN) {
      const closed = skipComment(text, at, end);
      if (closed === -1) isUnclosed = true;
      if (comments.length < MAX_COMMENTS) {
        const comment = unescape(text.slice(at + 1, closed === -1 ? end : closed - 1));
        comments.push(comment);
        withComments ??= words;
        withComments += withComments === '' ? `(${comment})` : ` (${comment})`;
      }
      gap = true;
      at = closed === -1 ? end : closed;
    } else {
      const to = wordEnd(text, at, end);
      const word = text.slice(at, to);
      if (!hasSpecials && !word.startsWith('=?') && SPECIALS.test(word)) hasSpecials = true;
      add(word);
      at = to;
    }
  }
  return { words, wordsWithComments: withComments ?? words, hasSpecials, hasQuotedWord, isUnclosed };
}

/** End of a run of plain characters or of one encoded word. */
function wordEnd(text: string, from: number, end: number): number {
  if (text.charCodeAt(from) === EQUALS) {
    const encoded = skipEncodedWord(text, from, end);
    if (encoded !== -1) return encoded;
  }
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && at + 1 < end) at++;
    else if (isSpace(code) || code === QUOTE || code === PAREN_OPEN) break;
    else if (at > from && code === EQUALS && text.charCodeAt(at + 1) === 63) break;
  }
  return at;
}

const ESCAPED = /\\([^])|\r?\n|\r/g;

/** Quoted pairs give their second character, line ends of folding go (RFC 5322 §3.2.1, §2.2.3). */
export function unescape(text: string): string {
  return text.replace(ESCAPED, '$1');
}

/** What a reader is shown for words and comments: encoded words decoded, null where nothing is left. */
export function shownName(words: string, decode: Decode): { readonly name: string | null; readonly hasControl: boolean } {
  if (words === '') return { name: null, hasControl: false };
  const { text } = decodeEncodedWords(decode(words));
  return { name: text === '' ? null : text, hasControl: CONTROL.test(text.trimEnd()) };
}

const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/;
