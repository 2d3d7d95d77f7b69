// The part of ASN.1 DER that public keys need (X.690; RFC 3279 section 2.3.1, RFC 8410).
import { Buffer } from 'buffer/';

export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OBJECT_IDENTIFIER = 0x06;
export const SEQUENCE = 0x30;

/** Where the contents of one element stand; `end` is exclusive. */
interface Contents {
  readonly start: number;
  readonly end: number;
}

/** Reads the element with this tag at `position`, which must end before `limit`; throws where there is none. */
export function readElement(octets: Uint8Array, position: number, limit: number, tag: number): Contents {
  if (position + 2 > limit || octets[position] !== tag) throw new Error('DER: another element');
  let length = octets[position + 1] ?? 0;
  let start = position + 2;
  if (length & 0x80) {
    const count = length & 0x7f;
    if (count === 0 || count > 4 || start + count > limit) throw new Error('DER: length');
    length = 0;
    for (const end = start + count; start < end; start++) length = length * 256 + (octets[start] ?? 0);
  }
  if (start + length > limit) throw new Error('DER: cut short');
  return { start, end: start + length };
}

/** One element; its contents are shorter than 65536 octets. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat([...parts]);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

export function unsignedInteger(value: bigint): Buffer {
  const hex = value.toString(16);
  const octets = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  return element(INTEGER, (octets[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), octets]) : octets);
}

export const toBigInt = (octets: Uint8Array): bigint => BigInt(`0x${Buffer.from(octets).toString('hex') || '0'}`);

export const bitLength = (value: bigint): number => {
  const hex = value.toString(16);
  return value === 0n ? 0 : (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.charAt(0), 16)));
};
