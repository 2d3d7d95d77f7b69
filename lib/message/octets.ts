const NON_ASCII = /[^\0-\x7f]/;
const NON_ASCII_RUN = /[^\0-\x7f]+/g;
const STAND_IN = '\x80';
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

/** Text of octets that are all ASCII; null where one is not. Native decoding is ten times faster than a look at each octet. */
export function asciiString(source: Uint8Array, start: number, end: number): string | null {
  const octets = source.subarray(start, end);
  const text = utf8.decode(octets);
  // Well-formed UTF-8 beyond ASCII shrinks, and what is not well-formed turns into U+FFFD.
  return text.length === octets.length && !text.includes('\ufffd') ? text : null;
}

/** Text in which only what stands before the first character beyond ASCII has its octet's place; the fastest of all. */
export function looseString(source: Uint8Array, start: number, end: number): string {
  return utf8.decode(source.subarray(start, end));
}

/**
 * What {@link looseString} gave, with a stand-in for each octet beyond ASCII, so that places in it are places in the source; null where the octets are no
 * UTF-8, since then nobody knows how many they were.
 */
export function placedString(loose: string): string | null {
  return loose.includes('\ufffd') ? null : loose.replace(NON_ASCII_RUN, (run) => STAND_IN.repeat(utf8Length(run)));
}

/** Octets of a text without ASCII characters in UTF-8 (RFC 3629); half of a pair has two. */
function utf8Length(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    length += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return length;
}

/**
 * Octets as a string, one character an octet, so that a place in the string is a place in the source. The label `latin1`
 * means windows-1252 to a TextDecoder, which moves 0x80 to 0x9F; they are moved back.
 */
export function octetString(source: Uint8Array, start: number, end: number): string {
  return asciiString(source, start, end) ?? octetsOfRough(roughString(source, start, end));
}

/** What {@link roughString} moved is put back. */
function octetsOfRough(rough: string): string {
  return rough.replace(MOVED, (character) => OCTETS.get(character) ?? character);
}

/** The same, where only ASCII characters and places matter and what others turn into does not. */
export function roughString(source: Uint8Array, start: number, end: number): string {
  return windows1252.decode(source.subarray(start, end));
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
