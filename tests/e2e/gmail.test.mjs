// Truefrom on a page written by us from the documented facts of Gmail, under its real host name on loopback, with the
// build that is published. Gmail itself is not reachable from a test machine.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { bannersOf, BROWSERS, openExtension, shoot, until } from './harness/extension.mjs';
import { HOSTS, serveGmail } from './harness/gmail.mjs';
import { judged } from './harness/state.mjs';

const root = resolve(import.meta.dirname, '../..');
const fixtures = resolve(root, 'tests/fixtures/messages');
const out = resolve(root, '.e2e-out');
mkdirSync(out, { recursive: true });
const index = JSON.parse(readFileSync(resolve(fixtures, 'index.json'), 'utf8'));
const spoof = Object.keys(index).find((file) => index[file].expect === 'danger');
const honest = Object.keys(index).find((file) => index[file].expect === 'verified');

/** A container as Gmail would show the file: name and address of its From line, its Subject. */
function shown(file, id, more = {}) {
  const text = readFileSync(resolve(fixtures, file), 'latin1');
  const from = /^From: *(.*)$/im.exec(text)?.[1]?.trim() ?? '';
  const address = /<([^>]*)>\s*$/.exec(from)?.[1] ?? from;
  return { id, file: resolve(fixtures, file), name: from.replace(/\s*<[^>]*>\s*$/, '').replace(/^"|"$/g, '') || address, address, ...more };
}
const subject = (file) => /^Subject: *(.*)$/im.exec(readFileSync(resolve(fixtures, file), 'latin1'))?.[1]?.trim() ?? '';

const threads = {
  1: { subject: subject(honest), messages: [shown(honest, '1848209990114451201')] },
  2: { subject: subject(spoof), messages: [shown(spoof, '1848209990114451202')] },
  3: { subject: subject(spoof), messages: [shown(spoof, '1848209990114451203'), shown(honest, '1848209990114451204')] },
};

for (const kind of BROWSERS)
  for (const routes of [['att', 'om'], ['om']])
    describe(`a page built like Gmail in ${kind}, source by ${routes[0]}`, { timeout: 180_000 }, () => {
      let gmail;
      let extension;
      let page;
      before(
        async () => {
          gmail = await serveGmail({ threads, routes });
          extension = await openExtension(kind, { build: 'store', hosts: HOSTS, port: gmail.port });
          page = await extension.newPage();
          await page.goto('https://mail.google.com/mail/u/0/#inbox', { waitUntil: 'domcontentloaded' });
        },
        { timeout: 90_000 },
      );
      after(async () => {
        await extension?.close();
        await gmail?.close();
      });
      const show = (id) => page.evaluate((id) => void (location.hash = `#inbox/${id}`), id);

      test('a banner on the spoof, none on the honest message, though earlier views stay in the page', async () => {
        await show(2);
        await until('a banner', async () => (await bannersOf(extension, page)).filter(({ isVisible }) => isVisible).length === 1);
        await shoot(page, `${out}/${kind}-gmail-${routes[0]}.png`);
        await show(1);
        const [message] = await until('the honest message', async () => {
          const messages = await judged(extension, page);
          return messages.length === 1 && messages[0].report?.verdict.step === 'verified' ? messages : null;
        });
        assert.equal(message.report.verdict.step, 'verified');
        await until('no visible banner', async () => (await bannersOf(extension, page)).every(({ isVisible }) => !isVisible));
      });

      test('each message of a conversation is judged by itself, and the worst one leads', async () => {
        await show(3);
        const messages = await until('both messages', async () => {
          const messages = await judged(extension, page, 2);
          return messages.length === 2 && messages.every(({ report }) => report) ? messages : null;
        });
        assert.deepEqual(
          messages.map(({ report }) => report.verdict.step),
          ['danger', 'verified'],
        );
        await until('one visible banner', async () => (await bannersOf(extension, page)).filter(({ isVisible }) => isVisible).length === 1);
        assert.equal((await extension.toolbar(page)).badge, '!');
      });

      test('only the page itself and its own source routes were asked', async () => {
        const hosts = new Set(gmail.seen.map(({ host }) => host));
        assert.ok(
          [...hosts].every((host) => HOSTS.includes(host)),
          [...hosts].join(' '),
        );
        assert.ok(gmail.seen.some(({ path }) => path.includes(`view=${routes[0]}`)));
      });
    });

for (const kind of BROWSERS)
  describe(`a page built like Gmail in ${kind}, session expired`, { timeout: 120_000 }, () => {
    test('a login page in place of the source is said, never judged', async () => {
      const gmail = await serveGmail({ threads, routes: [] });
      const extension = await openExtension(kind, { build: 'store', hosts: HOSTS, port: gmail.port });
      try {
        const page = await extension.newPage();
        await page.goto('https://mail.google.com/mail/u/0/#inbox/2', { waitUntil: 'domcontentloaded' });
        const [message] = await judged(extension, page);
        assert.equal(message.failure, 'signedOut');
        assert.equal(message.report, null);
        assert.deepEqual(await bannersOf(extension, page), []);
      } finally {
        await extension.close();
        await gmail.close();
      }
    });
  });
