// Truefrom in a real Roundcube with its own login, in both browsers.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { BANNER, bannersOf, BROWSERS, clickInBanner, openExtension, sleep, shoot, until } from './harness/extension.mjs';
import { startRoundcube } from './harness/roundcube.mjs';
import { judged } from './harness/state.mjs';

const root = resolve(import.meta.dirname, '../..');
const fixtures = resolve(root, 'tests/fixtures/messages');
const lab = resolve(root, '../shared/webmail-lab/lab-messages/opendkim-opendmarc');
const out = resolve(root, '.e2e-out');
const index = JSON.parse(readFileSync(resolve(fixtures, 'index.json'), 'utf8'));
const box = (file) => file.replace(/\.eml$/, '').replace(/[^A-Za-z0-9_-]/g, '_');
const warns = (step) => step === 'danger' || step === 'caution';
const spoof = Object.keys(index).find((file) => index[file].expect === 'danger');
const honest = Object.keys(index).find((file) => index[file].expect === 'verified');
mkdirSync(out, { recursive: true });

const skip = process.env.NO_ROUNDCUBE || false;
if (!existsSync(lab)) console.log('SKIPPED: messages of a real mail server on Roundcube: ../shared is absent');

/** Opens a message in the full view; its verdict and the banners on the page. */
async function open(extension, page, roundcube, uid, folder) {
  await roundcube.open(page, uid, folder);
  const [message] = await judged(extension, page);
  if (message.report && warns(message.report.verdict.step)) await until('a banner', async () => (await bannersOf(extension, page)).length);
  return { message, banners: await bannersOf(extension, page) };
}

