import { decodeBase64 } from './transfer';

const SHIFTED = /\+([A-Za-z0-9+/]*)-?/g;
const latin1 = new TextDecoder('latin1');
const utf16 = new TextDecoder('utf-16be');

/**
 * UTF-7 (RFC 2152), which browsers have given up and Thunderbird, Outlook and many servers still show. Attack: a name that only they can read.
 */
export const utf7 = {
  decode(octets: Uint8Array): string {
    return latin1.decode(octets).replace(SHIFTED, (_, base64: string) => (base64 === '' ? '+' : utf16.decode(units(base64))));
  },
};

/** Whole code units; the bits left over are padding. */
function units(base64: string): Uint8Array {
  const octets = decodeBase64(base64);
  return octets.subarray(0, octets.length & ~1);
}
