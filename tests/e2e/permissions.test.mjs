// The published build on a webmail it has no permission for: silent, then read on a click, then allowed for good.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { bannersOf, BROWSERS, openExtension, sleep, until } from './harness/extension.mjs';
import { startProxy } from './harness/proxy.mjs';
import { startRoundcube } from './harness/roundcube.mjs';

const root = resolve(import.meta.dirname, '../..');
const fixtures = resolve(root, 'tests/fixtures/messages');
const index = JSON.parse(readFileSync(resolve(fixtures, 'index.json'), 'utf8'));
const spoof = Object.keys(index).find((file) => index[file].expect === 'danger');
const HOST = 'webmail.lab.example';

for (const kind of BROWSERS)
  describe(`a webmail without permission in ${kind}`, { skip: process.env.NO_ROUNDCUBE || false, timeout: 240_000 }, () => {
    let roundcube;
    let proxy;
    let extension;
    let uid;
    const message = () => `https://${HOST}/?_task=mail&_uid=${uid}&_mbox=INBOX&_action=show`;
    const openMessage = async () => {
      const page = await extension.newPage();
      await page.goto(message(), { waitUntil: 'domcontentloaded' });
      return page;
    };
    before(
      async () => {
        roundcube = await startRoundcube();
        roundcube.deliver(fixtures);
        uid = roundcube.uids().get(spoof.replace('.eml', ''));
        proxy = await startProxy(HOST, roundcube.url);
        extension = await openExtension(kind, { build: 'store', hosts: [HOST], port: proxy.port });
        const page = await extension.newPage();
        await roundcube.login(page, `https://${HOST}/`);
        await page.close();
      },
      { timeout: 120_000 },
    );
    after(async () => {
      await extension?.close();
      await proxy?.close();
      roundcube?.stop();
    });

    test('at install it may read Gmail and nothing else', async () => {
      const { origins } = await extension.permissions();
      assert.deepEqual(origins, ['https://mail.google.com/*']);
    });

    test('nothing runs in the page before a click or a permission', async () => {
      const page = await openMessage();
      await sleep(1500);
      assert.deepEqual(await bannersOf(extension, page), []);
      await page.close();
    });

    test('a click on the toolbar reads the open message without any grant', async () => {
      const page = await openMessage();
      const popup = await extension.realPopup(page);
      await until('the verdict in the popup', async () => /Danger/.test(await popup.text()));
      await popup.close();
      await page.close();
    });

    test('once allowed, tabs that are open already are judged too', async () => {
      const page = await openMessage();
      await sleep(500);
      assert.equal(await extension.grantOptional(`https://${HOST}/*`), true);
      await until('a banner in the open tab', async () => (await bannersOf(extension, page)).length === 1);
      const fresh = await openMessage();
      await until('a banner in a fresh tab', async () => (await bannersOf(extension, fresh)).length === 1);
      await fresh.close();
      await page.close();
    });
  });
