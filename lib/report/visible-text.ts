/** Attack: a display name of a megabyte fills the banner and pushes the sentence that matters off the screen. */
const MAX_VALUE_LENGTH = 160;

/**
 * Characters that draw nothing or change how their neighbours read: controls, format characters (direction overrides and
 * isolates, joiners, tags), blank letters (Hangul fillers, Braille blank) and line separators.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\u115F\u1160\u3164\uFFA0\u2800]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|\uD802[\uDC00-\uDFFF]|\uD83A[\uDC00-\uDFFF]|\uD83B[\uDC00-\uDFFF]/u;
const PLAIN = /^[\x20-\x7E]*$/u;
const BLANKS = /[\p{Zs}]{3,}/gu;

/** Joiners have their proper place in these scripts and in emoji: there they are writing, not a trick. */
const JOINED = /[\u0600-\u08FF\u0900-\u0DFF]|\uFE0F|\p{Extended_Pictographic}|\p{Emoji_Modifier}/u;

function isProperJoiner(character: string, before: string | undefined, after: string | undefined): boolean {
  if (character === '\u200C' || character === '\u200D')
    return before !== undefined && after !== undefined && JOINED.test(before) && JOINED.test(after);
  return false;
}

const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Text of a message made fit to stand inside a sentence of ours: hidden characters stand as `[U+202E]` or `[U+2800 × 40]`, long blanks
 * shrink to one, the length is bounded, and text with right-to-left letters is kept in its own direction (U+2068, U+2069),
 * so that no value can turn round the words beside it.
 */
export function visibleText(value: string, maxLength = MAX_VALUE_LENGTH): string {
  if (value.length <= maxLength && PLAIN.test(value) && !value.includes('   ')) return value;
  const shrunk = value.slice(0, maxLength * 8).replace(BLANKS, ' ');
  const characters = Array.from(shrunk);
  let text = '';
  let run = 0;
  for (const [index, character] of characters.slice(0, maxLength).entries()) {
    const next = index + 1 < maxLength ? characters[index + 1] : undefined;
    if (!HIDDEN.test(character) || isProperJoiner(character, characters[index - 1], characters[index + 1])) {
      text += character;
      continue;
    }
    run += 1;
    if (next === character) continue;
    text += run > 1 ? `[${codeOf(character)} × ${run}]` : `[${codeOf(character)}]`;
    run = 0;
  }
  if (characters.length > maxLength) text += '…';
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
