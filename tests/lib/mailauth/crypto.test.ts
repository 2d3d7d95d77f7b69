// The shims against what they stand for: node:crypto and node:net, on the same inputs.
import * as node from 'node:crypto';
import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as shim from '../../../lib/mailauth/shims/crypto';
import { isIP as shimIsIP } from '../../../lib/mailauth/shims/net';

const RUNS = { seed: 8463, numRuns: 1000 };

const rsa = (modulusLength: number, publicExponent = 65_537) => node.generateKeyPairSync('rsa', { modulusLength, publicExponent });
/** Sizes that fill their octets and one that does not; both exponents that are in use. */
const rsaKeys = [rsa(1024), rsa(1024, 3), rsa(1031), rsa(2048)];
const edKey = node.generateKeyPairSync('ed25519');
const derOf = (key: node.KeyObject, type: 'spki' | 'pkcs1') => key.export({ format: 'der', type });

/** What either says of a signature; an error is an answer too, and mailauth shows its own words for it. */
function answer(check: () => boolean): boolean | 'error' {
  try {
    return check();
  } catch {
    return 'error';
  }
}

/** The kind of error: a TypeError or a RangeError would be a slip of ours. */
function errorOf(read: () => unknown): string {
  try {
    read();
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.constructor.name : typeof error;
  }
}

type Change = (signature: Buffer) => Buffer;
const changes: readonly Change[] = [
  (signature) => signature,
  (signature) => Buffer.concat([signature, Buffer.from([0])]),
  (signature) => Buffer.concat([Buffer.from([0]), signature]),
  (signature) => signature.subarray(1),
  (signature) => Buffer.alloc(signature.length),
  (signature) => Buffer.alloc(signature.length, 0xff),
  () => Buffer.alloc(0),
];
const flip =
  (at: number): Change =>
  (signature) => {
    const copy = Buffer.from(signature);
    const place = at % (copy.length * 8);
    copy[place >> 3] = (copy[place >> 3] ?? 0) ^ (1 << (place & 7));
    return copy;
  };
const change = fc.oneof(fc.constantFrom(...changes), fc.nat(1 << 14).map(flip));
const data = fc.uint8Array({ maxLength: 300 });

describe('signatures', () => {
  it('RSA is judged as node:crypto judges it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rsaKeys),
        fc.constantFrom('RSA-SHA256', 'RSA-SHA1', 'sha256'),
        data,
        change,
        (key, hash, octets, altered) => {
          const signature = altered(node.sign(hash, octets, key.privateKey));
          const pem = key.publicKey.export({ format: 'pem', type: 'spki' });
          expect(answer(() => shim.verify(hash, octets, String(pem), signature))).toBe(
            answer(() => node.verify(hash, octets, pem, signature)),
          );
        },
      ),
      RUNS,
    );
  });

  it('Ed25519 is judged as node:crypto judges it', () => {
    const pem = String(edKey.publicKey.export({ format: 'pem', type: 'spki' }));
    fc.assert(
      fc.property(data, change, (octets, altered) => {
        const signature = altered(node.sign(null, octets, edKey.privateKey));
        expect(answer(() => shim.verify(null, octets, pem, signature))).toBe(answer(() => node.verify(null, octets, pem, signature)));
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it('a signature padded by hand, its hash not at the end, is none', () => {
    const key = rsa(2048, 3);
    const digest = node.createHash('sha256').update('a').digest();
    const info = Buffer.from('3031300d060960864801650304020105000420', 'hex');
    const short = Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(8, 0xff), Buffer.from([0]), info, digest]);
    const padded = Buffer.concat([short, node.randomBytes(256 - short.length)]);
    const signature = node.privateEncrypt({ key: key.privateKey, padding: node.constants.RSA_NO_PADDING }, padded);
    expect(shim.verify('sha256', Buffer.from('a'), String(key.publicKey.export({ format: 'pem', type: 'spki' })), signature)).toBe(false);
  });

  it('a key that would hold the worker for long is refused, not computed', () => {
    const modulus = (1n << 16_500n) + 1n;
    const huge = Buffer.from(modulus.toString(16).padStart(4126, '0'), 'hex');
    const integer = Buffer.concat([Buffer.from([2, 0x82, huge.length >> 8, huge.length & 255]), huge, Buffer.from([2, 1, 3])]);
    const key = Buffer.concat([Buffer.from([0x30, 0x82, integer.length >> 8, integer.length & 255]), integer]);
    expect(() => shim.verify('sha256', Buffer.from('a'), { key, format: 'der', type: 'pkcs1' }, huge)).toThrow('out of bounds');
  });
});

describe('keys', () => {
  it.each([...rsaKeys.map((key) => key.publicKey), edKey.publicKey])('type, size and text of a key are those of node:crypto', (key) => {
    const read = shim.createPublicKey({ key: derOf(key, 'spki'), format: 'der', type: 'spki' });
    expect(read.asymmetricKeyType).toBe(key.asymmetricKeyType);
    expect(read.asymmetricKeyDetails.modulusLength).toBe(key.asymmetricKeyDetails?.modulusLength);
    expect(read.export({ type: 'spki' })).toBe(key.export({ format: 'pem', type: 'spki' }));
  });

  it('a bare RSAPublicKey is read like the same key with its algorithm', () => {
    const { publicKey } = rsa(1024);
    const bare = shim.createPublicKey({ key: derOf(publicKey, 'pkcs1'), format: 'der', type: 'pkcs1' });
    expect(bare.export({ type: 'spki' })).toBe(publicKey.export({ format: 'pem', type: 'spki' }));
    expect(bare.export({ type: 'pkcs1' })).toBe(publicKey.export({ format: 'pem', type: 'pkcs1' }));
  });

  it('octets that are no key throw an error and nothing else', () => {
    const der = derOf(rsaKeys[0]?.publicKey ?? edKey.publicKey, 'spki');
    const broken = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.nat(1 << 12).map((at) => flip(at)(der)),
      fc.nat(der.length).map((to) => der.subarray(0, to)),
    );
    fc.assert(
      fc.property(broken, (key) => {
        expect(['none', 'Error']).toContain(errorOf(() => shim.createPublicKey({ key, format: 'der', type: 'spki' })));
      }),
      RUNS,
    );
  });
});

describe('hashes and addresses', () => {
  it('hashes are those of node:crypto, however the octets come', () => {
    fc.assert(
      fc.property(fc.constantFrom('sha1', 'sha256', 'RSA-SHA256'), fc.array(data, { maxLength: 4 }), (name, pieces) => {
        const ours = shim.createHash(name);
        const theirs = node.createHash(name);
        for (const piece of pieces) {
          ours.update(piece);
          theirs.update(piece);
        }
        expect(ours.digest('base64')).toBe(theirs.digest('base64'));
      }),
      RUNS,
    );
  });

  it('a hash nobody knows throws as in node:crypto', () => {
    expect(() => shim.createHash('md4x')).toThrow('Digest method not supported');
  });

  it('what is an address is what node:net calls one', () => {
    const part = fc.constantFrom('::', ':', '1', 'ff', '0db8', 'g', '.', '192.0.2.1', '256', '01', '%', 'eth0', ' ', '2001', '0:0:0:0');
    const text = fc.oneof(
      fc.ipV4(),
      fc.ipV4Extended(),
      fc.ipV6(),
      fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (address) => {
        expect([address, shimIsIP(address)]).toEqual([address, isIP(address)]);
      }),
      RUNS,
    );
  });
});
