import { prototypeOf } from './skeleton';

/**
 * Letters of other scripts that small print does not tell from a Latin one, beyond UTS #39, which keeps them apart. By sight in the
 * usual fonts of mail programs (Arial, Roboto, Segoe UI, San Francisco), 2026-11.
 */
const BY_SIGHT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'αⱥᴀ',
    b: 'ƅьҍвƀɓʙ',
    c: 'ҫƈȼ',
    d: 'ԃđɗɖᴅ',
    e: 'єҽҿɇɛεэᴇ',
    f: 'ғƒꞙꜰ',
    g: 'ԍɢǥɠ',
    h: 'ħнћңһʜ',
    i: 'ıɩιɪїɪ',
    j: 'ɉјᴊ',
    k: 'ĸκкқҝҟӄʞƙⱪᴋ',
    l: 'łɫʟƚ',
    m: 'мӎɱʍᴍ',
    n: 'ŋпηɲƞռɴ',
    o: 'øɵөσ',
    p: 'ϼҏƿρþᴘ',
    q: 'ʠգ',
    r: 'гґɍɼɽʀ',
    s: 'ѕʂꞅſ',
    t: 'ŧтҭτƭʈᴛ',
    u: 'ʉυμцʋᴜ',
    v: 'ѵν',
    w: 'ωшщѡɯԝ',
    x: 'χҳӽӿ',
    y: 'үұγўʏɏ',
    z: 'ʐȥƶʒ',
    ae: 'æӕ',
    oe: 'œ',
    ss: 'ß',
    // UTS #39 takes a capital I for an l, which no reader of a name does.
    I: 'ΙІ',
  }).flatMap(([latin, letters]) => Array.from(letters, (letter) => [letter, latin])),
);

/** The Latin letter, or two, that a character passes for by sight. */
export const bySight = (char: string): string | undefined => BY_SIGHT.get(char);

const MARKS = /\p{M}/gu;
const ASCII = /^[ -~]*$/;

/** A text read as Latin letters: accents off, look-alike letters of other scripts and styles replaced, lower case. Others stay. */
export function latinized(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let result = '';
  for (const char of text.normalize('NFKD').replace(MARKS, '')) result += latinLetter(char);
  return result.toLowerCase();
}

function latinLetter(char: string): string {
  if (char <= '~') return char;
  const bySight = BY_SIGHT.get(char);
  if (bySight !== undefined) return bySight;
  // The prototype of a letter like ⅿ is `rn`, which is what UTS #39 takes an m for.
  const prototype = prototypeOf(char).normalize('NFD').replace(MARKS, '').replace('rn', 'm');
  return prototype !== '' && ASCII.test(prototype) ? prototype : (BY_SIGHT.get(char.toLowerCase()) ?? char);
}

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/rn|nn|rr/g, 'm'],
  [/vv/g, 'w'],
  [/[cd]l/g, 'd'],
  [/lh/g, 'h'],
  [/[il]b/g, 'b'],
  [/[il1|!]/g, 'l'],
  [/0/g, 'o'],
  [/[5$]/g, 's'],
  [/3/g, 'e'],
  [/[4@]/g, 'a'],
  [/7/g, 't'],
  [/8/g, 'b'],
  [/[9q]/g, 'g'],
];

/** Latin text with letters and groups that are read for one another made equal. For finding candidates, not for judging them. */
export function folded(text: string): string {
  return FOLDS.reduce((current, [pattern, by]) => current.replace(pattern, by), text);
}
