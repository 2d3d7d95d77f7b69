// npm run bench: how fast the analysis is, beside its peers and a floor, and how it grows. Ratios are taken round by round in
// one run, since a machine's speed is never the same twice. Options: --count N messages, --seed N, --rounds N.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import mailauthTools from 'mailauth/lib/tools.js';
import PostalMime from 'postal-mime';
import { benchWebmail } from './lib/bench-webmail.mjs';
import { bundle } from './lib/bundle.mjs';
import { ROOT } from './lib/packages.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' }, rounds: { type: 'string', default: '9' } },
});
const { parseHeaders } = mailauthTools;

await bundle('scripts/lib/bench-engine.ts', join(ROOT, '.output/bench'), 'engine.mjs');
const { analyse } = await import(pathToFileURL(join(ROOT, '.output/bench/engine.mjs')).href);

/** Numbers below 1 that are the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function sample() {
  const corpus = resolve(ROOT, '../shared/corpus');
  const folder = existsSync(corpus) ? corpus : join(ROOT, 'tests/fixtures/messages');
  if (folder !== corpus) console.log('../shared/corpus is absent: measured on the sample messages of tests/fixtures, over and over.');
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.eml'))
    .toSorted((a, b) => (a < b ? -1 : 1));
  const next = random(Number(values.seed));
  return Array.from({ length: folder === corpus ? Math.min(Number(values.count), files.length) : Number(values.count) }, () => {
    const [file] = folder === corpus ? files.splice(Math.floor(next() * files.length), 1) : [files[Math.floor(next() * files.length)]];
    const source = readFileSync(join(folder, file));
    return { source, header: source.subarray(0, headerEnd(source)) };
  });
}

function headerEnd(source) {
  const crlf = source.indexOf('\r\n\r\n');
  const lf = source.indexOf('\n\n');
  const ends = [crlf === -1 ? source.length : crlf + 2, lf === -1 ? source.length : lf + 1];
  return Math.min(...ends);
}

/** One pass over the octets, the least that any reader of headers does. */
function countLinesAndColons(header) {
  let count = 0;
  for (let at = 0; at < header.length; at++) if (header[at] === 10 || header[at] === 58) count++;
  return count;
}

const CONTENDERS = [
  ['floor: one pass over the header octets', ({ header }) => countLinesAndColons(header)],
  ['mailauth: header parse', ({ header }) => parseHeaders(header)],
  ['postal-mime: whole message', ({ source }) => PostalMime.parse(source)],
  ['Truefrom: whole analysis', ({ source }) => analyse(source)],
];

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

async function once(work, messages) {
  const start = performance.now();
  for (const message of messages) await work(message);
  return performance.now() - start;
}

async function compare(messages) {
  const rounds = [];
  for (let round = -1; round < Number(values.rounds); round++) {
    const times = [];
    for (const [, work] of CONTENDERS) times.push(await once(work, messages));
    if (round >= 0) rounds.push(times); // the first one warms up
  }
  const octets = messages.reduce((sum, { header }) => sum + header.length, 0);
  console.log(
    `\n${messages.length} messages, ${(octets / messages.length / 1024).toFixed(1)} kB of header fields each, median of ${rounds.length} rounds`,
  );
  console.log(`${''.padEnd(42)} messages/s   time, as a multiple of Truefrom's`);
  for (const [index, [name]] of CONTENDERS.entries()) {
    const perSecond = median(rounds.map((times) => (messages.length * 1000) / times[index]));
    const ratio = median(rounds.map((times) => times[index] / times.at(-1)));
    console.log(`${name.padEnd(42)} ${perSecond.toFixed(0).padStart(10)}   ${ratio.toPrecision(3)}`);
  }
}

const LETTER = 'From: Ann <ann@a.example>\r\nTo: bob@b.example\r\nSubject: x\r\nDate: Tue, 03 Jun 2025 09:11:06 +0000\r\n\r\nHello\r\n';
const hop = (index) =>
  `Received: from h${index}.a.example (h${index}.a.example [192.0.2.${index % 250}]) by h${index + 1}.a.example with ESMTPS id ${index}; Tue, 03 Jun 2025 09:11:06 +0000\r\n`;
const SERIES = [
  ['fields', [500, 1000, 2000, 4000, 8000], (n) => Array.from({ length: n }, (_, i) => `X-Field-${i}: value ${i}\r\n`).join('') + LETTER],
  ['Received fields', [100, 200, 400, 800, 1600], (n) => Array.from({ length: n }, (_, i) => hop(i)).join('') + LETTER],
  ['kB in one line of From', [64, 128, 256, 512, 1024], (n) => `From: ${'a,<('.repeat(n * 256)}\r\n${LETTER}`],
  ['kB in one line', [128, 256, 512, 1024, 2048], (n) => `X-Long: ${'a'.repeat(n * 1024)}\r\n${LETTER}`],
];

/** Slope of log time over log size, by least squares: 1 is linear, 2 is quadratic. */
function exponent(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (column) => logs.reduce((sum, point) => sum + point[column], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

async function growth() {
  console.log('\nGrowth: milliseconds for one message, the best of 7, and the exponent fitted to them (1 is linear)');
  for (const [name, sizes, make] of SERIES) {
    const points = [];
    for (const size of sizes) {
      const source = Buffer.from(make(size));
      const times = [];
      for (let run = 0; run < 7; run++) times.push(await once(() => analyse(source), [null]));
      points.push([size, Math.min(...times)]);
    }
    const shown = points.map(([size, time]) => `${size}: ${time.toFixed(1)}`).join('  ');
    console.log(`${name.padEnd(24)} ${exponent(points).toFixed(2)}   ${shown}`);
  }
}

await compare(sample());
await growth();
await benchWebmail();
