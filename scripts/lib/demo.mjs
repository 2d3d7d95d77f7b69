// The demo itself, under a Node that is new enough: see scripts/demo.mjs for its options.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openExtension } from '../../tests/e2e/harness/extension.mjs';
import { ensureBrowser, findBrowser } from '../../tests/e2e/harness/find-browser.mjs';
import { startMaildev } from '../../tests/e2e/harness/maildev.mjs';
import { walk } from './demo-walk.mjs';
import { ROOT } from './packages.mjs';

const MESSAGES = join(ROOT, 'tests/fixtures/messages');
const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean' }, install: { type: 'boolean' } },
});
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;

/** The browser asked for, else the first there is; installed where that is allowed. */
function chooseBrowser() {
  const kind = values.browser ?? ['chrome', 'firefox'].find(findBrowser) ?? 'chrome';
  try {
    console.log(`Browser: ${ensureBrowser(kind)}`);
  } catch (error) {
    console.error(`demo: ${error.message}`);
    process.exit(1);
  }
  return kind;
}

function buildExtension(kind) {
  console.log('Building the extension ...');
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/build-test.mjs'), kind], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.status === 0) return;
  console.error(`${run.stdout}${run.stderr}\ndemo: the extension could not be built.`);
  process.exit(1);
}

/** What MailDev hands out must be what was handed in, octet for octet: the verdicts rest on it. */
async function checkOctets(maildev, ids, files) {
  for (const [place, file] of files.entries()) {
    const answer = await fetch(`${maildev.url}api/email/${ids[place]}/download`);
    const got = Buffer.from(await answer.arrayBuffer());
    if (!got.equals(readFileSync(join(MESSAGES, file)))) throw new Error(`MailDev changed ${file}`);
  }
}

/** Tells the extension who the reader is, as its options page does. */
async function introduceReader(extension) {
  const reader = JSON.parse(readFileSync(join(MESSAGES, 'profile.json'), 'utf8'));
  const profile = {
    name: reader.name,
    mailbox: reader.mailbox,
    provider: null,
    ownDomains: reader.own_domains,
    contacts: reader.contacts.map((contact) => ({ ...contact, vip: contact.vip === true })),
    knownDomains: reader.known_domains,
    alwaysSigned: [],
    trustedDomains: [],
  };
  const page = await extension.openExtensionPage('options.html');
  await page.evaluate(
    (profile) => (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { profile, webmails: [] } }),
    profile,
  );
  await page.close();
  return reader;
}

const kind = chooseBrowser();
buildExtension(kind);
const index = JSON.parse(readFileSync(join(MESSAGES, 'index.json'), 'utf8'));
const files = Object.keys(index);
console.log('Starting MailDev ...');
const maildev = await startMaildev();
process.on('exit', () => maildev.stop());
const ids = await maildev.deliver(files.map((file) => join(MESSAGES, file)));
await checkOctets(maildev, ids, files);
const samples = files.map((file, place) => ({ file, id: ids[place], ...index[file] }));

const extension = await openExtension(kind, { headless });
process.once('SIGINT', () => void extension.close().finally(() => process.exit(0)));
const reader = await introduceReader(extension);
const page = (await extension.browser.pages()).find((page) => page.url() === 'about:blank') ?? (await extension.newPage());
await page.goto(maildev.url);

if (headless) {
  const wrong = await walk({ extension, page, samples, folder: join(ROOT, '.demo-out', kind) });
  await extension.close();
  process.exit(wrong === 0 ? 0 : 1);
}
console.log(`
${maildev.url} holds ${samples.length} sample messages for ${reader.name} <${reader.mailbox}>, honest and spoofed. Open one: a spoof gets a
banner. Click the toolbar icon of Truefrom (pin it first in Chrome) to read why, on every message.
Close the browser, or press Ctrl-C, to end.`);
extension.browser.once('disconnected', () => process.exit(0));
