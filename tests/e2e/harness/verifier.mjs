// A test extension that holds the verifier and some files, in either browser: the product itself has no hook for tests.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { openChromium } from './chromium.mjs';
import { EXTENSION_ID } from './extension.mjs';
import { openFirefox } from './firefox.mjs';

const root = resolve(import.meta.dirname, '../../..');

async function makeExtension(kind, files) {
  const target = mkdtempSync(join(tmpdir(), `truefrom-verifier-${kind}-`));
  const entry = join(root, 'tests/e2e/harness/verifier-background.ts');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: target,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'background', fileName: () => 'background.js' },
    },
  });
  const background = kind === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  const gecko = kind === 'firefox' ? { browser_specific_settings: { gecko: { id: EXTENSION_ID } } } : {};
  const page = '<!doctype html><title>test</title>';
  const manifest = JSON.stringify({ manifest_version: 3, name: 'Verifier', version: '1.0', background, ...gecko });
  for (const [name, content] of [...files, ['welcome.html', page], ['options.html', page], ['manifest.json', manifest]])
    writeFileSync(join(target, name), content);
  return target;
}

/** `files`: pairs of name and content. `ask` sends the background a question (verifier-background.ts). */
export async function openVerifier(kind, files) {
  const target = await makeExtension(kind, files);
  const options = { extensionDir: target, extensionId: EXTENSION_ID, hosts: [], port: 9, prefs: {}, headless: true };
  const extension = await (kind === 'chrome' ? openChromium(options) : openFirefox(options));
  return {
    async ask(question) {
      const answer = await extension.inWorkerPage((question) => chrome.runtime.sendMessage(question), question);
      if (!answer || answer.error) throw new Error(answer?.error ?? 'no answer');
      return answer;
    },
    stopBackground: () => extension.stopBackground(),
    async close() {
      await extension.close();
      rmSync(target, { recursive: true, force: true });
    },
  };
}
