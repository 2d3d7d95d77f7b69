import type { CharAt } from './types';

/**
 * Characters that are shown as nothing, or change how their neighbours are shown. Some have their place in a writing system (UAX #9,
 * UTS #51, UTR #25); only those that have none where they stand are reported.
 */

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;
/** Default_Ignorable_Code_Point, fillers that fonts draw as nothing, and signs that only arrange their neighbours (ruby, hieroglyphs). */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u115f\u1160\u3164\uffa0\ufff9-\ufffb\u{13430}-\u{1343f}]/u;
const JOINER = /[\u200c\u200d]/u;
/** Scripts in which U+200C and U+200D choose the form of a letter. */
const JOINS =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]/u;
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}0-9#*]/u;
const EMOJI_PART = /\u200d|\ufe0e|\ufe0f|[\u{e0020}-\u{e007f}]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Mongolian}]/u;
const VARIATION = /\p{Variation_Selector}/u;
const HIEROGLYPH = /\p{Script=Egyptian_Hieroglyphs}/u;
const HANGUL_FILLER = /[\u115f\u1160\u3164\uffa0]/u;
const WIDE_FILLER = /[\u3164\uffa0]/u;
const MARK = /\p{M}/u;
/** The fillers are of the script as well. */
const isHangul = (char: string) => /\p{Script=Hangul}/u.test(char) && !HANGUL_FILLER.test(char);

/** One character with its place in the text it came from, in UTF-16 units. */
export interface PlacedChar {
  readonly char: string;
  readonly start: number;
}

export interface Characters {
  readonly chars: readonly PlacedChar[];
  readonly invisible: readonly CharAt[];
  readonly bidi: readonly CharAt[];
  readonly controls: readonly CharAt[];
}

const codeAt = ({ char, start }: PlacedChar): CharAt => ({ codePoint: char.codePointAt(0) ?? 0, start });

/** Has the invisible character a use between these neighbours? `before` is the nearest visible character that is no mark, `last` the one before it at all. */
function hasUse(
  char: string,
  { before, last, after }: { readonly before: string; readonly last: string; readonly after: string },
): boolean {
  if (EMOJI_PART.test(char) && PICTOGRAPH.test(before)) return true;
  if (JOINER.test(char)) return JOINS.test(before) || JOINS.test(after);
  if (HANGUL_FILLER.test(char)) return isHangul(last) || isHangul(after);
  if (HIEROGLYPH.test(char)) return HIEROGLYPH.test(before);
  return VARIATION.test(char) && IDEOGRAPH.test(before);
}

/** Sorts the characters of a text. Linear. */
export function sortCharacters(text: string): Characters {
  const chars = Array.from(text);
  const visible: PlacedChar[] = [];
  const invisible: CharAt[] = [];
  const bidi: CharAt[] = [];
  const controls: CharAt[] = [];
  let start = 0;
  let before = '';
  for (const [i, char] of chars.entries()) {
    const placed = { char, start };
    start += char.length;
    if (char >= ' ' && char <= '~') {
      visible.push(placed);
      before = char;
    } else if (BIDI.test(char)) {
      bidi.push(codeAt(placed));
      visible.push(placed);
    } else if (INVISIBLE.test(char)) {
      const last = chars[i - 1] ?? '';
      if (!hasUse(char, { before, last, after: chars[i + 1] ?? '' })) invisible.push(codeAt(placed));
      // Drawn as wide as a letter; a row of them is a row of blanks.
      if (WIDE_FILLER.test(char) && WIDE_FILLER.test(last)) visible.push({ char: ' ', start: placed.start });
    } else if (CONTROL.test(char)) {
      controls.push(codeAt(placed));
      visible.push({ char: ' ', start: placed.start });
    } else {
      visible.push(placed);
      if (!MARK.test(char)) before = char;
    }
  }
  return { chars: visible, invisible, bidi, controls };
}

const OVERRIDE = '\u202e';
const ENDS = /[\u202c\u2069]/u;

/** The characters in the order in which they are shown: what stands under a right-to-left override is turned round, the signs are left out. */
export function inShownOrder(chars: readonly PlacedChar[]): readonly PlacedChar[] {
  const shown: PlacedChar[] = [];
  let turned: PlacedChar[] | null = null;
  for (const placed of chars) {
    if (placed.char === OVERRIDE) turned ??= [];
    else if (ENDS.test(placed.char) && turned) {
      shown.push(...turned.toReversed());
      turned = null;
    } else if (!BIDI.test(placed.char)) (turned ?? shown).push(placed);
  }
  return turned ? [...shown, ...turned.toReversed()] : shown;
}
