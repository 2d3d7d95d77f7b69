import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { byWeight, showInToolbar } from '../../../entrypoints/background/toolbar';
import type { StoredMessage } from '../../../lib/platform/tab-store';
import { createCatalogue } from '../../../lib/report';
import messages from '../../../public/_locales/en/messages.json';

const catalogue = createCatalogue(messages, 'en');
const message = (step: StoredMessage['step']): StoredMessage => ({
  id: String(step),
  subject: null,
  shown: null,
  status: step ? 'done' : 'loading',
  failure: null,
  bannerShown: false,
  hidden: false,
  step,
});
const shown: Record<string, unknown> = {};

beforeEach(() => {
  for (const name of ['setIcon', 'setTitle', 'setBadgeText', 'setBadgeBackgroundColor'] as const) {
    delete shown[name];
    Object.assign(fakeBrowser.action, {
      [name]: (details: unknown) => {
        shown[name] = details;
        return Promise.resolve();
      },
    });
  }
});

describe('the toolbar button', () => {
  it('shows the worst of several messages by icon, sign and word', async () => {
    await showInToolbar(7, [message('verified'), message('danger'), message(null)], catalogue);
    expect(shown).toMatchObject({
      setIcon: { tabId: 7, path: { 16: '/icons/danger-16.png', 48: '/icons/danger-48.png' } },
      setTitle: { tabId: 7, title: 'Truefrom: Danger' },
      setBadgeText: { tabId: 7, text: '!' },
      setBadgeBackgroundColor: { tabId: 7 },
    });
  });

  it.each(['verified', 'unverified'] as const)('carries no sign for %s', async (step) => {
    await showInToolbar(7, [message(step)], catalogue);
    expect(shown).toMatchObject({ setBadgeText: { text: '' }, setIcon: { path: { 16: `/icons/${step}-16.png` } } });
  });

  it('is at rest where nothing is open or judged yet', async () => {
    for (const list of [[], [message(null)]]) {
      await showInToolbar(7, list, catalogue);
      expect(shown).toMatchObject({
        setIcon: { path: { 16: '/icons/idle-16.png' } },
        setTitle: { title: 'Truefrom' },
        setBadgeText: { text: '' },
      });
    }
  });

  it('is no error when the tab is gone', async () => {
    fakeBrowser.action.setIcon = () => Promise.reject(new Error('No tab with id: 7'));
    await expect(showInToolbar(7, [message('danger')], catalogue)).resolves.toBeUndefined();
  });
});

describe('a list of messages', () => {
  it('has the worst first and the unread last', () => {
    const steps = ['verified', null, 'danger', 'unverified', 'caution'] as const;
    expect(
      steps
        .map(message)
        .toSorted(byWeight)
        .map(({ step }) => step),
    ).toEqual(['danger', 'caution', 'unverified', 'verified', null]);
  });
});
