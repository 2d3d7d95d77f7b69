/**
 * A list of domains as the data modules hold it: a line for each first character, in it each ending with its dot before the labels that have it; `=`
 * lines are marks.
 */
export interface NameTable {
  has(name: string): boolean;
  /** Some name of the list has this first label. */
  hasLabel(label: string): boolean;
}

/** Names of a list, or of some lines of it, in full. */
export function namesIn(text: string): readonly string[] {
  const names: string[] = [];
  let ending = '';
  for (const part of text.split(/\s+/)) {
    if (part.startsWith('.')) ending = part;
    else if (part !== '' && part !== '=') names.push(part + ending);
  }
  return names;
}

/**
 * A list to look names up in. A line is taken apart when a name with its first character is first asked for: a Set of all names costs
 * milliseconds at start.
 */
export function tableOf(...texts: readonly string[]): NameTable {
  const lines = new Map<string, string>();
  for (const line of texts.join('\n').split('\n')) {
    const first = /(?<= )[^ .]/.exec(line)?.[0] ?? '=';
    lines.set(first, `${lines.get(first) ?? ' '}${line} `);
  }
  const sets = new Map<string, ReadonlySet<string>>();
  const setOf = (first: string): ReadonlySet<string> | null => {
    const line = lines.get(first);
    if (line === undefined) return null;
    const known = sets.get(first);
    if (known !== undefined) return known;
    const set = new Set(namesIn(line));
    sets.set(first, set);
    return set;
  };
  return {
    has: (name) => setOf(name.charAt(0))?.has(name) ?? false,
    // A text with a blank would be found across two entries; no label has one.
    hasLabel: (label) => !/[ .=]/.test(label) && (lines.get(label.charAt(0))?.includes(` ${label} `) ?? false),
  };
}
