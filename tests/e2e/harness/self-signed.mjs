// A throwaway self-signed TLS certificate in plain Node (no openssl, no npm package, nothing committed).
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const der = (tag, ...parts) => {
  const body = Buffer.concat(parts);
  const n = body.length;
  const len = n < 128 ? [n] : n < 256 ? [0x81, n] : [0x82, n >> 8, n & 255];
  return Buffer.concat([Buffer.from([tag, ...len]), body]);
};
const seq = (...p) => der(0x30, ...p);
const oid = (s) => {
  const [a, b, ...rest] = s.split('.').map(Number);
  const out = [a * 40 + b];
  for (let v of rest) {
    const bytes = [v & 127];
    while ((v = Math.floor(v / 128))) bytes.unshift((v & 127) | 128);
    out.push(...bytes);
  }
  return der(6, Buffer.from(out));
};
const utc = (d) => der(0x17, Buffer.from(`${d.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

export function selfSigned(hosts, days = 30) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const alg = seq(oid('1.2.840.10045.4.3.2')); // ecdsa-with-SHA256
  const name = seq(der(0x31, seq(oid('2.5.4.3'), der(0x0c, Buffer.from('local test')))));
  const serial = randomBytes(8);
  serial[0] = (serial[0] & 0x7f) | 0x40;
  const san = seq(...hosts.map((h) => der(0x82, Buffer.from(h))));
  const exts = der(0xa3, seq(seq(oid('2.5.29.17'), der(4, san))));
  const now = Date.now();
  const tbs = seq(
    der(0xa0, der(2, Buffer.from([2]))),
    der(2, serial),
    alg,
    name,
    seq(utc(new Date(now - 864e5)), utc(new Date(now + days * 864e5))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    exts,
  );
  const sig = sign('sha256', tbs, { key: privateKey, dsaEncoding: 'der' });
  const cert = seq(tbs, alg, der(3, Buffer.concat([Buffer.from([0]), sig])));
  const b64 = cert
    .toString('base64')
    .match(/.{1,64}/g)
    .join('\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${b64}\n-----END CERTIFICATE-----\n`,
  };
}
