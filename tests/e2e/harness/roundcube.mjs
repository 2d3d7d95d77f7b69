// A real Roundcube with Dovecot on loopback (roundcube.sh), filled with message files and driven by its own login.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mayInstall } from './find-browser.mjs';
import { freePort } from './ports.mjs';

const SCRIPT = join(import.meta.dirname, 'roundcube.sh');
const USER = { name: 'alice@lab.test', password: 'alice' };
const isInstalled = () => existsSync('/usr/share/roundcube/index.php') && existsSync('/usr/sbin/dovecot');

/** Why Roundcube cannot run here, or null when it can (installing it first where that is allowed). */
export function roundcubeMissing() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'Roundcube needs Linux and root (Dovecot switches users)';
  if (isInstalled()) return null;
  if (!mayInstall()) return 'Roundcube and Dovecot are not installed (add --install, or run in CI)';
  console.error('Installing Roundcube and Dovecot with apt-get (a few minutes) ...');
  execFileSync('bash', [SCRIPT, 'install'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return isInstalled() ? null : 'Roundcube could not be installed';
}

/** Starts it in a folder of its own. `csp`: a Content-Security-Policy that every page then carries. */
export async function startRoundcube({ csp = '' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'truefrom-roundcube-'));
  const env = {
    ...process.env,
    LAB_DIR: join(folder, 'lab'),
    RC_PORT: String(await freePort()),
    IMAP_PORT: String(await freePort()),
    LAB_USER: USER.name,
    LAB_PASS: USER.password,
    RC_CSP: csp,
  };
  const run = (...args) => execFileSync('bash', [SCRIPT, ...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  execFileSync('chmod', ['755', folder]); // Dovecot's own user must be able to enter
  run('start');
  const url = `http://127.0.0.1:${env.RC_PORT}/`;
  return {
    url,
    deliver: (messages, box = 'INBOX') => run('deliver', messages, box),
    skin: (name) => run('skin', name),
    /** Map of file name (without .eml) to UID. */
    uids: (box = 'INBOX') =>
      new Map(
        run('uids', box)
          .trim()
          .split('\n')
          .map((line) => line.split('\t'))
          .map(([uid, file]) => [file, Number(uid)]),
      ),
    async login(page, at = url) {
      await page.bringToFront(); // Chromium holds clicks back in a tab behind another one
      await page.goto(at, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector('#rcmloginuser', { polling: 50 });
      await page.type('#rcmloginuser', USER.name);
      await page.type('#rcmloginpwd', USER.password);
      await page.click('#rcmloginsubmit');
      await page.waitForFunction(() => !document.querySelector('#rcmloginuser') && document.querySelector('#messagelist'), { polling: 50 });
    },
    /** Full view of one message. */
    open: (page, uid, box = 'INBOX') =>
      page.goto(`${url}?_task=mail&_uid=${uid}&_mbox=${encodeURIComponent(box)}&_action=show`, { waitUntil: 'domcontentloaded' }),
    stop() {
      run('stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
