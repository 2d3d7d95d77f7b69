// End-to-end tests in real browsers, file by file, one line at the end for each. BROWSERS=chrome,firefox picks browsers.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS } from './harness/extension.mjs';
import { ensureBrowser } from './harness/find-browser.mjs';
import { roundcubeMissing } from './harness/roundcube.mjs';

const browsers = BROWSERS.filter((kind) => {
  try {
    return ensureBrowser(kind);
  } catch (error) {
    console.log(`SKIPPED: everything in ${kind}: ${error.message}`);
    return false;
  }
});
const noRoundcube = roundcubeMissing();
if (noRoundcube) console.log(`SKIPPED: everything on Roundcube: ${noRoundcube}`);
if (!browsers.length) process.exit(process.env.CI === 'true' ? 1 : 0);

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.test.mjs') && (!wanted.length || wanted.some((name) => file.includes(name))),
);
const run = spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...files.map((file) => join(import.meta.dirname, file))], {
  stdio: 'inherit',
  env: { ...process.env, BROWSERS: browsers.join(','), NO_ROUNDCUBE: noRoundcube ?? '' },
});
process.exitCode = run.status ?? 1;
