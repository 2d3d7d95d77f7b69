import type { ByteRange, MimeFacts, RawMessage } from '../message';
import type { Evidence } from './types';

/** Octets of a part that are searched; what persuades stands on top. */
const MAX_SEARCHED = 128 * 1024;
const MAX_NEEDLE = 60;

/** Where words or an address of the first HTML part stand in the source; its first lines where they are encoded and not to be found. */
export function bodyEvidence(raw: RawMessage, mime: MimeFacts, text: string): readonly Evidence[] {
  const part = mime.parts.find(({ type }) => type === 'text/html') ?? mime.parts.find(({ type }) => type === 'text/plain');
  if (part === undefined) return [];
  return [{ header: null, index: 0, ...rangeOf(raw.source, part.at, text.slice(0, MAX_NEEDLE)) }];
}

function rangeOf(source: Uint8Array, { start, end }: ByteRange, needle: string): ByteRange {
  const searched = new TextDecoder('latin1').decode(source.subarray(start, Math.min(end, start + MAX_SEARCHED)));
  const at = needle === '' ? -1 : searched.indexOf(needle);
  return at === -1 ? { start, end: Math.min(end, start + 200) } : { start: start + at, end: start + at + needle.length };
}
