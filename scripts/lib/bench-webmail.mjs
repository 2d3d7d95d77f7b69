// From the source request to the banner, in a real Roundcube: what the request takes, and what Truefrom adds to it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BANNER, BROWSERS, openExtension, until } from '../../tests/e2e/harness/extension.mjs';
import { findBrowser } from '../../tests/e2e/harness/find-browser.mjs';
import { roundcubeMissing, startRoundcube } from '../../tests/e2e/harness/roundcube.mjs';
import { median } from './bench-clock.mjs';
import { ROOT } from './packages.mjs';

const MESSAGES = join(ROOT, 'tests/fixtures/messages');
const ROUNDS = 3;

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
  // A request that Truefrom ends itself, once it has read as far as it reads, counts as failed.
  for (const event of ['requestfinished', 'requestfailed'])
    page.on(event, (request) => {
      if (isSource(request)) seen.end = Date.now();
    });
  return seen;
}

/** Opens one message and waits until its banner stands, its source request has ended and the page is done: none is left half loaded. */
async function timeOne(page, request, open) {
  Object.assign(request, { start: null, end: null });
  await open();
  const whenDone = () => document.readyState === 'complete' && globalThis.bannerAt;
  const bannerAt = await (await page.waitForFunction(whenDone, { polling: 50, timeout: 20_000 })).jsonValue();
  await until('the end of the source request', () => request.end !== null);
  return { request: request.end - request.start, own: bannerAt - request.end };
}

/** Times of every message that gets a banner, in a browser of its own. */
async function timesIn(kind, roundcube) {
  const index = JSON.parse(readFileSync(join(MESSAGES, 'index.json'), 'utf8'));
  const warned = Object.keys(index).filter((file) => index[file].expect === 'danger' || index[file].expect === 'caution');
  const uids = roundcube.uids();
  const extension = await openExtension(kind);
  try {
    const page = await extension.newPage();
    await page.evaluateOnNewDocument(watchForBanner, BANNER);
    const request = watchRequest(page);
    await roundcube.login(page);
    const times = [];
    for (let round = 0; round < ROUNDS; round++)
      for (const file of warned) times.push(await timeOne(page, request, () => roundcube.open(page, uids.get(file.replace('.eml', '')))));
    return times;
  } finally {
    await extension.close().catch(() => {}); // it may be gone already
  }
}

/** What puppeteer says of a tab or browser that died; a machine under load loses one now and then (seen once, 2026-11). */
const LOST = /detached|closed|disconnected/i;

async function measure(kind) {
  const roundcube = await startRoundcube();
  try {
    roundcube.deliver(MESSAGES);
    const times = await timesIn(kind, roundcube).catch((error) => {
      if (!LOST.test(error.message)) throw error;
      console.log(`${kind}: the browser was lost (${error.message}), measured again`);
      return timesIn(kind, roundcube);
    });
    const [asked, own] = [median(times.map(({ request }) => request)), median(times.map(({ own }) => own))];
    console.log(
      `${kind.padEnd(10)} source request ${asked.toFixed(0)} ms, then to the banner ${own.toFixed(0)} ms: ${(own / asked).toFixed(2)} of the request (${times.length} messages)`,
    );
  } finally {
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
