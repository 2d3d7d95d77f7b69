// What the stores and the reader are asked for. The built packages are read again by tests/e2e/packages.test.mjs.
import { afterEach, describe, expect, it, vi } from 'vitest';

type Manifest = Record<string, unknown> & { content_scripts?: { matches: string[]; all_frames?: boolean }[] };
// only the object is wanted; loading WXT takes seconds
vi.mock('wxt', () => ({ defineConfig: (config: unknown) => config }));

const BROWSERS = ['chrome', 'firefox'] as const;

/** The parts of the configuration that make the manifest. */
interface Config {
  readonly manifest: (target: { readonly browser: string }) => Manifest;
  readonly hooks: { readonly 'build:manifestGenerated': (wxt: null, manifest: Manifest) => void };
}

/** The manifest as the configuration makes it; TRUEFROM_BUILD is read when the configuration is loaded. */
async function manifestOf(browser: (typeof BROWSERS)[number], build: string): Promise<Manifest> {
  vi.resetModules();
  vi.stubEnv('TRUEFROM_BUILD', build);
  const { default: config } = (await import('../../wxt.config')) as unknown as { readonly default: Config };
  const manifest = { ...config.manifest({ browser }), content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['webmail.js'] }] };
  config.hooks['build:manifestGenerated'](null, manifest);
  return manifest;
}

afterEach(() => vi.unstubAllEnvs());

describe.each(BROWSERS)('the package for %s', (browser) => {
  it('may read Gmail at install, and asks for any other webmail', async () => {
    const manifest = await manifestOf(browser, '');
    expect(manifest['host_permissions']).toEqual(['https://mail.google.com/*']);
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
    expect(manifest.content_scripts).toEqual([{ matches: ['https://mail.google.com/*'], js: ['webmail.js'] }]);
  });

  it('asks for no permission but storage and the open tab', async () => {
    expect((await manifestOf(browser, ''))['permissions']).toEqual(['storage', 'activeTab', 'scripting']);
  });

  it('names no loopback host and lets no page see its files', async () => {
    const text = JSON.stringify(await manifestOf(browser, ''));
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|http:\/\//u);
    expect(text).not.toContain('web_accessible_resources');
    expect(text).not.toContain('externally_connectable');
  });

  it('reads loopback webmails, frames and all, in the build for tests and the demo only', async () => {
    const manifest = await manifestOf(browser, 'test');
    const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];
    expect(manifest['host_permissions']).toEqual(['https://mail.google.com/*', ...loopback]);
    expect(manifest.content_scripts?.[1]).toMatchObject({ matches: loopback, all_frames: true });
  });
});

describe('the package for Firefox', () => {
  it('says that it collects nothing', async () => {
    const { browser_specific_settings: settings } = await manifestOf('firefox', '');
    expect(settings).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
  });
});
