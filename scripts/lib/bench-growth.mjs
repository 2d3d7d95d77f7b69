import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { cpu, printAim } from './bench-clock.mjs';

const LETTER = 'From: Ann <ann@a.example>\r\nTo: bob@b.example\r\nSubject: x\r\nDate: Tue, 03 Jun 2025 09:11:06 +0000\r\n\r\nHello\r\n';
const hop = (index) =>
  `Received: from h${index}.a.example (h${index}.a.example [192.0.2.${index % 250}]) by h${index + 1}.a.example with ESMTPS id ${index}; Tue, 03 Jun 2025 09:11:06 +0000\r\n`;
const results = (text) => `${hop(0)}Authentication-Results: h1.a.example; ${text}\r\n${LETTER}`;
const listed = (n, one) => Array.from({ length: n }, (_, index) => one(index));

/**
 * What an attacker can make long: name, sizes up to the largest, the message, and the reader beside `readAll` that has to
 * read it; null where `readAll` does.
 */
const SERIES = [
  ['fields', [10, 50, 500, 5000, 50_000], (n) => listed(n, (i) => `X-Field-${i}: value ${i}\r\n`).join('') + LETTER, 'readEveryField'],
  ['Received fields', [1, 10, 100, 1000, 5000], (n) => listed(n, hop).join('') + LETTER, null],
  ['kB in one line', [640, 1280, 2560, 5120, 10_240], (n) => `X-Long: ${'a'.repeat(n * 1024)}\r\n${LETTER}`, 'readEveryField'],
  ['kB of From without end', [256, 512, 1024, 2048, 4096], (n) => `From: ${'a,<('.repeat(n * 256)}\r\n${LETTER}`, 'readAddresses'],
  ['comments in comments', [1000, 5000, 20_000, 100_000], (n) => results(`${'('.repeat(n)}x${')'.repeat(n)} spf=pass`), null],
  ['open comments', [1000, 5000, 20_000, 100_000], (n) => results(`spf=pass ${'('.repeat(n)}`), null],
  ['semicolons', [1000, 5000, 20_000, 100_000], (n) => results(`${';'.repeat(n)} spf=pass`), null],
  [
    'addresses',
    [1250, 2500, 5000, 10_000, 20_000],
    (n) => `To: ${listed(n, (i) => `B ${i} <b${i}@b.example>`).join(',\r\n ')}\r\n${LETTER}`,
    'readAddresses',
  ],
  ['kB of display name', [256, 512, 1024, 2048, 4096], (n) => `From: ${'Ann '.repeat(n * 256)}<ann@a.example>\r\n`, 'readAddresses'],
  ['encoded words', [16_000, 32_000, 64_000, 128_000], (n) => `From: ${'=?utf-8?q?=41?= '.repeat(n)}<ann@a.example>\r\n`, 'readAddresses'],
  [
    'labels in every host',
    [1000, 2000, 4000, 8000],
    (n) =>
      `${listed(20, (i) => hop(i).replace('from h', `from ${'a.'.repeat(n)}h`)).join('')}Authentication-Results: b.example; spf=pass\r\n${LETTER}`,
    null,
  ],
  [
    'encoded words unclosed',
    [16_000, 32_000, 64_000, 128_000],
    (n) => `From: ${'=?utf-8?q?=41 '.repeat(n)}<ann@a.example>\r\n`,
    'readAddresses',
  ],
];

/** Thousands of characters: up to where a name is read, and far beyond. */
const NAME_SIZES = [
  [0.25, 0.5, 1, 2, 4],
  [16, 64, 256, 1024],
];
/** A domain name ends at 255 characters. */
const DOMAIN_SIZES = [
  [1 / 16, 1 / 8, 15 / 64],
  [16, 64, 256, 1024],
];
const filled = (kB, text) => text.repeat(Math.ceil((kB * 1024) / text.length)).slice(0, kB * 1024);
const named = (text) => (kB) => ({ name: filled(kB, text), address: 'ann@a.example', domain: 'a.example' });
function at(text) {
  return (kB) => {
    const domain = `${filled(kB, text)}b.example`;
    return { name: null, address: `ann@${domain}`, domain };
  };
}

