// DKIM verification of small and large messages: the built file in Node and in both browsers' backgrounds, beside mailauth on
// Node's own crypto. The DKIM Verifier add-on has no package and lives in Thunderbird's own API, so it is not measured.
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { BROWSERS } from '../../tests/e2e/harness/extension.mjs';
import { findBrowser } from '../../tests/e2e/harness/find-browser.mjs';
import { openVerifier } from '../../tests/e2e/harness/verifier.mjs';
import { bundle } from './bundle.mjs';
import { ROOT } from './packages.mjs';

const SIZES = [
  ['10 kB', 10_000],
  ['100 kB', 100_000],
  ['5 MB', 5_000_000],
];
const ROUNDS = 9;
const LINE = `${'The quick brown fox jumps over the lazy dog, and again. '.repeat(2).slice(0, 76)}\r\n`;

/** A message of this size, signed relaxed/relaxed with RSA of 2048 bits. */
async function signed(size, privateKey) {
  const header = 'From: Ann <ann@sender.example>\r\nTo: bob@reader.example\r\nSubject: Size\r\nDate: Fri, 21 Nov 1997 09:55:06 -0600\r\n';
  const message = Buffer.from(`${header}\r\n${LINE.repeat(Math.max(1, Math.floor((size - header.length) / LINE.length)))}`);
  const signatureData = [{ signingDomain: 'sender.example', selector: 's', privateKey }];
  const { signatures, errors } = await dkimSign(message, { canonicalization: 'relaxed/relaxed', signatureData });
  if (errors?.length) throw errors[0].err;
  return Buffer.concat([Buffer.from(signatures), message]);
}

async function ofMailauth(source, key) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const { results } = await dkimVerify(source, { resolver: async () => [[key.text]] });
    times.push(performance.now() - start);
    if (results[0].status.result !== 'pass') throw new Error('mailauth does not verify it');
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { minimum: sorted[0], median: sorted[Math.floor(sorted.length / 2)], longestTask: null };
}

const print = (message, where, { minimum, median, longestTask }) =>
  console.log(
    `${message.padEnd(14)} ${where.padEnd(26)} ${minimum.toFixed(1).padStart(8)} ${median.toFixed(1).padStart(8)} ${(longestTask?.toFixed(1) ?? '').padStart(8)}`,
  );

async function inBrowser(kind, messages, key) {
  if (!findBrowser(kind)) return console.log(`${kind}: not installed`);
  const verifier = await openVerifier(
    kind,
    messages.map(([, file, source]) => [file, source]),
  );
  try {
    for (const [name, file] of messages)
      print(name, `Truefrom, ${kind} background`, (await verifier.ask({ kind: 'speed', file, key, rounds: ROUNDS })).speed);
  } finally {
    await verifier.close();
  }
}

/** Prints a row for each message and each verifier. */
export async function benchMailauth() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const text = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
  const key = { name: 's._domainkey.sender.example', text };
  const messages = [];
  for (const [name, size] of SIZES) {
    const source = await signed(size, pem);
    messages.push([name, `${size}.eml`, source]);
    messages.push([`${name}, LF`, `${size}-lf.eml`, Buffer.from(source.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')]);
  }
  await bundle('scripts/lib/bench-verifier.ts', join(ROOT, '.output/bench-verifier'), 'verifier.mjs');
  const { speedOf } = await import(pathToFileURL(join(ROOT, '.output/bench-verifier/verifier.mjs')).href);
  const engine = await import(pathToFileURL(join(ROOT, 'lib/mailauth/engine.mjs')).href);
  console.log(`\nDKIM, one RSA-2048 signature, ${ROUNDS} rounds, ms:${''.padEnd(10)} minimum   median  longest task`);
  for (const [name, , source] of messages) {
    print(name, 'mailauth, Node', await ofMailauth(source, key));
    print(name, 'Truefrom, Node', await speedOf(engine, source, key, ROUNDS));
  }
  for (const kind of BROWSERS) await inBrowser(kind, messages, key);
}
