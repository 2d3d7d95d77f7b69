// From the source request to the banner, in a real Roundcube: what the request takes, and what Truefrom adds to it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BANNER, BROWSERS, openExtension } from '../../tests/e2e/harness/extension.mjs';
import { findBrowser } from '../../tests/e2e/harness/find-browser.mjs';
import { roundcubeMissing, startRoundcube } from '../../tests/e2e/harness/roundcube.mjs';
import { ROOT } from './packages.mjs';

const MESSAGES = join(ROOT, 'tests/fixtures/messages');
const ROUNDS = 3;
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Runs in the page before its scripts: the time of day at which a banner stands. */
function watchForBanner(selector) {
  globalThis.bannerAt = null;
  new MutationObserver(() => {
    if (globalThis.bannerAt === null && document.querySelector(selector)) globalThis.bannerAt = performance.timeOrigin + performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** Times of day at which the page's source request began and ended, as the browser tells us. */
function watchRequest(page) {
  const seen = { start: null, end: null };
  const isSource = (request) => request.url().includes('_action=viewsource');
  page.on('request', (request) => {
    if (isSource(request)) Object.assign(seen, { start: Date.now(), end: null });
  });
  page.on('requestfinished', (request) => {
    if (isSource(request)) seen.end = Date.now();
  });
  return seen;
}

async function measure(kind) {
  const index = JSON.parse(readFileSync(join(MESSAGES, 'index.json'), 'utf8'));
  const roundcube = await startRoundcube();
  const extension = await openExtension(kind);
  try {
    roundcube.deliver(MESSAGES);
    const uids = roundcube.uids();
    const page = await extension.newPage();
    await page.evaluateOnNewDocument(watchForBanner, BANNER);
    const request = watchRequest(page);
    await roundcube.login(page);
    const times = [];
    for (let round = 0; round < ROUNDS; round++)
      for (const [file, { expect }] of Object.entries(index)) {
        if (expect !== 'danger' && expect !== 'caution') continue;
        await roundcube.open(page, uids.get(file.replace('.eml', '')));
        const bannerAt = await (await page.waitForFunction(() => globalThis.bannerAt, { polling: 50, timeout: 20_000 })).jsonValue();
        times.push({ request: request.end - request.start, own: bannerAt - request.end });
      }
    const [asked, own] = [median(times.map(({ request }) => request)), median(times.map(({ own }) => own))];
    console.log(
      `${kind.padEnd(10)} source request ${asked.toFixed(0)} ms, then to the banner ${own.toFixed(0)} ms: ${(own / asked).toFixed(2)} of the request (${times.length} messages)`,
    );
  } finally {
    await extension.close();
    roundcube.stop();
  }
}

/** A line for each browser that is here; says what is missing otherwise. */
export async function benchWebmail() {
  console.log('\nIn Roundcube: medians, from the source request to the banner in the page');
  const missing = roundcubeMissing();
  if (missing) {
    console.log(`SKIPPED: ${missing}`);
    return;
  }
  for (const kind of BROWSERS)
    if (!findBrowser(kind)) console.log(`SKIPPED: no ${kind} found`);
    else if (!existsSync(join(ROOT, `.output/${kind}-mv3-test`))) console.log(`SKIPPED: no test build for ${kind} (npm run build:test)`);
    else await measure(kind);
}
