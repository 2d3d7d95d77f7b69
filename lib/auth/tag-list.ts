import type { DkimDefect } from './types';

/** Attack: a signature field of megabytes, or of a million tags. The longest real one measured holds 4.2 kB. */
const MAX_TAG_OCTETS = 65_536;
const MAX_TAGS = 64;

/**
 * `tag=value; tag=value` (RFC 6376 §3.2). Tag names are case-sensitive; folding inside values is kept for the caller to
 * take off, since it is meaningless in some tags and wrong in others.
 */
export function readTags(octets: string): { readonly tags: ReadonlyMap<string, string>; readonly defects: Set<DkimDefect> } {
  const tags = new Map<string, string>();
  const defects = new Set<DkimDefect>();
  let at = 0;
  const end = Math.min(octets.length, MAX_TAG_OCTETS);
  if (octets.length > end) defects.add('truncated');
  while (at < end) {
    let stop = octets.indexOf(';', at);
    if (stop < 0 || stop > end) stop = end;
    const part = octets.slice(at, stop);
    at = stop + 1;
    const equals = part.indexOf('=');
    const key = (equals < 0 ? part : part.slice(0, equals)).trim();
    if (equals < 0) {
      // One semicolon may end the list.
      if (key !== '' || stop < end) defects.add('badTag');
    } else if (!/^[A-Za-z][A-Za-z0-9_]{0,40}$/.test(key)) defects.add('badTag');
    else if (tags.has(key)) defects.add('duplicateTag');
    else if (tags.size >= MAX_TAGS) {
      defects.add('truncated');
      break;
    } else tags.set(key, part.slice(equals + 1).trim());
  }
  return { tags, defects };
}

/** The value of one tag, for whom the others do not matter; null where it is not there. */
export function firstTag(octets: string, tag: string): string | null {
  const end = Math.min(octets.length, MAX_TAG_OCTETS);
  let equals = -1;
  for (let at = 0; at < end; ) {
    const found = octets.indexOf(';', at);
    const stop = found < 0 || found > end ? end : found;
    if (equals < at) equals = octets.indexOf('=', at);
    if (equals < 0) return null;
    if (equals < stop && octets.slice(at, equals).trim() === tag) return octets.slice(equals + 1, stop).trim();
    at = stop + 1;
  }
  return null;
}

/** A value without any white space. */
export const packed = (value: string): string => value.replace(/[ \t\r\n]+/g, '');

/** A tag that counts seconds or octets; null where it is absent, `bad` where it is no number. */
export function numberTag(value: string | undefined): number | null | 'bad' {
  if (value === undefined) return null;
  return /^[0-9]{1,15}$/.test(value) ? Number(value) : 'bad';
}
