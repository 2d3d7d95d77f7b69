// node:crypto as far as verifying needs it: synchronous, since mailauth calls it so, and in plain JavaScript, since WebCrypto has
// only promises. Verifying handles no secret, so nothing here has to run in constant time.
import * as ed25519 from '@noble/ed25519';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512, sha224 } from '@noble/hashes/sha2.js';
import { Buffer } from 'buffer/';
import { bitLength, toBigInt } from './der';
import { createPublicKey } from './public-key';

ed25519.hashes.sha512 = (octets) => sha512(octets);

const HASHES = new Map([
  ['1', sha1],
  ['224', sha224],
  ['256', sha256],
  ['384', sha384],
  ['512', sha512],
]);

/** `sha256`, `SHA-256` and `RSA-SHA256` name the same hash, as in OpenSSL. */
function hashOf(name: string) {
  const size = /^(?:rsa-)?sha-?(1|224|256|384|512)$/i.exec(name)?.[1];
  const hash = HASHES.get(size ?? '');
  if (!size || !hash) throw Object.assign(new Error(`Digest method not supported: ${name}`), { code: 'ERR_CRYPTO_INVALID_DIGEST' });
  return { size, hash };
}

type Encoding = 'hex' | 'base64' | 'utf8' | 'binary' | 'latin1';

class Hash {
  readonly #state;

  constructor(name: string) {
    this.#state = hashOf(name).hash.create();
  }

  update(data: string | Uint8Array, encoding: Encoding = 'utf8'): this {
    this.#state.update(typeof data === 'string' ? Buffer.from(data, encoding) : data);
    return this;
  }

  digest(encoding?: Encoding): string | Buffer {
    const octets = Buffer.from(this.#state.digest());
    return encoding ? octets.toString(encoding) : octets;
  }
}

export const createHash = (name: string): Hash => new Hash(name);
export const randomUUID = (): string => globalThis.crypto.randomUUID();

/** DigestInfo up to the hash itself (RFC 8017 section 9.2, note 1): the two hashes that DKIM has. */
const DIGEST_INFO = new Map([
  ['1', '3021300906052b0e03021a05000414'],
  ['256', '3031300d060960864801650304020105000420'],
]);
// The key's owner writes the key, so its size is the attacker's choice. A verification of a 16384-bit key with a 64-bit
// exponent costs some milliseconds; beyond that one message could hold the worker for as long as its sender likes.
const MAX_MODULUS_BITS = 16_384;
const MAX_EXPONENT_BITS = 64;
/** Octets of padding that RFC 8017 section 9.2 asks for at least. */
const MIN_PADDING = 8;

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    if (left > 1n) square = (square * square) % modulus;
  }
  return result;
}

/** RSASSA-PKCS1-v1_5: the whole encoded message is built and compared, so nothing can hide in a padding that is skipped. */
function verifyRsa(name: string, data: Uint8Array, modulus: bigint, exponent: bigint, signature: Uint8Array): boolean {
  const bits = bitLength(modulus);
  const isUsable = bits <= MAX_MODULUS_BITS && bitLength(exponent) <= MAX_EXPONENT_BITS && exponent >= 3n && exponent & 1n && modulus & 1n;
  if (!isUsable) throw new Error('RSA key out of bounds');
  const { size, hash } = hashOf(name);
  const info = DIGEST_INFO.get(size);
  if (!info) throw new Error(`Digest method not supported: ${name}`);
  const octets = (bits + 7) >> 3;
  const value = toBigInt(signature);
  if (signature.length !== octets || value >= modulus) return false;
  const digest = info + Buffer.from(hash(data)).toString('hex');
  const padding = octets - digest.length / 2 - 3;
  if (padding < MIN_PADDING) return false;
  return (
    power(value, exponent, modulus)
      .toString(16)
      .padStart(octets * 2, '0') === `0001${'ff'.repeat(padding)}00${digest}`
  );
}

/** Ed25519 by RFC 8032: no ZIP-215 leniency. */
function verifyEd25519(data: Uint8Array, raw: Uint8Array, signature: Uint8Array): boolean {
  try {
    return ed25519.verify(Uint8Array.from(signature), Uint8Array.from(data), raw, { zip215: false });
  } catch {
    return false; // a point that is none, a signature of another length
  }
}

/** `name` is null for Ed25519, which hashes by itself. Throws where node:crypto throws: an unusable key. */
export function verify(name: string | null, data: Uint8Array, key: Parameters<typeof createPublicKey>[0], signature: Uint8Array): boolean {
  const { asymmetricKeyType, rsa, raw } = createPublicKey(key);
  if (rsa) return verifyRsa(name ?? 'sha256', data, rsa.modulus, rsa.exponent, signature);
  if (asymmetricKeyType !== 'ed25519' || name) throw new Error('unsupported key type');
  return verifyEd25519(data, raw, signature);
}

export { createPublicKey };
export default { createHash, randomUUID, verify, createPublicKey };
