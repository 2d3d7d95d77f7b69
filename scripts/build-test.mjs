// The demo and test build: the published extension plus loopback webmails (TRUEFROM_BUILD, see wxt.config.ts).
import { spawnSync } from 'node:child_process';
import { ROOT } from './lib/packages.mjs';

const browsers = process.argv.slice(2).length ? process.argv.slice(2) : ['chrome', 'firefox'];
for (const browser of browsers) {
  const run = spawnSync('npx', ['wxt', 'build', '-b', browser], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, TRUEFROM_BUILD: 'test' },
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
