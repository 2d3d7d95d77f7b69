// Where is a browser? Environment first, then PATH, then the usual places of macOS and Windows. Needs no package.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BROWSERS = {
  chrome: {
    variable: 'CHROME_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debian: 'chromium',
    elsewhere: 'npx @puppeteer/browsers install chrome@stable',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
    debian: 'firefox-esr',
    elsewhere: 'npx @puppeteer/browsers install firefox@stable',
  },
};

const isRunnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Full path of the first of `names` on PATH, '' when none is. */
export function onPath(names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) if (isRunnable(join(folder, name))) return join(folder, name);
  return '';
}

/** Path of an installed browser (`chrome` or `firefox`), '' when there is none. */
export function findBrowser(kind) {
  const { variable, names, places } = BROWSERS[kind];
  return process.env[variable] || onPath(names) || (places.find(existsSync) ?? '');
}

/** Debian's packages can be installed from here. */
const hasApt = () => process.platform === 'linux' && process.getuid?.() === 0 && onPath(['apt-get']) !== '';

/** Servers and their like go in only on CI or on request, never silently on a reader's machine. */
export const mayInstall = () => hasApt() && (process.env.CI === 'true' || process.argv.includes('--install'));

/** Installs Debian packages; retries `update`, since apt's own lock time-out does not cover its lists. */
export function aptInstall(...packages) {
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  for (let tries = 0; ; tries++) {
    try {
      apt('update', '-qq');
      break;
    } catch (error) {
      if (tries >= 20) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
    }
  }
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Path of the browser, installed first, and said so, where the system's package manager lets us; throws with what to do otherwise. */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const { debian, variable, elsewhere } = BROWSERS[kind];
  if (hasApt()) {
    console.error(`No ${kind} found: installing Debian's ${debian} with apt-get ...`);
    aptInstall(debian);
    return findBrowser(kind);
  }
  throw new Error(
    `No ${kind} found. Install one (Debian: apt-get install ${debian}; anywhere: ${elsewhere}), or set ${variable} to its path.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const kind of Object.keys(BROWSERS)) console.log(`${kind}: ${findBrowser(kind) || 'not found'}`);
