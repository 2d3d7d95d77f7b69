import { markOf } from './field';
import type { HeaderBlock, HeaderField } from './types';

/** The marks of a block's fields, a place each: fifty names are asked for of fifty fields, and a name costs a string where a mark costs nothing. */
const marks = new WeakMap<HeaderBlock, readonly number[]>();

/**
 * Fields of one name in the order of the block.
 * @param key the name in ASCII lower case
 */
export function fieldsNamed(block: HeaderBlock, key: string): readonly HeaderField[] {
  const found: HeaderField[] = [];
  const all = marksOf(block);
  const mark = markOf(key, 0, key.length);
  for (let index = all.indexOf(mark); index !== -1; index = all.indexOf(mark, index + 1)) {
    const field = block.fields[index];
    if (field?.isNamed(key)) found.push(field);
  }
  return found;
}

function marksOf(block: HeaderBlock): readonly number[] {
  const known = marks.get(block);
  if (known) return known;
  const read = block.fields.map(({ mark }) => mark);
  marks.set(block, read);
  return read;
}
