const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE64 = new Int8Array(128).fill(-1);
for (let value = 0; value < ALPHABET.length; value++) BASE64[ALPHABET.charCodeAt(value)] = value;

/**
 * Base64 (RFC 2045 §6.8) as mail clients read it: other characters are passed over, padding in the middle starts
 * a new run, missing padding does not matter.
 */
export function decodeBase64(text: string): Uint8Array {
  const octets = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 61) {
      held = 0;
      bits = 0;
      continue;
    }
    const value = code < 128 ? (BASE64[code] ?? -1) : -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      octets[length++] = (held >> bits) & 0xff;
    }
  }
  return octets.subarray(0, length);
}

function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65 && code <= 70) return code - 55;
  if (code >= 97 && code <= 102) return code - 87;
  return -1;
}

const encoder = new TextEncoder();

/**
 * The Q encoding of RFC 2047 §4.2. Characters beyond ASCII (raw 8-bit text) stay, as UTF-8, and so does an `=` that no two
 * hexadecimal digits follow.
 */
export function decodeQ(text: string): { readonly octets: Uint8Array; readonly isBroken: boolean } {
  let isBroken = false;
  const octets = new Uint8Array(text.length * 3);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 95) octets[length++] = 32;
    else if (code === 61) {
      const high = hexValue(text.charCodeAt(i + 1));
      const low = hexValue(text.charCodeAt(i + 2));
      if (high < 0 || low < 0) {
        isBroken = true;
        octets[length++] = code;
      } else {
        octets[length++] = high * 16 + low;
        i += 2;
      }
    } else if (code < 128) octets[length++] = code;
    else {
      const character = String.fromCodePoint(text.codePointAt(i) ?? 0xfffd);
      length += encoder.encodeInto(character, octets.subarray(length)).written;
      i += character.length - 1;
    }
  }
  return { octets: octets.subarray(0, length), isBroken };
}

/** Quoted-printable (RFC 2045 §6.7) of octets; soft line breaks go, a stray `=` stays. */
export function decodeQuotedPrintable(source: Uint8Array): Uint8Array {
  const octets = new Uint8Array(source.length);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source[i] ?? 0;
    if (code !== 61) {
      octets[length++] = code;
      continue;
    }
    let next = i + 1;
    while (source[next] === 32 || source[next] === 9) next++;
    if (source[next] === 13 && source[next + 1] === 10) i = next + 1;
    else if (source[next] === 10 || source[next] === 13) i = next;
    else {
      const high = hexValue(source[i + 1] ?? 0);
      const low = hexValue(source[i + 2] ?? 0);
      if (high >= 0 && low >= 0) {
        octets[length++] = high * 16 + low;
        i += 2;
      } else octets[length++] = code;
    }
  }
  return octets.subarray(0, length);
}
