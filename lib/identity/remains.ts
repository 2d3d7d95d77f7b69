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

/** Calls `visit` with the hash of the text and of what one deletion leaves of it, or two of a long one: n² / 2 for n letters. */
function eachRemainder(text: string, visit: (hash: number) => void): void {
  const { length } = text;
  const powers = new Int32Array(length + 1);
  const prefixes = new Int32Array(length + 1);
  powers[0] = 1;
  for (let i = 0; i < length; i++) {
    powers[i + 1] = Math.imul(powers[i] ?? 0, BASE);
    prefixes[i + 1] = (Math.imul(prefixes[i] ?? 0, BASE) + text.charCodeAt(i)) | 0;
  }
  const between = (from: number, to: number) => ((prefixes[to] ?? 0) - Math.imul(prefixes[from] ?? 0, powers[to - from] ?? 0)) | 0;
  const joined = (left: number, right: number, rightLength: number) => (Math.imul(left, powers[rightLength] ?? 0) + right) | 0;
  visit(between(0, length) >>> 0);
  for (let i = 0; i < length; i++) {
    visit(joined(between(0, i), between(i + 1, length), length - i - 1) >>> 0);
    if (length < LONG) continue;
    for (let j = i + 1; j < length; j++) {
      const left = joined(between(0, i), between(i + 1, j), j - i - 1);
      visit(joined(left, between(j + 1, length), length - j - 1) >>> 0);
    }
  }
}

export interface RemainsIndex {
  /** Ascending. */
  readonly entries: Float64Array;
  /** Where the entries begin whose hash has these upper bits: a quarter as many places as entries, so that few stand behind one. */
  readonly starts: Uint32Array;
  readonly shift: number;
  readonly longest: number;
}

/** The text itself, and as it reads with look-alike letters made equal: folding joins what a slip of the fingers would have kept apart (`rn`). */
const readings = (text: string): readonly string[] => [...new Set([text, folded(text)])];

export function indexRemains(texts: readonly string[]): RemainsIndex {
  const entries: number[] = [];
  for (const [number, text] of texts.entries())
    for (const reading of readings(text)) eachRemainder(reading, (hash) => entries.push(hash * SLOTS + number));
  const sorted = Float64Array.from(entries).toSorted();
  const bits = Math.max(1, Math.ceil(Math.log2(sorted.length + 1)) - 2);
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  for (const entry of sorted) {
    const after = (Math.floor(entry / SLOTS) >>> shift) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return { entries: sorted, starts, shift, longest: Math.max(0, ...texts.map((text) => text.length)) };
}

/** Numbers of the texts that may be within two changes of this one, look-alike letters aside; a few of them by chance. */
export function findByRemains(index: RemainsIndex, text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const { entries, starts, shift } = index;
  const visit = (hash: number) => {
    const key = hash * SLOTS;
    const end = starts[(hash >>> shift) + 1] ?? 0;
    for (let at = starts[hash >>> shift] ?? 0; at < end; at++) {
      const number = (entries[at] ?? 0) - key;
      if (number >= 0 && number < SLOTS) found.add(number);
    }
  };
  if (entries.length > 0) for (const reading of readings(text)) if (reading.length <= index.longest + 2) eachRemainder(reading, visit);
  return found;
}
