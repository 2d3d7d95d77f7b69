/**
 * How far a label is from the one it may imitate: an edit distance (Damerau) in which changes that the eye forgives or fingers make
 * cost less than others. Unit: one arbitrary change of a letter.
 */

const VISUAL = 0.35;
/** Letters alike at a glance only. */
const SIMILAR = 0.55;
const DOUBLED = 0.6;
const SWAPPED = 0.6;
const HYPHEN = 0.3;
const VOWEL = 0.8;
const NEIGHBOUR = 0.8;
const OTHER = 1;
/** A letter for another that neither eye nor finger nor a flipped bit puts there makes another word. */
const STRANGE = 1.15;

/** Single letters taken for one another in small print, both ways. */
const LOOK_ALIKE = pairs('0o 1l 1i il 5s 3e 4a 7t 8b 6b 9g gq 2z uv nm');
const ALIKE_AT_A_GLANCE = pairs('vy nr ce bd wv');
const KEYBOARD = pairs(
  'qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa az ws sx wa ed dc es rf fv rd tg gb tf yh hn yg uj jm uh zs xd cf vg bh nj mk ik ij ol ok pl po 12 23 34 45 56 67 78 89 90 1q 2q 2w 3w 3e 4e 4r 5r 5t 6t 6y 7y 7u 8u 8i 9i 9o 0o 0p',
);
/** Neighbours on French and German keyboards alone. */
const KEYBOARDS_ABROAD = pairs('1a 2a az ze zs zq 2z 3z lm mp wx wq tz uz 6z 7z hz gz jz ay sy xy');
/** Two letters read as one, both ways. */
const GROUPS: ReadonlySet<string> = new Set('rnm nnm rrm vvw uuw cld dld lhh lbb ibb lkk ikk lck iiu llu'.split(' '));
const VOWELS = 'aeiouy';

function pairs(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]));
}

function substitution(seen: string, meant: string): number {
  const pair = seen + meant;
  if (LOOK_ALIKE.has(pair)) return VISUAL;
  if (ALIKE_AT_A_GLANCE.has(pair)) return SIMILAR;
  if (KEYBOARD.has(pair)) return NEIGHBOUR;
  if (VOWELS.includes(seen) && VOWELS.includes(meant)) return VOWEL;
  return KEYBOARDS_ABROAD.has(pair) || isOneBit(seen.charCodeAt(0) ^ meant.charCodeAt(0)) ? OTHER : STRANGE;
}

const isOneBit = (bits: number): boolean => (bits & (bits - 1)) === 0;

/** Cost of a letter that stands in one text only, between its neighbours there. */
function extra(letter: string, before: string | undefined, after: string | undefined): number {
  if (letter === '-') return HYPHEN;
  if (letter === before || letter === after) return DOUBLED;
  return (before && KEYBOARD.has(letter + before)) || (after && KEYBOARD.has(letter + after)) ? NEIGHBOUR : OTHER;
}

/** Weighted distance of two short Latin labels; `limit` ends the count early and Infinity says it was passed. */
export function weightedDistance(seen: string, meant: string, limit: number): number {
  if (Math.abs(seen.length - meant.length) > limit / HYPHEN) return Number.POSITIVE_INFINITY;
  const width = meant.length + 1;
  const cost = new Float64Array((seen.length + 1) * width);
  const at = (i: number, j: number) => cost[i * width + j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= seen.length; i++) {
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j <= meant.length; j++) {
      if (i === 0 && j === 0) {
        least = 0;
        continue;
      }
      const value = cheapest(seen, meant, i, j, at);
      cost[i * width + j] = value;
      least = Math.min(least, value);
    }
    if (least > limit + OTHER) return Number.POSITIVE_INFINITY;
  }
  const total = at(seen.length, meant.length);
  return total <= limit ? total : Number.POSITIVE_INFINITY;
}

function cheapest(seen: string, meant: string, i: number, j: number, at: (i: number, j: number) => number): number {
  const a = seen[i - 1];
  const b = meant[j - 1];
  let value = Number.POSITIVE_INFINITY;
  if (a !== undefined && b !== undefined) value = at(i - 1, j - 1) + (a === b ? 0 : substitution(a, b));
  if (a !== undefined) value = Math.min(value, at(i - 1, j) + extra(a, seen[i - 2], seen[i]));
  if (b !== undefined) value = Math.min(value, at(i, j - 1) + extra(b, meant[j - 2], meant[j]));
  if (i > 1 && j > 0 && GROUPS.has(seen.slice(i - 2, i) + (b ?? ''))) value = Math.min(value, at(i - 2, j - 1) + VISUAL);
  if (j > 1 && i > 0 && GROUPS.has(meant.slice(j - 2, j) + (a ?? ''))) value = Math.min(value, at(i - 1, j - 2) + VISUAL);
  if (i > 1 && j > 1 && a !== b && a === meant[j - 2] && b === seen[i - 2]) value = Math.min(value, at(i - 2, j - 2) + SWAPPED);
  return value;
}

interface Stretch {
  readonly seen: string;
  readonly meant: string;
}

/** The shortest stretch in which two texts differ: what stands there, and what would have to; one of them is empty where letters were only added. */
export function changedStretch(seen: string, meant: string): Stretch {
  const [start, end] = sharedEnds(seen, meant);
  return { seen: seen.slice(start, seen.length - end), meant: meant.slice(start, meant.length - end) };
}

function sharedEnds(seen: string, meant: string): readonly [start: number, end: number] {
  let start = 0;
  while (start < seen.length && seen[start] === meant[start]) start++;
  let end = 0;
  while (end < Math.min(seen.length, meant.length) - start && seen.at(-1 - end) === meant.at(-1 - end)) end++;
  return [start, end];
}

/** That stretch for a reader: a letter too many or too few is shown with its neighbour. */
export function difference(seen: string, meant: string): Stretch {
  let [start, end] = sharedEnds(seen, meant);
  if (start + end === Math.min(seen.length, meant.length)) {
    if (start > 0) start--;
    else if (end > 0) end--;
  }
  return { seen: seen.slice(start, seen.length - end), meant: meant.slice(start, meant.length - end) };
}
