// Every page of the extension: readable by everybody (axe), in light and dark, in both browsers; pictures to look at.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { BROWSERS, openExtension, until } from './harness/extension.mjs';

const root = resolve(import.meta.dirname, '../..');
const fixtures = resolve(root, 'tests/fixtures/messages');
const out = resolve(root, '.e2e-out');
mkdirSync(out, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const index = JSON.parse(readFileSync(resolve(fixtures, 'index.json'), 'utf8'));
const spoof = Object.keys(index).find((file) => index[file].expect === 'danger');

const violations = async (page) => {
  await page.inject(axe);
  return page.evaluate(async () =>
    (await globalThis.axe.run()).violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.target.join(' ')).join(', ')}`),
  );
};

/** A page hears of the other scheme some time later (Firefox, on a busy machine), and a colour on its way from light to dark is neither. */
const atRest = (page, scheme) =>
  until('colours at rest', () =>
    page.evaluate(
      (wanted) =>
        matchMedia(`(prefers-color-scheme: ${wanted})`).matches &&
        document.getAnimations().every(({ playState }) => playState !== 'running'),
      scheme,
    ),
  );

for (const kind of BROWSERS)
  describe(`pages in ${kind}`, { timeout: 180_000 }, () => {
    let extension;
    before(async () => void (extension = await openExtension(kind)), { timeout: 90_000 });
    after(() => extension?.close());

    for (const name of ['popup', 'options', 'welcome', 'report'])
      for (const scheme of ['light', 'dark'])
        test(`${name} has no accessibility violations, ${scheme}`, async () => {
          const page = await extension.openExtensionPage(`${name}.html`);
          await page.colours(scheme);
          await until('text on the page', async () => (await page.text()).trim().length > 20);
          await atRest(page, scheme);
          assert.deepEqual(await violations(page), []);
          await page.screenshot(`${out}/${kind}-${name}-${scheme}.png`, true);
          await page.close();
        });

    for (const scheme of ['light', 'dark'])
      test(`a pasted message gets its report, ${scheme}`, async () => {
        const page = await extension.openExtensionPage('report.html');
        await page.colours(scheme);
        const source = readFileSync(resolve(fixtures, spoof), 'latin1');
        await until('the field to paste into', () => page.evaluate(() => Boolean(document.querySelector('textarea'))));
        await page.evaluate((source) => {
          const field = document.querySelector('textarea');
          Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, source);
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return null;
        }, source);
        await page.click('[data-action=check]');
        await until('the verdict', async () => /Danger/.test(await page.text()));
        await atRest(page, scheme);
        assert.deepEqual(await violations(page), []);
        await page.screenshot(`${out}/${kind}-report-pasted-${scheme}.png`, true);
        await page.close();
      });

    test('the language can be chosen, and every page follows', async () => {
      const page = await extension.openExtensionPage('options.html');
      const choose = (code) =>
        page.evaluate((code) => {
          const field = document.querySelector('#language select');
          field.value = code;
          field.dispatchEvent(new Event('change', { bubbles: true }));
          return null;
        }, code);
      const spoken = () => page.evaluate(() => document.documentElement.lang);
      for (const [code, heading] of [
        ['es', 'Opciones'],
        ['de', 'Einstellungen'],
      ]) {
        await until('the choice of language', () => page.evaluate(() => Boolean(document.querySelector('#language select'))));
        await choose(code);
        await until(`the page in ${code}`, async () => (await spoken()) === code && (await page.text()).includes(heading));
      }
      assert.deepEqual(await violations(page), []);
      const report = await extension.openExtensionPage('report.html');
      await until('the report page in German', async () => (await report.text()).includes('Kopfzeilen'));
      await report.close();
      await choose('');
      await until('the browser’s own language again', async () => (await spoken()) === 'en');
      await page.close();
    });
  });
