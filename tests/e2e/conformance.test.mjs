// The verifier inside real backgrounds: each case of the suites gets the verdict that it gets in Node.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build, runnerImport } from 'vite';
import { openChromium } from './harness/chromium.mjs';
import { BROWSERS, EXTENSION_ID } from './harness/extension.mjs';
import { openFirefox } from './harness/firefox.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = process.env.CONFORMANCE_DIR ?? resolve(root, '../shared/conformance');
const SUITES = [
  'spf-rfc7208',
  'arc-validate',
  'dkim-dkimpy',
  'dkim-maildkim',
  'dkim-opendkim',
  'dkim-dkimverifier',
  'dmarc-rfc9989',
  'dmarc-record',
  'dmarc-alignment',
  'auth-e2e-rspamd',
].filter((suite) => existsSync(join(folder, `${suite}.json`)));
/** Cases a message: an event page may be put to sleep after 30 s, whatever it is doing. */
const BATCH = 40;
const missing = SUITES.length === 0 && `no suites in ${folder}`;
if (missing) console.log(`SKIPPED: conformance in browsers: ${missing}`);

const load = (suite) => JSON.parse(readFileSync(join(folder, `${suite}.json`), 'utf8'));
const silent = { configFile: false, root, logLevel: 'error' };

/** A folder with the extension: one background script, the suites, two empty pages. */
async function makeExtension(kind) {
  const target = mkdtempSync(join(tmpdir(), `truefrom-conformance-${kind}-`));
  await build({
    ...silent,
    publicDir: false,
    build: {
      outDir: target,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: join(root, 'tests/e2e/harness/conformance-background.ts'),
        formats: ['iife'],
        name: 'background',
        fileName: () => 'background.js',
      },
    },
  });
  for (const suite of SUITES) copyFileSync(join(folder, `${suite}.json`), join(target, `${suite}.json`));
  for (const page of ['welcome.html', 'options.html']) writeFileSync(join(target, page), '<!doctype html><title>test</title>');
  const background = kind === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  const manifest = { manifest_version: 3, name: 'Conformance', version: '1.0', background };
  const gecko = { browser_specific_settings: { gecko: { id: EXTENSION_ID } } };
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(kind === 'chrome' ? manifest : { ...manifest, ...gecko }));
  return target;
}

for (const kind of BROWSERS)
  describe(`the verifier in the background of ${kind}`, { skip: missing, timeout: 300_000 }, () => {
    let target;
    let extension;
    let verdictsOf;
    before(
      async () => {
        ({
          module: { verdictsOf },
        } = await runnerImport(join(root, 'scripts/conformance/verdicts.ts'), silent));
        target = await makeExtension(kind);
        const options = { extensionDir: target, extensionId: EXTENSION_ID, hosts: [], port: 9, prefs: {}, headless: true };
        extension = await (kind === 'chrome' ? openChromium(options) : openFirefox(options));
      },
      { timeout: 120_000 },
    );
    after(async () => {
      await extension?.close();
      if (target) rmSync(target, { recursive: true, force: true });
    });

    for (const suite of SUITES)
      test(`${suite}: the same verdict as in Node, case by case`, async (context) => {
        const content = load(suite);
        const found = [];
        for (let from = 0; from < content.cases.length; from += BATCH) {
          const answer = await extension.inWorkerPage((question) => chrome.runtime.sendMessage(question), {
            file: `${suite}.json`,
            from,
            to: from + BATCH,
          });
          assert.equal(answer?.error, undefined);
          found.push(...answer.verdicts);
        }
        assert.equal(found.length, content.cases.length);
        assert.deepEqual(found, await verdictsOf(content, 0, content.cases.length));
        context.diagnostic(`${found.length} cases`);
      });
  });
