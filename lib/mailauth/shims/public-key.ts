// node:crypto's createPublicKey for the keys of DKIM: RSA (RFC 8017, RFC 5280) and Ed25519 (RFC 8410).
import { Buffer } from 'buffer/';
import { BIT_STRING, bitLength, element, INTEGER, OBJECT_IDENTIFIER, readElement, SEQUENCE, toBigInt, unsignedInteger } from './der';

/** Key types by object identifier. Those that no signature of mail uses are named, so that mailauth can say what it met. */
const TYPES = new Map([
  ['2a864886f70d010101', 'rsa'],
  ['2a864886f70d01010a', 'rsa-pss'],
  ['2a8648ce3d0201', 'ec'],
  ['2b6570', 'ed25519'],
  ['2b6571', 'ed448'],
  ['2a8648ce380401', 'dsa'],
]);
const RSA_ALGORITHM = Buffer.from('300d06092a864886f70d0101010500', 'hex');
const ED25519_ALGORITHM = Buffer.from('300506032b6570', 'hex');
const ED25519_OCTETS = 32;

interface RsaKey {
  readonly modulus: bigint;
  readonly exponent: bigint;
}

function readRsa(octets: Uint8Array, start: number, end: number): RsaKey {
  const sequence = readElement(octets, start, end, SEQUENCE);
  const modulus = readElement(octets, sequence.start, sequence.end, INTEGER);
  const exponent = readElement(octets, modulus.end, sequence.end, INTEGER);
  const isNegative = ({ start: first }: { start: number }) => ((octets[first] ?? 0) & 0x80) !== 0;
  if (isNegative(modulus) || isNegative(exponent)) throw new Error('DER: negative number in a key');
  return {
    modulus: toBigInt(octets.subarray(modulus.start, modulus.end)),
    exponent: toBigInt(octets.subarray(exponent.start, exponent.end)),
  };
}

const pem = (label: string, octets: Buffer) =>
  `-----BEGIN ${label}-----\n${octets.toString('base64').replace(/(.{64})(?=.)/g, '$1\n')}\n-----END ${label}-----\n`;

export class KeyObject {
  readonly type = 'public';
  readonly asymmetricKeyType: string;
  readonly rsa: RsaKey | null;
  readonly raw: Uint8Array;

  constructor(asymmetricKeyType: string, rsa: RsaKey | null, raw: Uint8Array) {
    this.asymmetricKeyType = asymmetricKeyType;
    this.rsa = rsa;
    this.raw = raw;
  }

  get asymmetricKeyDetails() {
    return this.rsa ? { modulusLength: bitLength(this.rsa.modulus), publicExponent: this.rsa.exponent } : {};
  }

  /** As PEM, the only format mailauth asks for. */
  export({ type }: { type: string }): string {
    const bits = (octets: Uint8Array) => element(BIT_STRING, Buffer.from([0]), octets);
    if (!this.rsa) return pem('PUBLIC KEY', element(SEQUENCE, ED25519_ALGORITHM, bits(this.raw)));
    const pkcs1 = element(SEQUENCE, unsignedInteger(this.rsa.modulus), unsignedInteger(this.rsa.exponent));
    return type === 'pkcs1' ? pem('RSA PUBLIC KEY', pkcs1) : pem('PUBLIC KEY', element(SEQUENCE, RSA_ALGORITHM, bits(pkcs1)));
  }
}

function readSubjectPublicKeyInfo(octets: Uint8Array): KeyObject {
  const outer = readElement(octets, 0, octets.length, SEQUENCE);
  const algorithm = readElement(octets, outer.start, outer.end, SEQUENCE);
  const identifier = readElement(octets, algorithm.start, algorithm.end, OBJECT_IDENTIFIER);
  const type = TYPES.get(Buffer.from(octets.subarray(identifier.start, identifier.end)).toString('hex'));
  if (!type) throw new Error('unsupported key algorithm');
  const bits = readElement(octets, algorithm.end, outer.end, BIT_STRING);
  if (bits.start === bits.end || octets[bits.start] !== 0) throw new Error('DER: unused bits in a key');
  if (type === 'rsa') return new KeyObject(type, readRsa(octets, bits.start + 1, bits.end), new Uint8Array());
  const raw = octets.slice(bits.start + 1, bits.end);
  if (type === 'ed25519' && raw.length !== ED25519_OCTETS) throw new Error('length of an Ed25519 key');
  return new KeyObject(type, null, raw);
}

type KeyInput = string | Uint8Array | KeyObject | { readonly key: string | Uint8Array; readonly type?: string; readonly format?: string };

/** Takes PEM, or DER with its `type` (`pkcs1`, otherwise SubjectPublicKeyInfo). Throws on anything else, as node:crypto does. */
export function createPublicKey(input: KeyInput): KeyObject {
  if (input instanceof KeyObject) return input;
  const isBare = typeof input === 'string' || input instanceof Uint8Array;
  const key = isBare ? input : input.key;
  let type = isBare ? undefined : input.type;
  let octets: Uint8Array;
  if (typeof key === 'string' || key[0] === 0x2d) {
    const text = typeof key === 'string' ? key : Buffer.from(key).toString('latin1');
    const hit = /-----BEGIN ((?:RSA )?PUBLIC KEY)-----([A-Za-z0-9+/=\s]*)-----END/.exec(text);
    if (!hit) throw new Error('unsupported PEM');
    type = hit[1] === 'PUBLIC KEY' ? 'spki' : 'pkcs1';
    octets = Buffer.from(hit[2] ?? '', 'base64');
  } else octets = key;
  return type === 'pkcs1' ? new KeyObject('rsa', readRsa(octets, 0, octets.length), new Uint8Array()) : readSubjectPublicKeyInfo(octets);
}
