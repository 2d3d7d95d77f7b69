// The sender memory in a real database: proven mail comes in, is listed, and can be forgotten, in both browsers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { BROWSERS, until } from './harness/extension.mjs';
import { openMaildev } from './harness/maildev.mjs';

const fixtures = resolve(import.meta.dirname, '../fixtures/messages');
const index = JSON.parse(readFileSync(resolve(fixtures, 'index.json'), 'utf8'));
const verified = Object.keys(index).filter((file) => index[file].expect === 'verified');
const spoof = Object.keys(index).find((file) => index[file].expect === 'danger');
const files = [spoof, ...verified];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const senders = (page) => page.evaluate(() => [...document.querySelectorAll('#memory li b')].map((name) => name.textContent));
const press = (page, label) =>
  page.evaluate((label) => {
    const button = [...document.querySelectorAll('#memory button')].find((one) => one.textContent === label);
    button?.click();
    return Boolean(button);
  }, label);

for (const kind of BROWSERS)
  describe(`sender memory in ${kind}`, { timeout: 180_000 }, () => {
    let extension;
    let read;
    let close;
    before(async () => ({ extension, read, close } = await openMaildev(kind, files)), { timeout: 120_000 });
    after(() => close?.());
    const options = async () => {
      const opened = await extension.openExtensionPage('options.html');
      await until('the section', () => opened.evaluate(() => Boolean(document.querySelector('#memory'))));
      return opened;
    };

    test('a proven sender is remembered, an impostor is not', async () => {
      await read(0);
      await read(1);
      let known = [];
      await until('a sender', async () => {
        const opened = await options();
        known = await senders(opened);
        await opened.close();
        return known.length > 0;
      });
      assert.equal(known.length, 1);
    });

    test('a sender is found and forgotten, and the list is readable by everybody', async () => {
      const opened = await options();
      const type = (text) =>
        opened.evaluate((text) => {
          const field = document.querySelector('#memory input[type=search]');
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, text);
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return null;
        }, text);
      await opened.inject(axe);
      assert.deepEqual(await opened.evaluate(async () => (await globalThis.axe.run()).violations.map(({ id }) => id)), []);
      await type('nobody of that name');
      await until('no match', async () => (await senders(opened)).length === 0);
      await type('');
      await until('the sender again', async () => (await senders(opened)).length === 1);
      assert.ok(await press(opened, 'Forget'));
      await until('an empty list', async () => /Nobody yet/.test(await opened.text()));
      await opened.close();
    });

    test('switched off, it learns nothing', async () => {
      const opened = await options();
      await opened.click('#memory [role=switch]');
      await until('the word', () => opened.evaluate(() => document.querySelector('#memory .st').textContent === 'Off'));
      for (const place of files.keys()) if (place > 0) await read(place);
      await opened.close();
      const again = await options();
      assert.deepEqual(await senders(again), []);
      await again.click('#memory [role=switch]');
      await until('the word', () => again.evaluate(() => document.querySelector('#memory .st').textContent === 'On'));
      await again.close();
    });

    test('all are forgotten after one question', async () => {
      for (const place of files.keys()) if (place > 0) await read(place);
      const opened = await options();
      assert.ok((await senders(opened)).length > 0);
      assert.ok(await press(opened, 'Forget all senders'));
      assert.ok((await senders(opened)).length > 0);
      assert.ok(await press(opened, 'Forget all senders'));
      await until('an empty list', async () => /Nobody yet/.test(await opened.text()));
      await opened.close();
    });
  });