for (const kind of BROWSERS)
  describe(`Roundcube in ${kind}`, { skip, timeout: 420_000 }, () => {
    let roundcube;
    let extension;
    let page;
    let uids;
    before(
      async () => {
        roundcube = await startRoundcube();
        roundcube.deliver(fixtures);
        if (existsSync(lab)) roundcube.deliver(lab, 'Archive');
        uids = roundcube.uids();
        extension = await openExtension(kind);
        page = await extension.newPage();
        await roundcube.login(page);
      },
      { timeout: 120_000 },
    );
    after(async () => {
      await extension?.close();
      roundcube?.stop();
    });

    for (const skin of ['elastic', 'larry', 'classic'])
      test(`${skin}: a banner on the spoof, none on the honest message, in full view`, async () => {
        roundcube.skin(skin);
        const bad = await open(extension, page, roundcube, uids.get(box(spoof)));
        assert.equal(bad.banners.length, 1);
        assert.equal(bad.banners[0].step, 'danger');
        assert.equal(bad.banners[0].mode, 'closed');
        assert.ok(bad.banners[0].isVisible && bad.banners[0].width > 280, JSON.stringify(bad.banners[0]));
        assert.equal(await page.evaluate((selector) => document.querySelector(selector).shadowRoot, BANNER), null);
        await shoot(page, `${out}/${kind}-roundcube-${skin}-light.png`);
        await extension.colours(page, 'dark');
        await shoot(page, `${out}/${kind}-roundcube-${skin}-dark.png`);
        await extension.colours(page, 'light');
        const good = await open(extension, page, roundcube, uids.get(box(honest)));
        assert.equal(good.message.report.verdict.step, 'verified');
        assert.deepEqual(good.banners, []);
      });

    test('every sample message gets its verdict, and a banner only where one is due', async () => {
      roundcube.skin('elastic');
      const wrong = [];
      for (const [file, { expect }] of Object.entries(index)) {
        const { message, banners } = await open(extension, page, roundcube, uids.get(box(file)));
        const step = message.report?.verdict.step ?? message.failure;
        if (step !== expect || banners.length !== (warns(expect) ? 1 : 0))
          wrong.push(`${file}: ${step} with ${banners.length} banners, not ${expect}`);
      }
      assert.deepEqual(wrong, []);
    });

    test('the banner follows the messages of the preview pane', async () => {
      await page.setViewport({ width: 1500, height: 900 });
      await page.goto(roundcube.url, { waitUntil: 'domcontentloaded' });
      for (const file of [spoof, honest, spoof]) {
        const row = `#rcmrow${Buffer.from(String(uids.get(box(file))))
          .toString('base64')
          .replace(/=+$/, '')}`;
        await page.waitForSelector(`${row} td.subject`, { timeout: 15_000, polling: 50 }).catch(() => {});
        await page.evaluate((row) => document.querySelector(row)?.scrollIntoView({ block: 'center' }), row);
        await page.bringToFront();
        await page.click(`${row} td.subject`);
        await until(`the preview of ${file}`, () =>
          page.frames().some((frame) => frame.url().includes(`_uid=${uids.get(box(file))}&`) && frame.url().includes('preview')),
        );
        const expected = warns(index[file].expect) ? 1 : 0;
        await until(`${expected} banners on ${file}`, async () => {
          const [message] = await judged(extension, page);
          const banners = await bannersOf(extension, page);
          return message.report?.verdict.step === index[file].expect && banners.length === expected;
        });
        await shoot(page, `${out}/${kind}-roundcube-preview-${warns(index[file].expect) ? 'spoof' : 'honest'}.png`);
      }
      await page.setViewport({ width: 1200, height: 800 });
    });

    test('the popup shows the verdict of the banner, also after the background was suspended', async () => {
      const { message, banners } = await open(extension, page, roundcube, uids.get(box(spoof)));
      await extension.stopBackground();
      const popup = await extension.realPopup(page);
      const text = (
        await until('the verdict in the popup', async () => {
          const text = await popup.text();
          return text.includes(message.report.verdict.headline.slice(0, 12)) ? text : null;
        })
      ).replace(/\s+/g, ' ');
      await popup.screenshot(`${out}/${kind}-popup-danger.png`);
      assert.ok(text.includes(message.report.verdict.headline), `popup: ${text}`);
      assert.ok(banners[0].text.includes(message.report.verdict.headline), `banner: ${banners[0].text}`);
      const [width, height] = await popup.size();
      assert.ok(width >= 360 && width <= 420 && height <= 600, `${width} x ${height}`);
      await popup.close();
      assert.notEqual((await extension.toolbar(page)).badge, '');
    });

    test('a message opened while the background is suspended still gets its banner', async () => {
      await open(extension, page, roundcube, uids.get(box(honest)));
      await extension.stopBackground();
      const { banners } = await open(extension, page, roundcube, uids.get(box(spoof)));
      assert.equal(banners.length, 1);
    });

    test('only a real click hides the banner, and the popup brings it back', async () => {
      await open(extension, page, roundcube, uids.get(box(spoof)));
      await extension.inClosedRoots(page, BANNER, (shadow) => {
        for (const button of shadow.querySelectorAll('button')) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      });
      await sleep(400);
      assert.equal((await bannersOf(extension, page)).length, 1);
      await clickInBanner(extension, page, '[data-action=hide]');
      await until('the banner to go', async () => (await bannersOf(extension, page)).length === 0);
      const popup = await extension.realPopup(page);
      await until('the way back', () => popup.inDocument((document) => Boolean(document.querySelector('[data-action=show-banner]'))));
      await popup.click('[data-action=show-banner]');
      await until('the banner to come back', async () => (await bannersOf(extension, page)).length === 1);
      await popup.close();
    });

    test('"Why?" opens the report of this message', async () => {
      const { message } = await open(extension, page, roundcube, uids.get(box(spoof)));
      await clickInBanner(extension, page, '[data-action=why]');
      const url = await until('the report page', async () => {
        const urls = await extension.inWorkerPage(async () => {
          const api = globalThis.browser ?? globalThis.chrome;
          return (await api.tabs.query({})).map((tab) => tab.url ?? '');
        });
        return urls.find((url) => url.includes('report.html'));
      });
      const report = await extension.openExtensionPage(url.slice(extension.base.length));
      await until('the report', async () => (await report.text()).replace(/\s+/g, ' ').includes(message.report.verdict.headline));
      await report.screenshot(`${out}/${kind}-report-danger.png`, true);
      await report.close();
    });

    test('messages with the results of a real mail server: no alarm on honest mail, no silence on plain spoofs', {
      skip: !existsSync(lab),
    }, async () => {
      const box = roundcube.uids('Archive');
      const wrong = [];
      for (const file of readdirSync(lab).filter((name) => name.endsWith('.eml'))) {
        const name = file.replace('.eml', '');
        const { message } = await open(extension, page, roundcube, box.get(name), 'Archive');
        const step = message.report?.verdict.step ?? message.failure;
        if (/^\d+-legit-/.test(name) && !['verified', 'unverified'].includes(step)) wrong.push(`${name}: ${step}`);
        // the author's domain asks that failing mail be refused, and nothing but the list itself speaks for the list
        if (/^\d+-(fwd|list)-/.test(name) && !['verified', 'unverified', 'caution'].includes(step)) wrong.push(`${name}: ${step}`);
        if (/spoof-(exact|from-other|address-in-name|forged|brand|two-from|own-domain|rtl|helo)/.test(name) && !warns(step))
          wrong.push(`${name}: ${step}`);
      }
      assert.deepEqual(wrong, []);
    });
  });

for (const kind of BROWSERS)
  describe(`Roundcube with a strict page policy in ${kind}`, { skip, timeout: 180_000 }, () => {
    test('the source is fetched by the background where the page forbids it', async () => {
      const csp =
        "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self'; img-src 'self'; frame-src 'self'; connect-src 'none'; form-action 'self'; base-uri 'none'";
      const roundcube = await startRoundcube({ csp });
      const extension = await openExtension(kind);
      try {
        roundcube.deliver(fixtures);
        const uid = roundcube.uids().get(box(spoof));
        const page = await extension.newPage();
        await roundcube.login(page);
        const { banners } = await open(extension, page, roundcube, uid);
        assert.equal(banners[0]?.step, 'danger');
        assert.equal(banners[0]?.isVisible, true);
        await shoot(page, `${out}/${kind}-roundcube-csp.png`);
      } finally {
        await extension.close();
        roundcube.stop();
      }
    });
  });
