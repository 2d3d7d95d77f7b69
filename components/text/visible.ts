/**
 * Text of a message in pieces that can be drawn without lying: `code` is a character that would draw nothing or turn its
 * neighbours round, `isolate` a stretch with a direction of its own.
 */
export type VisiblePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'isolate'; readonly text: string }
  | { readonly kind: 'code'; readonly code: string; readonly count: number };

export interface VisibleText {
  readonly pieces: readonly VisiblePiece[];
  /** Characters left out at the end. */
  readonly rest: number;
}

/** Controls, format characters (direction overrides and isolates, tags), private and unassigned ones, blank letters, line separators. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]/u;

/** Joiners have their proper place in these scripts and between pictures: there they are writing, not a trick. */
const JOINED = /[\u0600-\u08FF\u0900-\u0DFF\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}]/u;

/** Attack: hundreds of combining marks on one letter, which paint over the lines above and below it. */
const MAX_MARKS = 4;
const MARK = /\p{M}/u;

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const isJoiner = (character: string): boolean => character === '\u200C' || character === '\u200D';

/**
 * Reads text as the message has it. `keepLines` leaves line ends and tabs alone (evidence); else they are shown as codes.
 * At most `limit` characters are read.
 */
export function visible(text: string, limit: number, keepLines = false): VisibleText {
  // Attack: a name of a megabyte. Two units a character is the most that can be needed.
  const characters = Array.from(text.slice(0, limit * 2));
  const pieces: VisiblePiece[] = [];
  let plain = '';
  let marks = 0;
  let used = 0;
  const flush = () => {
    if (plain !== '') pieces.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (const [index, character] of characters.slice(0, limit).entries()) {
    used += character.length;
    marks = MARK.test(character) ? marks + 1 : 0;
    const isLine = keepLines && (character === '\n' || character === '\t' || (character === '\r' && characters[index + 1] === '\n'));
    const isJoining = isJoiner(character) && JOINED.test(characters[index - 1] ?? '') && JOINED.test(characters[index + 1] ?? '');
    if (!isLine && !isJoining && (HIDDEN.test(character) || marks > MAX_MARKS)) {
      flush();
      const code = codeOf(character);
      const last = pieces.at(-1);
      if (last?.kind === 'code' && last.code === code) pieces[pieces.length - 1] = { ...last, count: last.count + 1 };
      else pieces.push({ kind: 'code', code, count: 1 });
    } else if (character !== '\r' || !isLine) {
      plain += character;
    }
  }
  flush();
  return { pieces, rest: text.length - used };
}

const SENTENCE_PIECE = /\[(U\+[0-9A-F]{4,6})(?: × (\d{1,5}))?\]|\u2068([^\u2069]*)\u2069/gu;

/**
 * Reads a sentence rendered by lib/report: hidden characters of the message stand in it as `[U+202E]` or `[U+2800 × 40]`, and the only
 * isolates (U+2068, U+2069) are the report's own, around values that run from right to left.
 */
export function sentencePieces(sentence: string): readonly VisiblePiece[] {
  const pieces: VisiblePiece[] = [];
  let from = 0;
  for (const match of sentence.matchAll(SENTENCE_PIECE)) {
    if (match.index > from) pieces.push({ kind: 'text', text: sentence.slice(from, match.index) });
    const [, code, count, isolated] = match;
    if (code !== undefined) pieces.push({ kind: 'code', code, count: Number(count ?? 1) });
    else if (isolated !== undefined) pieces.push({ kind: 'isolate', text: isolated });
    from = match.index + match[0].length;
  }
  if (from < sentence.length) pieces.push({ kind: 'text', text: sentence.slice(from) });
  return pieces;
}

/** Where an address or a domain may be broken over lines: behind the signs that separate its parts. An IPv4 address stays whole. */
export const addressParts = (address: string): readonly string[] =>
  /^[\d.]{1,15}$/u.test(address) ? [address] : (address.match(/[^.@:]*[.@:]+|[^.@:]+$/gu) ?? []);
