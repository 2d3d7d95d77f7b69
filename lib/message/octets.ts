const NON_ASCII = /[^\0-\x7f]/;
/** String.fromCharCode takes its octets as arguments, and engines bound how many there may be. */
const CHUNK = 8192;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

/** True where `text` holds a character above U+007F. */
export function hasNonAscii(text: string): boolean {
  return NON_ASCII.test(text);
}

/**
 * Octets as a string, one character an octet, so that a place in the string is a place in the source.
 * Most header blocks are ASCII, which the UTF-8 decoder reads natively; anything else is copied octet by octet
 * (the label `latin1` means windows-1252 to a TextDecoder, which moves 0x80 to 0x9F).
 */
export function octetString(source: Uint8Array, start: number, end: number): string {
  const text = utf8.decode(source.subarray(start, end));
  if (!hasNonAscii(text)) return text;
  let octets = '';
  for (let at = start; at < end; at += CHUNK) octets += String.fromCharCode(...source.subarray(at, Math.min(at + CHUNK, end)));
  return octets;
}

/** The inverse of {@link octetString}; characters above U+00FF cannot occur there. */
export function octetsOf(text: string): Uint8Array<ArrayBuffer> {
  const octets = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) octets[i] = text.charCodeAt(i);
  return octets;
}

/** True where the octets are well-formed UTF-8 (RFC 3629). */
export function isUtf8(octets: string): boolean {
  return !hasNonAscii(octets) || decodeStrict(octets) !== null;
}

/**
 * Text of an octet string: UTF-8 (RFC 6532) or, where it is none, windows-1252, which is what unlabelled 8-bit mail
 * most often holds and what no octet fails to decode in.
 */
export function textOfOctets(octets: string): string {
  if (!hasNonAscii(octets)) return octets;
  return decodeStrict(octets) ?? windows1252.decode(octetsOf(octets));
}

function decodeStrict(octets: string): string | null {
  try {
    return strictUtf8.decode(octetsOf(octets));
  } catch {
    return null;
  }
}
