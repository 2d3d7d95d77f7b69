import { defineConfig } from 'wxt';

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

// public/icons: `brand` stands for the extension; the toolbar shows the step of the open message, `idle` when there is none.
const icons = (name: string) => Object.fromEntries([16, 24, 32, 48, 128].map((size) => [size, `icons/${name}-${size}.png`]));

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${isTestBuild ? '-test' : ''}`,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: ['https://mail.google.com/*', ...(isTestBuild ? loopback : [])],
    optional_host_permissions: ['https://*/*'],
    icons: icons('brand'),
    action: { default_title: '__MSG_extension_name__', default_icon: icons('idle') },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'truefrom@truefrom.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({ plugins: [noInnerHtml] }),
});
