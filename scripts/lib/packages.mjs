// Runs under any Node that npm runs under, with nothing installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');

/** `npm ci` where packages are missing or older than the lock file. */
export function ensurePackages() {
  const marker = resolve(ROOT, 'node_modules/.package-lock.json');
  const isFresh = existsSync(marker) && statSync(marker).mtimeMs >= statSync(resolve(ROOT, 'package-lock.json')).mtimeMs;
  if (isFresh) return;
  console.error('Installing packages (npm ci) ...');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
