/** A list of names as the data modules hold it: a line for each first character, names set apart by blanks, `=` lines are marks. */
export interface NameTable {
  has(name: string): boolean;
  /** Some name of the list begins with this text. */
  hasStart(text: string): boolean;
}

/**
 * A list to look names up in. A line is taken apart when a name with its first character is first asked for: a Set of all names costs
 * milliseconds at start.
 */
export function tableOf(...texts: readonly string[]): NameTable {
  const lines = new Map<string, string>();
  for (const line of texts.join('\n').split('\n')) {
    const first = line.charAt(0);
    lines.set(first, `${lines.get(first) ?? ' '}${line} `);
  }
  const sets = new Map<string, ReadonlySet<string>>();
  const setOf = (first: string): ReadonlySet<string> | null => {
    const line = lines.get(first);
    if (line === undefined) return null;
    const known = sets.get(first);
    if (known !== undefined) return known;
    const set = new Set(line.trim().split(' '));
    sets.set(first, set);
    return set;
  };
  return {
    has: (name) => setOf(name.charAt(0))?.has(name) ?? false,
    // A text with a blank would be found across two entries; no name has one.
    hasStart: (text) => !text.includes(' ') && (lines.get(text.charAt(0))?.includes(` ${text}`) ?? false),
  };
}
