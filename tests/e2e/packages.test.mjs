// The built packages as they are published: permissions, files, sizes of what runs in a page.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { BROWSERS } from './harness/extension.mjs';

const root = resolve(import.meta.dirname, '../..');

for (const kind of BROWSERS)
  describe(`the package for ${kind}`, () => {
    const folder = join(root, `.output/${kind}-mv3`);
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
    const manifest = JSON.parse(text);

    test('reads Gmail and nothing else before it is asked', () => {
      assert.deepEqual(manifest.host_permissions, ['https://mail.google.com/*']);
      assert.deepEqual(manifest.optional_host_permissions, ['https://*/*']);
      assert.deepEqual(manifest.permissions, ['storage', 'activeTab', 'scripting']);
      assert.deepEqual(
        manifest.content_scripts.map(({ matches }) => matches),
        [['https://mail.google.com/*']],
      );
    });

    test('names no loopback host, and shows no file to pages', () => {
      assert.doesNotMatch(text, /127\.0\.0\.1|localhost|web_accessible_resources|externally_connectable/);
    });

    test('has every file its manifest names', () => {
      const files = [
        ...Object.values(manifest.icons),
        ...Object.values(manifest.action.default_icon),
        manifest.action.default_popup,
        ...manifest.content_scripts.flatMap(({ js }) => js),
        manifest.background.service_worker ?? manifest.background.scripts[0],
        `_locales/${manifest.default_locale}/messages.json`,
      ];
      assert.deepEqual(
        files.filter((file) => !existsSync(join(folder, file))),
        [],
      );
    });

    test('tells pages nothing: the content script sends no event and no message of its own to them', () => {
      const script = readFileSync(join(folder, 'content-scripts/webmail.js'), 'utf8');
      assert.doesNotMatch(script, /postMessage|dispatchEvent|innerHTML|insertAdjacentHTML|content-script-started/);
    });
  });
