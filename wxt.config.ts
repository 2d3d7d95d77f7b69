import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { ensureMailauth } from './scripts/lib/mailauth-bundle.mjs';

// Preact writes innerHTML only for dangerouslySetInnerHTML, which this extension never uses: without that write the
// add-on linter has nothing to warn about, and no code path can turn a string into markup.
const noInnerHtml = {
  name: 'no-inner-html',
  transform(code: string, id: string) {
    if (!/\/preact\/dist\//.test(id) || !code.includes('.innerHTML')) return undefined;
    const out = code.replace(/\b\w+\.innerHTML\s*=(?!=)\s*[\w.]+/g, 'void 0');
    if (/\.innerHTML\s*=(?!=)/.test(out)) throw new Error('preact changed: innerHTML write not removed');
    return { code: out, map: null };
  },
};

// Loopback webmails (the demo, the tests) are allowed in a build of their own, never in the packages.
const isTestBuild = process.env['TRUEFROM_BUILD'] === 'test';
const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];
const sizes = [16, 24, 32, 48] as const;
const icons = (name: string, ...more: number[]) =>
  Object.fromEntries([...sizes, ...more].map((size) => [String(size), `icons/${name}-${size}.png`]));

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${isTestBuild ? '-test' : ''}`,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: icons('brand', 128),
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: ['https://mail.google.com/*', ...(isTestBuild ? loopback : [])],
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_extension_name__', default_icon: icons('idle') },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'truefrom@truefrom.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    ready: ensureMailauth,
    // Notes for translators and indentation are half of a catalogue's octets, and no browser reads them.
    'build:publicAssets': (_wxt, files) => {
      for (const [index, file] of files.entries()) {
        if (!/^_locales[\\/].*\.json$/.test(file.relativeDest) || !('absoluteSrc' in file)) continue;
        const withoutNotes = (key: string, value: unknown) => (key === 'description' ? undefined : value);
        const contents = JSON.stringify(JSON.parse(readFileSync(file.absoluteSrc, 'utf8')), withoutNotes);
        files[index] = { relativeDest: file.relativeDest, contents };
      }
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      const [gmail] = manifest.content_scripts ?? [];
      // a webmail on loopback may show its messages in frames
      if (isTestBuild && gmail) manifest.content_scripts?.push({ ...gmail, matches: loopback, all_frames: true });
    },
  },
  vite: () => ({
    plugins: [noInnerHtml],
    // rolldown 1.2 writes the constant that holds the whole Public Suffix List into the file once for each use.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/platform/quiet-content-script.ts', import.meta.url)),
      },
    },
  }),
});
