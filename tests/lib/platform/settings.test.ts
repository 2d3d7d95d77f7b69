import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  readSettings,
  type Settings,
  updateSettings,
  watchSettings,
} from '../../../lib/platform/settings';

beforeEach(() => fakeBrowser.reset());

const withDomain = (domain: string) => (settings: Settings) => ({
  ...settings,
  profile: { ...settings.profile, ownDomains: [...settings.profile.ownDomains, domain] },
});

describe('settings', () => {
  it('are empty at first', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what was written, on the device', async () => {
    await updateSettings(withDomain('own.example'));
    expect((await readSettings()).profile.ownDomains).toEqual(['own.example']);
    expect(Object.keys(await fakeBrowser.storage.local.get())).toContain('settings');
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('load as version 1 stored them', async () => {
    await fakeBrowser.storage.local.set({
      settings: {
        profile: {
          name: 'Dana',
          mailbox: 'dana@own.example',
          provider: 'gmail',
          ownDomains: ['own.example'],
          contacts: [{ name: 'Lena', addresses: ['lena@a.example'], vip: true }],
          knownDomains: ['bank.example'],
          alwaysSigned: [],
          trustedDomains: ['list.example'],
        },
        webmails: [{ origin: 'https://mail.own.example/*', webmail: 'roundcube' }],
      },
      settings$: { v: 1 },
    });
    const { profile, webmails, isMemoryOn } = await readSettings();
    expect(profile).toMatchObject({ name: 'Dana', provider: 'gmail', trustedDomains: ['list.example'] });
    expect(profile.contacts[0]).toEqual({ name: 'Lena', addresses: ['lena@a.example'], vip: true });
    expect(isMemoryOn).toBe(true);
    expect(webmails).toEqual([{ origin: 'https://mail.own.example/*', webmail: 'roundcube' }]);
  });

  it.each([
    ['de', 'de'],
    ['fr', null],
    [7, null],
  ])('a language of ours is kept: %j', (language, kept) => {
    expect(parseSettings({ language }).language).toBe(kept);
  });

  it.each([null, 'text', 7, [], { profile: 7, webmails: 'x' }])('stand at their defaults where %j is stored', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('lose only the part that is damaged', () => {
    const parsed = parseSettings({ profile: { ...DEFAULT_SETTINGS.profile, ownDomains: 'x', knownDomains: ['a.example'] }, webmails: [] });
    expect(parsed.profile).toMatchObject({ ownDomains: [], knownDomains: ['a.example'] });
  });

  it('lose no change when two pages write at once', async () => {
    await Promise.all(['a.example', 'b.example', 'c.example'].map((domain) => updateSettings(withDomain(domain))));
    expect((await readSettings()).profile.ownDomains.toSorted()).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('tell of a change with what was before, and of nothing where nothing changed', async () => {
    const seen = vi.fn<(settings: Settings, before: Settings) => void>();
    const stop = watchSettings(seen);
    await updateSettings((settings) => ({ ...settings }));
    expect(seen).not.toHaveBeenCalled();
    await updateSettings(withDomain('own.example'));
    expect(seen).toHaveBeenCalledOnce();
    expect(seen.mock.calls[0]?.[0].profile.ownDomains).toEqual(['own.example']);
    expect(seen.mock.calls[0]?.[1].profile.ownDomains).toEqual([]);
    stop();
  });
});
