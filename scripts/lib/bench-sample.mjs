import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './packages.mjs';

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

function headerEnd(source) {
  const crlf = source.indexOf('\r\n\r\n');
  const lf = source.indexOf('\n\n');
  const ends = [crlf === -1 ? source.length : crlf + 2, lf === -1 ? source.length : lf + 1];
  return Math.min(...ends);
}

/** As many real messages as asked for, the same for the same seed; the sample messages of the tests where there are none. */
export function sampleOf(count, seed) {
  const corpus = resolve(ROOT, '../shared/corpus');
  const folder = existsSync(corpus) ? corpus : join(ROOT, 'tests/fixtures/messages');
  if (folder !== corpus) console.log('../shared/corpus is absent: measured on the sample messages of tests/fixtures, over and over.');
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.eml'))
    .toSorted((a, b) => (a < b ? -1 : 1));
  const next = random(seed);
  return Array.from({ length: folder === corpus ? Math.min(count, files.length) : count }, () => {
    const [file] = folder === corpus ? files.splice(Math.floor(next() * files.length), 1) : [files[Math.floor(next() * files.length)]];
    const path = join(folder, file);
    const source = readFileSync(path);
    return { path, source, header: source.subarray(0, headerEnd(source)) };
  });
}
