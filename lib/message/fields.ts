import { markOf } from './field';
import type { HeaderBlock, HeaderField } from './types';

/**
 * Fields of one name in the order of the block. Fifty names are asked for of fifty fields, so their marks are compared before their names.
 * @param key the name in ASCII lower case
 */
export function fieldsNamed({ fields, marks }: HeaderBlock, key: string): readonly HeaderField[] {
  const found: HeaderField[] = [];
  const mark = markOf(key, 0, key.length);
  for (let index = marks.indexOf(mark); index !== -1; index = marks.indexOf(mark, index + 1)) {
    const field = fields[index];
    if (field?.isNamed(key)) found.push(field);
  }
  return found;
}
