// Chromium with the extension, driven by puppeteer over a pipe (measured with Debian's Chromium 156, as root).
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './find-browser.mjs';

export async function openChromium({ extensionDir, hosts, port, headless }) {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chrome'),
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1200, height: 800 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // every named host goes to the local server; every other name does not resolve, so a leak fails loudly
      `--host-resolver-rules=${[...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`,
    ],
  });
  const id = await browser.installExtension(extensionDir);
  const base = `chrome-extension://${id}/`;
  // The first start opens the welcome page; Chromium holds input back in every tab behind it.
  const welcome = await browser.waitForTarget((target) => target.url() === `${base}welcome.html`, { timeout: 20_000 });
  await (await welcome.asPage()).close();
  let control; // an extension page kept open: to message the worker, read permissions, and stop the worker

  const wrap = (page) => ({
    page,
    evaluate: (fn, ...args) => page.evaluate(fn, ...args),
    inject: async (source) => void (await page.evaluate(`${source};0`)), // not subject to the page's CSP
    text: () => page.evaluate(() => document.body.innerText),
    click: (selector) => page.click(selector),
    setViewport: (width, height) => page.setViewport({ width, height }),
    colours: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    screenshot: (path, fullPage = false) => page.screenshot({ path, fullPage }),
    close: () => page.close(),
  });
  const openExtensionPage = async (path) => {
    const page = await browser.newPage();
    await page.goto(base + path);
    return wrap(page);
  };
  const getControl = async () => (control ??= await openExtensionPage('options.html'));

  return {
    kind: 'chrome',
    browser,
    id,
    base,
    openExtensionPage,
    /** Chromium 156 dies when a tab in the background is pictured (3 of 3, headless); in front it never did (3 of 3). */
    async newPage() {
      const page = await browser.newPage();
      const screenshot = page.screenshot.bind(page);
      page.screenshot = async (options) => {
        await page.bringToFront();
        return screenshot(options);
      };
      return page;
    },
    permissions: async () => (await getControl()).evaluate(() => chrome.permissions.getAll()),
    inWorkerPage: async (fn, ...args) => (await getControl()).evaluate(fn, ...args),
    colours: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),

    /** Runs fn(shadowRoot, ...args) in each CLOSED shadow root of `selector`, in every frame; a list of JSON values. */
    async inClosedRoots(page, selector, fn, ...args) {
      const values = [];
      for (const frame of page.frames()) {
        const hosts = await frame.$$(selector).catch(() => []);
        for (const host of hosts) {
          const cdp = frame.client ?? host.frame.client;
          const { node } = await cdp.send('DOM.describeNode', { objectId: host.remoteObject().objectId, depth: 1, pierce: true });
          const shadow = node.shadowRoots?.[0];
          if (!shadow) continue;
          const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
          const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
            objectId: object.objectId,
            returnByValue: true,
            awaitPromise: true,
            functionDeclaration: `function(...a){return (${fn})(this,...a)}`,
            arguments: args.map((value) => ({ value })),
          });
          if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          values.push(result.value);
        }
      }
      return values;
    },

    /** Kills the service worker at once: a debugger keeps it alive, so it never goes idle by itself under a test tool. */
    async stopBackground() {
      const cdp = await (await getControl()).page.createCDPSession();
      const stopped = new Promise((done) =>
        cdp.on('ServiceWorker.workerVersionUpdated', (event) => {
          if (event.versions.some((version) => version.runningStatus === 'stopped')) done();
        }),
      );
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await cdp.detach();
    },

    /** The user's "site access" switch: withholds every host permission, or gives them back. */
    async setSiteAccess(isOn) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        (extensionId, hostAccess) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        id,
        isOn ? 'ON_ALL_SITES' : 'ON_CLICK',
      );
      await page.close();
    },

    /** Grants an optional host permission without its dialog: pre-allow it as the user, then let the extension ask for it. */
    async grantOptional(origin) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        async (extensionId, origin) => {
          await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
          const { runtimeHostPermissions } = (await chrome.developerPrivate.getExtensionInfo(extensionId)).permissions;
          for (const { host } of runtimeHostPermissions.hosts) await chrome.developerPrivate.addHostPermission(extensionId, host);
          await chrome.developerPrivate.addHostPermission(extensionId, origin);
        },
        id,
        origin,
      );
      await page.close();
      return (await getControl()).evaluate((origin) => chrome.permissions.request({ origins: [origin] }), origin);
    },

    /** What the toolbar button shows for the page's tab: badge text and title. */
    async toolbar(page) {
      await page.bringToFront();
      return (await getControl()).evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((tab) => tab.url === url) ?? tabs.find((tab) => tab.active);
        return { badge: await chrome.action.getBadgeText({ tabId: tab.id }), title: await chrome.action.getTitle({ tabId: tab.id }) };
      }, page.url());
    },

    /** The real toolbar popup in its real size. Also grants activeTab for the page, as a click does. */
    async realPopup(page) {
      const opened = browser.waitForTarget((target) => target.url() === `${base}popup.html`, { timeout: 10_000 });
      await page.bringToFront();
      await page.triggerExtensionAction((await browser.extensions()).get(id));
      const popup = await (await opened).asPage();
      await popup.waitForFunction(() => document.body.innerText.trim(), { polling: 50, timeout: 10_000 });
      return {
        text: () => popup.evaluate(() => document.body.innerText),
        /** fn(document of the popup, ...args). */
        inDocument: (fn, ...args) => popup.evaluate(`(${fn})(document, ...${JSON.stringify(args)})`),
        click: (selector) => popup.click(selector),
        size: () => popup.evaluate(() => [innerWidth, innerHeight]),
        screenshot: (path) => popup.screenshot({ path }),
        close: () => popup.close().catch(() => {}),
      };
    },
    close: () => browser.close(),
  };
}
