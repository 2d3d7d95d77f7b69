// Firefox with the extension, driven by puppeteer over WebDriver BiDi (measured with Debian's firefox-esr 153, as root).
import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './find-browser.mjs';

const UUID = '11111111-2222-4333-8444-555555555555';
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

export async function openFirefox({ extensionDir, extensionId, hosts, port, prefs, headless }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1200, height: 800 } : null,
    args: ['--remote-allow-system-access'], // needed to open moz-extension:// pages and to run code in chrome scope
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','), // these names resolve to loopback
      'network.socket.forcePort': hosts.length ? `443=${port}` : '', // and port 443 becomes the test server's
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }), // a known moz-extension:// origin
      'extensions.webextOptionalPermissionPrompts': false, // permissions.request() is granted without a dialog
      'extensions.openPopupWithoutUserGesture.enabled': true,
      'ui.popup.disable_autohide': true,
      ...prefs,
    },
  });
  const bidi = browser.connection; // not in puppeteer's public types: the version is pinned
  const base = `moz-extension://${UUID}/`;
  const id = await browser.installExtension(extensionDir);

  // The first start opens the welcome page in front of every other tab.
  for (let tries = 0; ; tries++) {
    const { result } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
    const welcome = result.contexts.find(({ url }) => url === `${base}welcome.html`);
    if (welcome) {
      await bidi.send('browsingContext.close', { context: welcome.context });
      break;
    }
    if (tries > 200) throw new Error('the welcome page did not open');
    await sleep(100);
  }

  const jsonOf = (answer) => {
    if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails?.text ?? 'evaluation failed');
    const { type, value } = answer.result.result;
    return type === 'string' ? JSON.parse(value) : undefined;
  };
  const call = async (context, fn, args = [], extra = []) =>
    jsonOf(
      await bidi.send('script.callFunction', {
        functionDeclaration: `async (json, ...extra) => JSON.stringify((await (${fn})(...extra, ...JSON.parse(json))) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }, ...extra],
        target: { context },
        awaitPromise: true,
        userActivation: true,
      }),
    );
  let chromeContext;
  const inChrome = async (fn, ...args) => {
    chromeContext ??= (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result.contexts[0].context;
    return call(chromeContext, fn, args);
  };
  const clickAt = (context, x, y) =>
    bidi.send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  const wrap = (context) => ({
    context,
    evaluate: (fn, ...args) => call(context, fn, args),
    inject: async (source) =>
      void (await bidi.send('script.evaluate', { expression: `${source};0`, target: { context }, awaitPromise: false })),
    text: () => call(context, () => document.body.innerText),
    async click(selector) {
      await bidi.send('browsingContext.activate', { context });
      const at = await call(
        context,
        (selector) => {
          const element = document.querySelector(selector);
          element.scrollIntoView({ block: 'center' });
          const box = element.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        },
        [selector],
      );
      await clickAt(context, at.x, at.y);
    },
    setViewport: (width, height) => bidi.send('browsingContext.setViewport', { context, viewport: { width, height } }),
    colours: (scheme) =>
      inChrome(
        (value) => void Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value),
        scheme === 'dark' ? 0 : 1,
      ),
    async screenshot(path, fullPage = false) {
      const { result } = await bidi.send('browsingContext.captureScreenshot', { context, origin: fullPage ? 'document' : 'viewport' });
      writeFileSync(path, Buffer.from(result.data, 'base64'));
    },
    close: () => bidi.send('browsingContext.close', { context }),
  });
  const openExtensionPage = async (path) => {
    const { result } = await bidi.send('browsingContext.create', { type: 'tab' });
    const page = wrap(result.context);
    // wait:'none': page.goto() and wait:'complete' never settle here, since the tab changes its process
    await bidi.send('browsingContext.navigate', { context: result.context, url: base + path, wait: 'none' });
    const end = Date.now() + 10_000;
    while (!(await page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete').catch(() => false))) {
      if (Date.now() > end) throw new Error(`${path} did not load`);
      await sleep(30);
    }
    return page;
  };
  let control; // an extension page kept open
  const getControl = async () => (control ??= await openExtensionPage('options.html'));
  const contextsOf = async (page) => {
    const { result } = await bidi.send('browsingContext.getTree', {});
    const top = result.contexts.find((context) => context.url === page.url());
    const all = [];
    const collect = (context) => {
      all.push(context.context);
      context.children?.forEach(collect);
    };
    if (top) collect(top);
    return all;
  };

  return {
    kind: 'firefox',
    browser,
    id,
    base,
    openExtensionPage,
    inChrome,
    newPage: () => browser.newPage(),
    permissions: async () => (await getControl()).evaluate(() => browser.permissions.getAll()),
    inWorkerPage: async (fn, ...args) => (await getControl()).evaluate(fn, ...args),
    colours: (_page, scheme) =>
      inChrome(
        (value) => void Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value),
        scheme === 'dark' ? 0 : 1,
      ),

    /** Runs fn(shadowRoot, ...args) in each CLOSED shadow root of `selector`, in every frame; a list of JSON values. */
    async inClosedRoots(page, selector, fn, ...args) {
      const values = [];
      for (const context of await contextsOf(page)) {
        const answer = await bidi.send('script.evaluate', {
          expression: `[...document.querySelectorAll(${JSON.stringify(selector)})]`,
          target: { context },
          awaitPromise: false,
          serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' }, // 'all' hands out closed roots too
        });
        for (const host of answer.result.result?.value ?? []) {
          const shadow = host.value?.shadowRoot;
          if (shadow) values.push(await call(context, fn, args, [{ sharedId: shadow.sharedId }]));
        }
      }
      return values;
    },
    async stopBackground() {
      await inChrome(
        (id) =>
          WebExtensionPolicy.getByID(id)
            .extension.terminateBackground()
            .then(() => null),
        id,
      );
    },
    /** What a user does in the add-on's permission page with the host of the published build. */
    setSiteAccess: (isOn) =>
      inChrome(
        async (id, isOn) => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID(id);
          await ExtensionPermissions[isOn ? 'add' : 'remove'](id, { permissions: [], origins: ['https://mail.google.com/*'] }, extension);
          return null;
        },
        id,
        isOn,
      ),
    /** permissions.request() wants a real input event (userActivation is not enough), so a button is clicked for real. */
    async grantOptional(origin) {
      const page = await openExtensionPage('options.html');
      await page.evaluate((origin) => {
        const button = document.body.appendChild(document.createElement('button'));
        button.id = 'grant';
        button.style.cssText = 'position:fixed;inset:0;width:100px;height:100px;z-index:9999';
        globalThis.granted = new Promise((done) =>
          button.addEventListener('click', () =>
            browser.permissions.request({ origins: [origin] }).then(done, (error) => done(String(error))),
          ),
        );
        return null;
      }, origin);
      await page.click('#grant');
      const granted = await page.evaluate(() => globalThis.granted);
      await page.close();
      return granted;
    },
    async toolbar(page) {
      await page.bringToFront();
      return (await getControl()).evaluate(async () => {
        const [tab] = (await browser.tabs.query({})).filter((tab) => tab.active);
        return { badge: await browser.action.getBadgeText({ tabId: tab.id }), title: await browser.action.getTitle({ tabId: tab.id }) };
      });
    },
    /** The real toolbar popup. BiDi does not list its context, so its DOM is read from another page of the extension. */
    async realPopup(page) {
      const extensionPage = await getControl();
      await page.bringToFront();
      // as a click on the button does: unlike openPopup() it lets the extension into the tab (activeTab)
      await inChrome(async (id) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        return null;
      }, id);
      /** fn(document of the popup, ...args); as text, since the popup's own scope is out of reach. */
      const inPopup = (fn, ...args) =>
        call(extensionPage.context, `(...args) => (${fn})(browser.extension.getViews({ type: 'popup' })[0].document, ...args)`, args);
      const isOpen = () =>
        extensionPage.evaluate(() => {
          const view = browser.extension.getViews({ type: 'popup' })[0];
          return Boolean(view && view.document.readyState === 'complete' && view.innerWidth > 50 && view.document.body.innerText.trim());
        });
      const end = Date.now() + 10_000;
      while (!(await isOpen())) {
        if (Date.now() > end) throw new Error('the popup did not open');
        await sleep(50);
      }
      return {
        text: () => extensionPage.evaluate(() => browser.extension.getViews({ type: 'popup' })[0].document.body.innerText),
        inDocument: inPopup,
        click: (selector) =>
          extensionPage.evaluate(
            (selector) => void browser.extension.getViews({ type: 'popup' })[0].document.querySelector(selector).click(),
            selector,
          ),
        size: () =>
          extensionPage.evaluate(() => {
            const view = browser.extension.getViews({ type: 'popup' })[0];
            return [view.innerWidth, view.innerHeight];
          }),
        async screenshot(path) {
          const url = await inChrome(async () => {
            const popup = document.querySelector('browser.webextension-popup-browser');
            const { width, height } = popup.getBoundingClientRect();
            const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
            const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
            canvas.width = image.width;
            canvas.height = image.height;
            canvas.getContext('2d').drawImage(image, 0, 0);
            return canvas.toDataURL();
          });
          writeFileSync(path, Buffer.from(url.split(',')[1], 'base64'));
        },
        close: () => extensionPage.evaluate(() => void browser.extension.getViews({ type: 'popup' })[0]?.close()),
      };
    },
    close: () => browser.close(),
  };
}
