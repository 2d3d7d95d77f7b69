import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inject, matchScriptsToPermissions, onInstalled, onPermissionsAdded, originPattern } from '../../../entrypoints/background/scripts';
import { readSettings, updateSettings } from '../../../lib/platform/settings';

const GMAIL = 'https://mail.google.com/*';
const OWN = 'https://mail.own.example/*';
const OTHER = 'https://mail.other.example/*';

/** The browser's side: what is allowed, what is registered, what was injected where. */
const held = { allowed: [GMAIL], registered: [] as { id: string; matches: string[] }[], injected: [] as number[] };

beforeEach(() => {
  fakeBrowser.reset();
  held.allowed = [GMAIL];
  held.registered = [];
  held.injected = [];
  fakeBrowser.permissions.getAll = () => Promise.resolve({ origins: held.allowed, permissions: [] });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: () => Promise.resolve(held.registered),
    registerContentScripts: (scripts: { id: string; matches: string[] }[]) => {
      if (scripts.some(({ id }) => held.registered.some((known) => known.id === id))) return Promise.reject(new Error('duplicate'));
      held.registered.push(...scripts);
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      held.registered = held.registered.filter(({ id }) => !ids.includes(id));
      return Promise.resolve();
    },
    executeScript: ({ target }: { target: { tabId: number } }) => {
      if (target.tabId === 99) return Promise.reject(new Error('Cannot access contents of the page'));
      held.injected.push(target.tabId);
      return Promise.resolve([{ frameId: 0 }, { frameId: 4 }]);
    },
  });
  fakeBrowser.tabs.query = vi.fn<(query: { url?: string | string[] }) => Promise<never[]>>(({ url }) =>
    Promise.resolve(
      ([{ id: 1, url: OWN }, { id: 2, url: GMAIL }, { url: OWN }] as never[]).filter((tab: { url: string }) => url?.includes(tab.url)),
    ),
  ) as unknown as typeof fakeBrowser.tabs.query;
});

describe('an origin that the reader allows', () => {
  it('gets the content script in all its frames, for good', async () => {
    held.allowed.push(OWN);
    await onPermissionsAdded([OWN]);
    expect(held.registered).toEqual([
      {
        id: `webmail ${OWN}`,
        matches: [OWN],
        js: ['/content-scripts/webmail.js'],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('is read in tabs that are open already', async () => {
    held.allowed.push(OWN);
    await onPermissionsAdded([OWN]);
    expect(held.injected).toEqual([1]);
  });

  it('is listed with the settings, and keeps what is known of it', async () => {
    held.allowed.push(OWN);
    await matchScriptsToPermissions();
    await updateSettings((settings) => ({ ...settings, webmails: [{ origin: OWN, webmail: 'roundcube' }] }));
    held.allowed.push(OTHER);
    await matchScriptsToPermissions();
    expect((await readSettings()).webmails).toEqual([
      { origin: OWN, webmail: 'roundcube' },
      { origin: OTHER, webmail: null },
    ]);
  });

  it('is registered once, however often permissions change', async () => {
    held.allowed.push(OWN);
    await matchScriptsToPermissions();
    await matchScriptsToPermissions();
    expect(held.registered).toHaveLength(1);
  });

  it('loses its script and its line when it is withdrawn', async () => {
    held.allowed.push(OWN, OTHER);
    await matchScriptsToPermissions();
    held.allowed = [GMAIL, OTHER];
    await matchScriptsToPermissions();
    expect(held.registered.map(({ matches }) => matches)).toEqual([[OTHER]]);
    expect((await readSettings()).webmails.map(({ origin }) => origin)).toEqual([OTHER]);
  });
});

describe('origins that get no script of their own', () => {
  it.each([GMAIL, 'http://127.0.0.1/*', 'https://*/*', 'https://*.example/*', '<all_urls>'])('%s', async (origin) => {
    held.allowed.push(origin);
    await matchScriptsToPermissions();
    expect(held.registered).toEqual([]);
  });
});

describe('after install and update', () => {
  it('open tabs of every allowed webmail are read', async () => {
    held.allowed.push(OWN);
    await onInstalled();
    expect(new Set(held.injected)).toEqual(new Set([1, 2]));
  });
});

describe('an injection', () => {
  it('tells its frames, and none where the browser refuses', async () => {
    expect(await inject(1)).toEqual([0, 4]);
    expect(await inject(99)).toEqual([]);
  });
});

describe('the permission for a page', () => {
  it.each([
    ['https://mail.example/x', 'https://mail.example/*'],
    ['https://mail.example:8443/x', 'https://mail.example/*'],
    ['http://mail.example/', null],
    ['about:blank', null],
  ])('%s: %s', (address, pattern) => {
    expect(originPattern(new URL(address))).toBe(pattern);
  });
});
