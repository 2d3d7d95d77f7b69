// npm run bench: how fast the analysis is, beside its peers and a floor, and how it grows. Ratios are taken round by round in
// one run, since a machine's speed is never the same twice. Options: --count N messages, --seed N, --rounds N.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import readMailauthField from 'mailauth/lib/parse-dkim-headers.js';
import mailauthReceived from 'mailauth/lib/parse-received.js';
import mailauthTools from 'mailauth/lib/tools.js';
import PostalMime from 'postal-mime';
import { benchAnalysis } from './lib/bench-analysis.mjs';
import { median, once } from './lib/bench-clock.mjs';
import { benchGrowth } from './lib/bench-growth.mjs';
import { benchIdentity } from './lib/bench-identity.mjs';
import { benchMailauth } from './lib/bench-mailauth.mjs';
import { sampleOf } from './lib/bench-sample.mjs';
import { benchWebmail } from './lib/bench-webmail.mjs';
import { bundle } from './lib/bundle.mjs';
import { ROOT } from './lib/packages.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' }, rounds: { type: 'string', default: '9' } },
});
const ROUNDS = Number(values.rounds);
const { parseHeaders } = mailauthTools;
const { parseReceived } = mailauthReceived;

await bundle('scripts/lib/bench-engine.ts', join(ROOT, '.output/bench'), 'engine.mjs');
const engine = await import(pathToFileURL(join(ROOT, '.output/bench/engine.mjs')).href);

/** One pass over the octets, the least that any reader of headers does. */
function countLinesAndColons(header) {
  const { length } = header;
  let count = 0;
  for (let at = 0; at < length; at++) {
    const octet = header[at];
    if (octet === 10 || octet === 58) count++;
  }
  return count;
}

const RESULTS_FIELDS = new Set(['authentication-results', 'arc-authentication-results']);

function readWithMailauth(header) {
  for (const { key, line } of parseHeaders(header).parsed) {
    if (key === 'received') parseReceived(line);
    else if (RESULTS_FIELDS.has(key)) readMailauthField(line);
  }
}

/** mailparser comes with mailauth and is no dependency of ours, so it may be absent. */
async function findMailparser() {
  const name = 'mailparser';
  try {
    return (await import(name)).simpleParser;
  } catch {
    console.log('mailparser: not installed');
    return null;
  }
}

const simpleParser = await findMailparser();
const FLOOR = ['floor: one pass over the header octets', ({ header }) => countLinesAndColons(header)];
const CONTENDERS = [
  ['Truefrom: parse + chain + results', ({ source }) => engine.readAll(source)],
  ['Truefrom: every hop, date and oddity', ({ source }) => engine.readAllOfChain(source)],
  ['mailauth: header parse', ({ header }) => parseHeaders(header)],
  ['mailauth: with Received and results', ({ header }) => readWithMailauth(header)],
  ['postal-mime: header fields alone', ({ header }) => PostalMime.parse(header)],
  ['postal-mime: whole message', ({ source }) => PostalMime.parse(source)],
  ...(simpleParser === null ? [] : [['mailparser: header fields alone', ({ header }) => simpleParser(header)]]),
];
/** Behind the others, beside the floor that they had: it leaves an engine in which a typed array is read at a quarter of the speed, and the floor is one. */
const ANALYSIS = ['Truefrom: whole analysis', ({ source }) => engine.analyse(source)];

/**
 * The engine compiles in threads of its own for the first 20,000 messages or so, at up to half of all CPU time; no contender is measured before that
 * is done.
 */
const WARM_UP = 20_000;

/**
 * Times of a contender, and of the floor in the same rounds. One contender after the other, since each would pay for what the one before left to be
 * collected; one floor for all of them, since the engine compiles it now to 8 and now to 11 us a message.
 */
async function roundsOf([name, work], messages, hasFloor = true) {
  for (let done = 0; done < WARM_UP; done += messages.length) await once(work, messages);
  const [times, floors] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    if (hasFloor) floors.push(await once(FLOOR[1], messages));
    times.push(await once(work, messages));
  }
  return { name, times, floors };
}

/** Prints a row for each. Returns the mean time of the floor, in milliseconds a message. */
async function compare(messages) {
  const rows = [await roundsOf(FLOOR, messages)];
  for (const contender of CONTENDERS) rows.push(await roundsOf(contender, messages));
  const floor = median(rows.flatMap(({ floors }) => floors));
  rows.push(await roundsOf(ANALYSIS, messages, false));
  const octets = messages.reduce((sum, { header }) => sum + header.length, 0);
  console.log(
    `\n${messages.length} messages, ${(octets / messages.length / 1024).toFixed(1)} kB of header fields each, median of ${ROUNDS} rounds behind ${WARM_UP} messages to warm up`,
  );
  console.log(`${''.padEnd(38)} messages/s  header MB/s   time, as a multiple of the floor`);
  for (const { name, times } of rows) {
    const seconds = median(times) / 1000;
    const [perSecond, megabytes] = [(messages.length / seconds).toFixed(0), (octets / 1e6 / seconds).toFixed(1)];
    console.log(`${name.padEnd(38)} ${perSecond.padStart(10)} ${megabytes.padStart(12)}   ${((seconds * 1000) / floor).toPrecision(3)}`);
  }
  return floor / messages.length;
}

const messages = sampleOf(Number(values.count), Number(values.seed));
const floor = await compare(messages);
await benchIdentity(engine, messages, floor, ROUNDS);
await benchAnalysis(engine, messages, floor, ROUNDS);
await benchGrowth(engine);
await benchMailauth();
await benchWebmail();
