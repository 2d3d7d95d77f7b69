/** A list of names as the data modules hold it: a line for each first character, names set apart by blanks, `=` lines are marks. */
export interface NameTable {
  has(name: string): boolean;
  /** Some name of the list begins with this text. */
  hasStart(text: string): boolean;
}

/**
 * A list to look names up in. Nothing is taken apart: a look-up searches the line of the name's first character, which costs about a
 * microsecond and no memory, where a Set of the same names costs milliseconds at start and a megabyte.
 */
export function tableOf(...texts: readonly string[]): NameTable {
  const lines = new Map<string, string>();
  for (const line of texts.join('\n').split('\n')) {
    const first = line.charAt(0);
    lines.set(first, `${lines.get(first) ?? ' '}${line} `);
  }
  // A name with a blank would be found across two entries; no name has one.
  const contains = (text: string, end: string) => !text.includes(' ') && (lines.get(text.charAt(0))?.includes(` ${text}${end}`) ?? false);
  return { has: (name) => contains(name, ' '), hasStart: (text) => contains(text, '') };
}
