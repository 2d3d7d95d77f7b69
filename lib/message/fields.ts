import type { HeaderBlock, HeaderField } from './types';

const NONE: readonly HeaderField[] = [];
const indexes = new WeakMap<HeaderBlock, ReadonlyMap<string, readonly HeaderField[]>>();

/**
 * Fields of one name in the order of the block.
 * @param key the name in ASCII lower case
 */
export function fieldsNamed(block: HeaderBlock, key: string): readonly HeaderField[] {
  return indexOf(block).get(key) ?? NONE;
}

// Checks ask for some fifty names; without an index each would walk a block of ten thousand fields again.
function indexOf(block: HeaderBlock): ReadonlyMap<string, readonly HeaderField[]> {
  const known = indexes.get(block);
  if (known) return known;
  const index = new Map<string, HeaderField[]>();
  for (const field of block.fields) {
    const same = index.get(field.key);
    if (same) same.push(field);
    else index.set(field.key, [field]);
  }
  indexes.set(block, index);
  return index;
}
