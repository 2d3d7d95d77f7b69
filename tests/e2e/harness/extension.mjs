// Both browsers with Truefrom loaded, behind one interface: see `Extension` members in chromium.mjs and firefox.mjs.
import { resolve } from 'node:path';
import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';

export const EXTENSION_ID = 'truefrom@truefrom.example';
export const BROWSERS = (process.env.BROWSERS ?? 'chrome,firefox').split(',');
/** The banner's host element, in any frame. */
export const BANNER = 'truefrom-banner';

const root = resolve(import.meta.dirname, '../../..');

/**
 * `build`: `test` (loopback webmails allowed) or `store` (what is published). `hosts` are answered by the HTTPS server
 * on `port`; every other name does not resolve, so that a leak fails loudly.
 */
export function openExtension(kind, { build = 'test', hosts = [], port = 9, prefs = {}, headless = true } = {}) {
  const extensionDir = resolve(root, `.output/${kind}-mv3${build === 'test' ? '-test' : ''}`);
  return kind === 'chrome'
    ? openChromium({ extensionDir, hosts, port, headless })
    : openFirefox({ extensionDir, extensionId: EXTENSION_ID, hosts, port, prefs, headless });
}

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Asks until the answer is truthy. Fails with what was waited for: pages in the background get no animation frames. */
export async function until(what, question, ms = 15_000) {
  const end = Date.now() + ms;
  let last;
  for (;;) {
    try {
      last = await question();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`waited ${ms} ms for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
    await sleep(60);
  }
}

/** What a banner shows; runs inside its closed shadow root. */
function readBanner(shadow) {
  const box = shadow.host.getBoundingClientRect();
  const view = shadow.ownerDocument.defaultView;
  const panel = shadow.querySelector('[data-v]') ?? shadow.firstElementChild;
  return {
    mode: shadow.mode,
    step: panel?.getAttribute('data-v') ?? null,
    text: (shadow.querySelector('[data-v]') ?? panel).innerText.replace(/\s+/g, ' ').trim(),
    width: box.width,
    height: box.height,
    isVisible: box.width > 0 && box.height > 0 && view.getComputedStyle(shadow.host).visibility === 'visible',
    background: panel ? view.getComputedStyle(panel).backgroundColor : null,
  };
}

/** All banners of the page, in every frame. */
export const bannersOf = (extension, page) => extension.inClosedRoots(page, BANNER, readBanner);

/** Clicks a control inside the first banner with a real (trusted) mouse event. */
export async function clickInBanner(extension, page, selector) {
  const [at] = await extension.inClosedRoots(
    page,
    BANNER,
    (shadow, selector) => {
      const box = shadow.querySelector(selector).getBoundingClientRect();
      let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      for (let view = shadow.ownerDocument.defaultView; view.frameElement; view = view.parent) {
        const frame = view.frameElement.getBoundingClientRect();
        x += frame.x;
        y += frame.y;
      }
      return { x, y };
    },
    selector,
  );
  await page.bringToFront();
  await page.mouse.click(at.x, at.y);
}

/** A picture of the page, brought to the front first: a page in the background is not painted. */
export async function shoot(page, path) {
  await page.bringToFront();
  await page.screenshot({ path });
}