/** What an attacker can make long in a decoded From field: sizes, and the mailbox. */
const SENDERS = [
  ['name: words', NAME_SIZES, named('Ann Account Security ')],
  ['name: combining marks', NAME_SIZES, named('a\u0301\u0323')],
  ['name: Cyrillic letters', NAME_SIZES, named('\u0430\u0440\u0440\u04cf\u0435 ')],
  ['name: letters apart', NAME_SIZES, named('a b c ')],
  ['name: run together', NAME_SIZES, named('AnnLee')],
  ['name: one word', NAME_SIZES, named('a')],
  ['name: addresses', NAME_SIZES, named('a@b.example ')],
  ['name: dots', NAME_SIZES, named('a.')],
  ['name: direction marks', NAME_SIZES, named('\u202ea\u202c')],
  ['name: unpaired surrogates', NAME_SIZES, named('\ud800')],
  ['name: encoded words', NAME_SIZES, named('=?utf-8?q?=3D=3F?= ')],
  ['domain: labels', DOMAIN_SIZES, at('a.')],
  ['domain: hyphens', DOMAIN_SIZES, at(`${'a-'.repeat(25)}a.`)],
  ['domain: long labels', DOMAIN_SIZES, at(`${'a'.repeat(60)}.`)],
  ['domain: beyond ASCII', DOMAIN_SIZES, at('\u0430\u0440.')],
];

/** Slope of log time over log size, by least squares: 1 is linear, 2 is quadratic, below 1 is a fixed cost or a limit. */
function exponent(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (column) => logs.reduce((sum, point) => sum + point[column], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** Milliseconds of CPU time for one call; repeated until a run lasts long enough for the clock, the best of seven runs. */
async function bestOf(work) {
  const warmUp = cpu();
  await work();
  const repeats = Math.max(1, Math.ceil(5 / Math.max(cpu() - warmUp, 0.005)));
  let best = Infinity;
  for (let run = 0; run < 7; run++) {
    const start = cpu();
    for (let i = 0; i < repeats; i++) await work();
    best = Math.min(best, (cpu() - start) / repeats);
  }
  return best;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Octets that stay in memory for each octet of the source while everything read out of it is held. */
function keptPerOctet(engine, source) {
  engine.keepAll(source);
  collect();
  const held = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  const kept = engine.keepAll(source);
  collect();
  const after = held();
  return kept === null ? 0 : Math.max(0, after - before) / source.length;
}

/** Prints how the time of one way to work grows over these inputs, smallest first. Returns the exponent. */
async function fit(name, work, inputs, run, note = '') {
  for (const [, input] of inputs) await bestOf(() => run(input)); // the smallest must not be the one that pays for compiling
  const points = [];
  for (const [size, input] of inputs) points.push([size, await bestOf(() => run(input))]);
  const shown = points.map(([size, time]) => `${size}: ${time.toPrecision(3)}`).join('  ');
  console.log(`${name.padEnd(28)} ${work.padEnd(16)} ${exponent(points).toFixed(2).padStart(5)}   ${shown}${note}`);
  return exponent(points);
}

/**
 * Prints for each series how the time of the readers grows with it, the whole analysis beside them, what is held in memory of the largest
 * and whether its reading says that it was cut.
 */
export async function benchGrowth(engine) {
  console.log(
    '\nGrowth: milliseconds of CPU time for one message, the best of 7, and the exponent fitted to them (1 is linear, below it a limit)',
  );
  const [exponents, kept] = [[], []];
  for (const [name, sizes, make, reader] of SERIES) {
    const sources = sizes.map((size) => [size, Buffer.from(make(size))]);
    const [, largest] = sources.at(-1);
    kept.push(keptPerOctet(engine, largest));
    const note = `   (${kept.at(-1).toFixed(1)} octets kept an octet${engine.saysTruncated(largest) ? ', truncated' : ''})`;
    for (const work of ['readAll', reader, 'analyse'])
      if (work !== null) exponents.push(await fit(name, work, sources, engine[work], work === 'readAll' ? note : ''));
  }
  console.log('\nThe same for the identity of a sender; sizes in thousands of characters');
  for (const [name, ranges, make] of SENDERS)
    for (const range of ranges) {
      const senders = range.map((kB) => [kB, { author: make(kB), replyTo: [] }]);
      exponents.push(await fit(name, 'judgeIdentity', senders, engine.judgeIdentity));
    }
  printAim('largest exponent', Math.max(...exponents), { most: 1.1 });
  printAim('octets kept in memory an octet of the message', Math.max(...kept), { most: 20 });
}
