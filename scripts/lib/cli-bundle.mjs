// The command line as one file, so that it starts at once: made at install, and again whenever its sources have changed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { ensureMailauth } from './mailauth-bundle.mjs';
import { ROOT } from './packages.mjs';

const FOLDER = join(ROOT, '.output/cli');
const STAMP = join(FOLDER, 'sources');
export const BUNDLE = join(FOLDER, 'analyze.mjs');
/** V8's compiled code of the bundle (node:module enableCompileCache). */
export const COMPILE_CACHE = join(FOLDER, 'cache');

/** One line that changes when a source is edited, added, renamed or removed. */
function stateOfSources() {
  const hash = createHash('sha1');
  const add = (path) => {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  };
  for (const folder of ['lib', 'public/_locales'])
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) add(join(entry.parentPath, entry.name));
  for (const file of ['package-lock.json', 'scripts/lib/bundle.mjs']) add(join(ROOT, file));
  return hash.digest('hex');
}

function lastState() {
  try {
    statSync(BUNDLE);
    return readFileSync(STAMP, 'utf8');
  } catch {
    return null;
  }
}

/** Builds the bundle where it is missing or older than its sources. Safe to call from several processes at once. */
export async function ensureCliBundle() {
  await ensureMailauth();
  const state = stateOfSources();
  if (lastState() === state) return;
  const work = join(ROOT, `.output/cli-${process.pid}`);
  try {
    await bundle('lib/cli/main.ts', work, 'analyze.mjs');
    mkdirSync(FOLDER, { recursive: true });
    renameSync(join(work, 'analyze.mjs'), BUNDLE);
    writeFileSync(STAMP, state);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
