import { type HeaderBlock, type HeaderField, readHeaderBlock } from '../../../lib/message';

export const blockOf = (...lines: readonly string[]): HeaderBlock =>
  readHeaderBlock(new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\n`));

/** The first field of the given lines. */
export function fieldOf(...lines: readonly string[]): HeaderField {
  const field = blockOf(...lines).fields[0];
  if (field === undefined) throw new Error('no field');
  return field;
}
