// Truefrom in a real maildev, a single-page application that redraws around the banner.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { bannersOf, BROWSERS, shoot, until } from './harness/extension.mjs';
import { openMaildev } from './harness/maildev.mjs';
import { judged } from './harness/state.mjs';

const root = resolve(import.meta.dirname, '../..');
const fixtures = resolve(root, 'tests/fixtures/messages');
const out = resolve(root, '.e2e-out');
const index = JSON.parse(readFileSync(resolve(fixtures, 'index.json'), 'utf8'));
const files = Object.keys(index);
const warns = (step) => step === 'danger' || step === 'caution';
mkdirSync(out, { recursive: true });

for (const kind of BROWSERS)
  describe(`maildev in ${kind}`, { timeout: 240_000 }, () => {
    let extension;
    let page;
    let ids;
    let show;
    let close;
    before(async () => ({ extension, page, ids, show, close } = await openMaildev(kind, files)), { timeout: 120_000 });
    after(() => close?.());

    test('switching from message to message, each gets its own verdict and banner', async () => {
      const wrong = [];
      for (const [place, file] of files.entries()) {
        await show(place);
        const { expect } = index[file];
        const seen = await until(`the verdict of ${file}`, async () => {
          const [message] = await judged(extension, page);
          const banners = await bannersOf(extension, page);
          const isThis = message.id.includes(ids[place]) || page.url().includes(ids[place]);
          return isThis && message.report && banners.length === (warns(message.report.verdict.step) ? 1 : 0) ? { message, banners } : null;
        }).catch((error) => ({ error: error.message }));
        const step = seen.message?.report.verdict.step ?? seen.error;
        if (step !== expect || (warns(expect) && seen.banners?.[0]?.step !== expect)) wrong.push(`${file}: ${step}, not ${expect}`);
      }
      assert.deepEqual(wrong, []);
    });

    test('the banner comes back when the page redraws around it', async () => {
      const spoof = files.findIndex((file) => index[file].expect === 'danger');
      await show(spoof);
      await until('a banner', async () => (await bannersOf(extension, page)).length === 1);
      await shoot(page, `${out}/${kind}-maildev-danger.png`);
      await page.evaluate(() => document.querySelector('truefrom-banner').remove());
      await until('the banner again', async () => (await bannersOf(extension, page)).length === 1);
    });

    test('what has the focus in the popup never ends behind its footer', async () => {
      await show(files.findIndex((file) => index[file].expect === 'danger'));
      await until('a banner', async () => (await bannersOf(extension, page)).length === 1);
      const popup = await extension.realPopup(page);
      await until('the verdict', () => popup.inDocument((document) => Boolean(document.querySelector('.pop-foot'))));
      const covered = await popup.inDocument((document) => {
        const footer = document.querySelector('.pop-foot');
        return [...document.querySelectorAll('summary, button')].flatMap((control) => {
          control.focus();
          const isCovered = !footer.contains(control) && control.getBoundingClientRect().bottom > footer.getBoundingClientRect().top + 1;
          return isCovered ? [control.innerText] : [];
        });
      });
      await popup.close();
      assert.deepEqual(covered, []);
    });

    test('closing the message takes the banner and the badge away', async () => {
      await page.evaluate(() => void (location.hash = '#/'));
      await until('an empty page', async () => (await bannersOf(extension, page)).length === 0);
      await until('an empty badge', async () => (await extension.toolbar(page)).badge === '');
    });
  });
