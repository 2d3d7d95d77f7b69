// "Check again myself" against a DNS service on this machine: switched on in the options, used in the popup and on the report page.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { honest, startDohServer } from '../lib/dns/doh-server.ts';
import { BROWSERS, until } from './harness/extension.mjs';
import { openMaildev } from './harness/maildev.mjs';
import { judged } from './harness/state.mjs';

const root = resolve(import.meta.dirname, '../..');
const fixtures = resolve(root, 'tests/fixtures/messages');
const out = resolve(root, '.e2e-out');
const files = ['plain-signed-letter.eml', 'exact-domain-that-fails-dmarc.eml'];
mkdirSync(out, { recursive: true });

/** The zone of the fixtures, as the records of a DNS answer. */
const zone = new Map(
  Object.entries(JSON.parse(readFileSync(resolve(fixtures, 'dns.json'), 'utf8'))).map(([name, types]) => [
    name.toLowerCase(),
    Object.entries(types).flatMap(([type, values]) =>
      type === 'TXT' || type === 'A'
        ? values.map((data) => ({ type, name, ttl: 300, data: type === 'TXT' ? data.match(/.{1,255}/g) : data }))
        : [],
    ),
  ]),
);

for (const kind of BROWSERS)
  describe(`checking again in ${kind}`, { timeout: 180_000 }, () => {
    let extension;
    let page;
    let read;
    let close;
    let service;
    let manner = honest;
    before(
      async () => {
        service = await startDohServer(zone, (...answer) => manner(...answer));
        ({ extension, page, read, close } = await openMaildev(kind, files));
      },
      { timeout: 120_000 },
    );
    after(async () => {
      await close?.();
      await service?.close();
    });
    const options = async () => {
      const opened = await extension.openExtensionPage('options.html#lookups');
      await until('the section', () => opened.evaluate(() => Boolean(document.querySelector('#lookups'))));
      return opened;
    };
    /** Types or chooses, as a reader would. */
    const set = (on, selector, value) =>
      on.evaluate(
        ({ selector, value }) => {
          const field = document.querySelector(selector);
          Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value);
          field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
          return null;
        },
        { selector, value },
      );
    const openPopup = async () => {
      const popup = await extension.realPopup(page);
      await until('the button', () => popup.inDocument((document) => Boolean(document.querySelector('[data-action=recheck]'))));
      return popup;
    };

    test('nothing is asked before the reader switches it on, and the popup says what it would ask of whom', async () => {
      await read(0);
      const popup = await openPopup();
      await popup.click('[data-action=recheck]');
      await until('the question', async () => /asks dns\.quad9\.net/.test(await popup.text()));
      await popup.screenshot(`${out}/${kind}-popup-recheck-question.png`);
      await popup.click('[data-action=recheck-not]');
      await popup.close();
      assert.deepEqual(service.requests, []);
    });

    test('switched on in the options, the one service is named there', async () => {
      const opened = await options();
      await set(opened, '#lookup-service', 'own');
      await until('the field', () => opened.evaluate(() => Boolean(document.querySelector('#lookups input[type=url]'))));
      await set(opened, '#lookups input[type=url]', service.url);
      await opened.click('[data-action=lookups-on]');
      await until('the word', async () => /127\.0\.0\.1 is asked/.test(await opened.text()));
      await opened.screenshot?.(`${out}/${kind}-options-lookups.png`);
      await opened.close();
    });

    test('the popup shows what the server says beside what was computed, and whom it asked', async () => {
      const popup = await openPopup();
      await popup.click('[data-action=recheck]');
      await until('the look-ups', async () => /look-ups to 127\.0\.0\.1/.test(await popup.text()));
      await popup.screenshot(`${out}/${kind}-popup-rechecked.png`);
      await popup.close();
      const [{ report }] = await judged(extension, page);
      assert.equal(report.authentication.rechecked?.dkim[0]?.result, 'pass');
      assert.equal(report.authentication.rechecked?.dmarc?.result, 'pass');
      assert.equal(report.lookups.queries.length > 0, true);
      assert.equal(
        report.lookups.queries.every(({ name }) => service.questions.some((asked) => asked.name === name.toLowerCase())),
        true,
      );
      for (const { headers } of service.requests)
        assert.deepEqual([headers.cookie, headers.referer, headers.origin], [undefined, undefined, undefined]);
    });

    test('a service that fails is a gap, and the verdict stands', async () => {
      manner = (response) => response.writeHead(500).end();
      await read(1);
      const [before] = await judged(extension, page);
      const popup = await openPopup();
      await popup.click('[data-action=recheck]');
      await until('the gap', async () => /got no answer/.test(await popup.text()));
      await popup.close();
      const [afterwards] = await judged(extension, page);
      assert.equal(afterwards.report.verdict.step, before.report.verdict.step);
      manner = honest;
    });

    test('a check that is cancelled changes nothing, and can be asked for again', async () => {
      manner = () => {};
      await read(0);
      await page.evaluate(() => void (location.hash = '#/'));
      await read(1);
      const popup = await openPopup();
      await popup.click('[data-action=recheck]');
      await until('the way out', () => popup.inDocument((document) => Boolean(document.querySelector('[data-action=recheck-cancel]'))));
      await popup.screenshot(`${out}/${kind}-popup-recheck-running.png`);
      await popup.click('[data-action=recheck-cancel]');
      await until('the button again', () => popup.inDocument((document) => Boolean(document.querySelector('[data-action=recheck]'))));
      await popup.close();
      manner = honest;
    });

    test('the report page checks the open message as well', async () => {
      await read(0);
      const [{ id }] = await judged(extension, page);
      const tab = await extension.inWorkerPage(
        async (url) => (await (globalThis.browser ?? globalThis.chrome).tabs.query({})).find((one) => one.url === url)?.id,
        page.url(),
      );
      const report = await extension.openExtensionPage(`report.html#${new URLSearchParams({ tab: String(tab), message: id })}`);
      await until('the button', () => report.evaluate(() => Boolean(document.querySelector('[data-action=recheck]'))));
      await report.click('[data-action=recheck]');
      await until(
        'the column',
        async () => /Checked here/.test(await report.text()) && /look-ups? to 127\.0\.0\.1/.test(await report.text()),
      );
      await report.screenshot?.(`${out}/${kind}-report-rechecked.png`);
      await report.close();
    });

    test('a pasted source is counted while it is checked, can be stopped, and asked about again', async () => {
      const report = await extension.openExtensionPage('report.html');
      const source = readFileSync(resolve(fixtures, files[1]), 'utf8');
      await until('the field', () => report.evaluate(() => Boolean(document.querySelector('#source'))));
      await set(report, '#source', source);
      await report.click('[data-action=check]');
      await until('the button', () => report.evaluate(() => Boolean(document.querySelector('[data-action=recheck]'))));
      manner = () => {};
      await report.click('[data-action=recheck]');
      await until('the count', async () => /[1-9] look-ups? so far/.test(await report.text()));
      await report.click('[data-action=recheck-cancel]');
      await until('the button again', () => report.evaluate(() => Boolean(document.querySelector('[data-action=recheck]'))));
      assert.doesNotMatch(await report.text(), /could not be checked again/);
      manner = honest;
      await report.click('[data-action=recheck]');
      await until('the column', async () => /Checked here/.test(await report.text()));
      await report.close();
    });

    test('a message is checked by itself where the reader wants that, and no longer once look-ups are off', async () => {
      const opened = await options();
      await set(opened, '#lookup-when', 'always');
      await until('the choice', () => opened.evaluate(() => document.querySelector('#lookup-when').value === 'always'));
      await page.evaluate(() => void (location.hash = '#/'));
      await read(1);
      await until('our own results', async () => {
        const [message] = await judged(extension, page);
        return message.recheck === null && message.report?.lookups;
      });
      await opened.click('[data-action=lookups-off]');
      await until('the word', async () => /Nobody is asked/.test(await opened.text()));
      await opened.close();
      const asked = service.requests.length;
      await page.evaluate(() => void (location.hash = '#/'));
      await read(0);
      await read(1);
      assert.equal(service.requests.length, asked);
    });
  });
