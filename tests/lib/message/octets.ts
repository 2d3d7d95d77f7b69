import { type HeaderBlock, readHeaderBlock } from '../../../lib/message';

/** Octets of text in which a character is an octet. */
export function octets(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** The stretch of a source that a range names, an octet a character. */
export function stretch(source: Uint8Array, range: { readonly start: number; readonly end: number }): string {
  return Buffer.from(source.subarray(range.start, range.end)).toString('latin1');
}

export function blockOf(text: string): HeaderBlock {
  return readHeaderBlock(octets(text));
}

/**
 * Puts a block together again from what was read, so that a test can see that no octet is lost: skipped ranges, the mbox
 * line, the lines of the fields, and between them nothing but line ends.
 * @returns the ranges that stand between two things that were read
 */
export function betweenLines(source: Uint8Array, block: HeaderBlock): string[] {
  const ranges = [...block.skipped, ...(block.mboxFrom ? [block.mboxFrom] : []), ...block.fields.flatMap((field) => field.lines)];
  const gaps: string[] = [];
  let at = 0;
  for (const range of ranges) {
    gaps.push(stretch(source, { start: at, end: range.start }));
    at = range.end;
  }
  gaps.push(stretch(source, { start: at, end: block.bodyStart ?? block.truncatedAt ?? source.length }));
  return gaps;
}
