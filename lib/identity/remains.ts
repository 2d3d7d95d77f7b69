import { folded } from './glyphs';

/**
 * Finds texts that differ from another by a letter or two without comparing it with each: whatever is left of both after the same few
 * letters are struck out is equal (deletion neighbourhood). What is left is kept as a hash, so that nothing is copied; texts found by a
 * chance equality of hashes fall out when they are compared.
 */

/** Shortest text of which two letters may be struck out: of shorter ones too little remains. */
const LONG = 7;
const BASE = 0x01000193;
/** Entries are hash × SLOTS + number of the text: exact as long as there are fewer texts than this. */
const SLOTS = 2 ** 20;

/** Hashes of the text and of what one deletion leaves of it, or two of a long one: n² / 2 for n letters. */
function remaindersOf(text: string): Uint32Array {
  const { length } = text;
  const powers = new Int32Array(length + 1);
  const suffixes = new Int32Array(length + 1);
  powers[0] = 1;
  for (let i = 0; i < length; i++) powers[i + 1] = Math.imul(powers[i] ?? 0, BASE);
  for (let i = length - 1; i >= 0; i--)
    suffixes[i] = (Math.imul(text.charCodeAt(i), powers[length - i - 1] ?? 0) + (suffixes[i + 1] ?? 0)) | 0;
  const behind = (left: number, at: number): number => (Math.imul(left, powers[length - at] ?? 0) + (suffixes[at] ?? 0)) | 0;
  // Where the second deletion of a long text ends; a short one has none.
  const last = length < LONG ? 0 : length;
  const hashes = new Uint32Array(1 + length + (last * (length - 1)) / 2);
  let count = 0;
  hashes[count++] = suffixes[0] ?? 0;
  let prefix = 0;
  for (let i = 0; i < length; i++) {
    hashes[count++] = behind(prefix, i + 1);
    let left = prefix;
    for (let j = i + 1; j < last; j++) {
      hashes[count++] = behind(left, j + 1);
      left = (Math.imul(left, BASE) + text.charCodeAt(j)) | 0;
    }
    prefix = (Math.imul(prefix, BASE) + text.charCodeAt(i)) | 0;
  }
  return hashes;
}

export interface RemainsIndex {
  /** Ascending. */
  readonly entries: Float64Array;
  /** Where the entries begin whose hash has these upper bits: a quarter as many places as entries, so that few stand behind one. */
  readonly starts: Uint32Array;
  readonly shift: number;
  /** Beside each start a bit for the next five bits of each hash behind it: most of what is asked for stands nowhere, and the entries lie far from the processor. */
  readonly present: Int32Array;
  readonly longest: number;
}

/** The text itself, and as it reads with look-alike letters made equal: folding joins what a slip of the fingers would have kept apart (`rn`). */
const readings = (text: string): readonly string[] => [...new Set([text, folded(text)])];

const bitOf = (hash: number, shift: number): number => 1 << ((hash >>> (shift - 5)) & 31);

export function indexRemains(texts: readonly string[]): RemainsIndex {
  const entries: number[] = [];
  for (const [number, text] of texts.entries())
    for (const reading of readings(text)) for (const hash of remaindersOf(reading)) entries.push(hash * SLOTS + number);
  const sorted = Float64Array.from(entries).toSorted();
  const bits = Math.max(1, Math.ceil(Math.log2(sorted.length + 1)) - 2);
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  const present = new Int32Array(2 ** bits);
  for (const entry of sorted) {
    const hash = Math.floor(entry / SLOTS);
    const place = hash >>> shift;
    starts[place + 1] = (starts[place + 1] ?? 0) + 1;
    present[place] = (present[place] ?? 0) | bitOf(hash, shift);
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return { entries: sorted, starts, shift, present, longest: Math.max(0, ...texts.map((text) => text.length)) };
}

/** Numbers of the texts that may be within two changes of this one, look-alike letters aside; a few of them by chance. */
export function findByRemains(index: RemainsIndex, text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const { entries, starts, shift, present } = index;
  for (const reading of entries.length > 0 ? readings(text) : []) {
    if (reading.length > index.longest + 2) continue;
    for (const hash of remaindersOf(reading)) {
      const place = hash >>> shift;
      if (((present[place] ?? 0) & bitOf(hash, shift)) === 0) continue;
      const end = starts[place + 1] ?? 0;
      for (let at = starts[place] ?? 0; at < end; at++) {
        const number = (entries[at] ?? 0) - hash * SLOTS;
        if (number >= 0 && number < SLOTS) found.add(number);
      }
    }
  }
  return found;
}
