const NON_ASCII = /[^\0-\x7f]/;
/** The control character that means this, so that no honest text holds it. */
const SUBSTITUTE = 0x1a;
export const STAND_IN = String.fromCharCode(SUBSTITUTE);
/** The high bit of each octet of four, and four stand-ins. */
const HIGH_BITS = 0x80808080 | 0;
const SUBSTITUTES = SUBSTITUTE * 0x01010101;
const MOVED = /[^\0-\xff]/g;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');
const OCTETS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 32 }, (_, index) => [windows1252.decode(Uint8Array.of(0x80 + index)), String.fromCharCode(0x80 + index)]),
);

/** True where `text` holds a character above U+007F. */
export function hasNonAscii(text: string): boolean {
  return NON_ASCII.test(text);
}

const scratch = new Int32Array(0x1000);

/** Text of octets that are all ASCII; null where one is not. Native decoding is ten times faster than a look at each octet. */
export function asciiString(source: Uint8Array, start: number, end: number): string | null {
  const octets = source.subarray(start, end);
  const text = utf8.decode(octets);
  // Well-formed UTF-8 beyond ASCII shrinks, and what is not well-formed turns into U+FFFD.
  return text.length === octets.length && !text.includes('\ufffd') ? text : null;
}

/** The same with {@link STAND_IN} for each octet that is not ASCII, for what reads structure alone. */
export function maskedString(source: Uint8Array, start: number, end: number): string {
  // In a copy, four octets at a time. To allocate one costs as much as all the rest, so that there is a place for most.
  const part = source.subarray(start, end);
  const count = (part.length + 3) >> 2;
  const words = count <= scratch.length ? scratch : new Int32Array(count);
  const octets = new Uint8Array(words.buffer, 0, part.length);
  octets.set(part);
  for (let at = 0; at < count; at++) {
    const word = words[at] ?? 0;
    const high = word & HIGH_BITS;
    if (high === 0) continue;
    // 0xff where an octet has its high bit, 0 where it has not.
    const beyond = high | (high - (high >>> 7));
    words[at] = (word & ~beyond) | (SUBSTITUTES & beyond);
  }
  return utf8.decode(octets);
}

/**
 * Octets as a string, one character an octet, so that a place in the string is a place in the source. The label `latin1`
 * means windows-1252 to a TextDecoder, which moves 0x80 to 0x9F; they are moved back.
 */
export function octetString(source: Uint8Array, start: number, end: number): string {
  const octets = source.subarray(start, end);
  return asciiString(source, start, end) ?? windows1252.decode(octets).replace(MOVED, (character) => OCTETS.get(character) ?? character);
}

/** The inverse of {@link octetString}; characters above U+00FF cannot occur there. */
export function octetsOf(text: string): Uint8Array<ArrayBuffer> {
  const octets = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) octets[i] = text.charCodeAt(i);
  return octets;
}

/** True where the octets are well-formed UTF-8 (RFC 3629). */
export function isUtf8(octets: string): boolean {
  return !hasNonAscii(octets) || decodeStrict(octetsOf(octets)) !== null;
}

/**
 * Text of an octet string: UTF-8 (RFC 6532) or, where it is none, windows-1252, which is what unlabelled 8-bit mail
 * most often holds and what no octet fails to decode in.
 */
export function textOfOctets(octets: string): string {
  return hasNonAscii(octets) ? decodedText(octetsOf(octets)) : octets;
}

/** The same of octets as they stand. */
export function decodedText(octets: Uint8Array): string {
  return decodeStrict(octets) ?? windows1252.decode(octets);
}

function decodeStrict(octets: Uint8Array): string | null {
  try {
    return strictUtf8.decode(octets);
  } catch {
    return null;
  }
}
