// mailauth, unpatched, as one browser file: lib/mailauth/engine.mjs, made by `wxt prepare` at install and looked after by every
// build, test and command-line run. What it takes from Node is replaced by lib/mailauth/shims,
// since generic polyfills build, run, and call a validly signed message "unknown key type".
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './packages.mjs';

const FOLDER = join(ROOT, 'lib/mailauth');
export const ENGINE = join(FOLDER, 'engine.mjs');

/** Import -> shim. `./mimetypes` is libmime's. */
const SHIMS = new Map([
  ['crypto', 'crypto'],
  ['stream', 'stream'],
  ['net', 'net'],
  ['joi', 'joi'],
  ['iconv-lite', 'charsets'],
  ['encoding-japanese', 'charsets'],
  ['./mimetypes', 'mimetypes'],
  ['url', 'url'],
  ['tldts', 'domains'],
  ...['dns', 'os', 'https'].map((name) => [name, 'absent']),
]);

const shims = {
  name: 'mailauth-shims',
  resolveId(source, importer) {
    const name = source.replace(/^node:/, '');
    if (name === 'buffer') return this.resolve('buffer/', importer);
    if (name === 'tldts' && importer.startsWith(FOLDER)) return { id: name, external: true };
    const shim = SHIMS.get(name);
    return shim ? join(FOLDER, 'shims', `${shim}.ts`) : null;
  },
};

/** One line that changes with everything the file is made of. */
function stateOfSources() {
  const hash = createHash('sha256');
  const shimFiles = readdirSync(join(FOLDER, 'shims'))
    .toSorted()
    .map((name) => `lib/mailauth/shims/${name}`);
  for (const path of ['lib/mailauth/entry.mjs', 'scripts/lib/mailauth-bundle.mjs', 'package-lock.json', ...shimFiles])
    hash.update(`${path}\n`).update(readFileSync(join(ROOT, path)));
  return `// mailauth, bundled: ${hash.digest('hex')}`;
}

function firstLine() {
  try {
    return readFileSync(ENGINE, 'utf8').split('\n', 1)[0];
  } catch {
    return null;
  }
}

/** Builds the engine where it is missing or older than its sources. Safe to call from several processes at once. */
export async function ensureMailauth() {
  const banner = stateOfSources();
  if (firstLine() === banner) return;
  const { build } = await import('rolldown');
  const work = `${ENGINE}.${process.pid}`;
  try {
    await build({
      input: join(FOLDER, 'entry.mjs'),
      platform: 'browser',
      tsconfig: false, // on a fresh clone WXT has not written the one it extends
      plugins: [shims],
      transform: {
        inject: {
          Buffer: [join(FOLDER, 'shims/globals.ts'), 'Buffer'],
          setImmediate: [join(FOLDER, 'shims/globals.ts'), 'setImmediate'],
        },
      },
      optimization: { inlineConst: false },
      output: { file: work, format: 'esm', minify: true, postBanner: banner, comments: false },
      logLevel: 'warn',
    });
    renameSync(work, ENGINE);
  } finally {
    rmSync(work, { force: true });
  }
}
