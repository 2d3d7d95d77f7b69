// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { readMessage } from '../../../entrypoints/webmail.content/reader';
import { type Session, startSession } from '../../../entrypoints/webmail.content/session';
import { ask } from '../../../lib/platform/ask';
import type { BannerView } from '../../../lib/platform/messages';
import type { OpenMessage, PageReading, Provider } from '../../../lib/providers';

type Asked = (type: string, question: Record<string, unknown>) => Promise<unknown>;
const state = vi.hoisted(() => ({ isOrphaned: false, reading: { messages: [], missing: null } as PageReading, isWebmail: true }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: vi.fn<Asked>(() => Promise.resolve({ ok: true })),
  isOrphaned: () => state.isOrphaned,
}));
vi.mock('../../../entrypoints/webmail.content/reader', () => ({ readMessage: vi.fn<typeof readMessage>() }));
vi.mock('../../../lib/providers', () => {
  const provider = { id: 'test', openMessages: () => state.reading } as unknown as Provider;
  return { findProvider: () => (state.isWebmail ? provider : null) };
});

const asked = vi.mocked(ask);
const read = vi.mocked(readMessage);
let shadows: MockInstance<Element['attachShadow']>;
let listeners: MockInstance<EventTarget['addEventListener']>;
const view = (headline: string): BannerView => ({
  step: 'danger',
  word: 'Danger',
  headline: [{ kind: 'text', text: headline }],
  reasons: [],
  toolbarHint: null,
  labels: { why: 'Why?', hide: 'Hide', region: 'Warning' },
});

const sessions: Session[] = [];
const start = () => {
  const session = startSession(document);
  sessions.push(session);
  return session;
};
const open = (...ids: string[]) => {
  const messages = ids.map((id): OpenMessage => {
    const parent = document.querySelector(`[data-message="${id}"]`) ?? document.body;
    return { id, subject: `Subject of ${id}`, shown: null, date: null, place: { parent, before: parent.firstChild, isInset: false } };
  });
  state.reading = { messages, missing: null };
};
/** A change of the page, and time for everything that follows from it. */
const settle = async (ms = 400) => {
  document.body.toggleAttribute('hidden');
  await vi.advanceTimersByTimeAsync(ms);
};
const banners = () => [...document.querySelectorAll('truefrom-banner')];
const rootOf = (host: Element | undefined) =>
  shadows.mock.results.map(({ value }) => value as ShadowRoot).find((root) => root.host === host);
const told = (type: string) => asked.mock.calls.filter(([name]) => name === type).map(([, question]) => question);
const button = (action: string) => rootOf(banners()[0])?.querySelector<HTMLElement>(`[data-action=${action}]`);
/** Scripts cannot make a trusted click, so the listener is called as the browser would call it for a person's. */
function trustedClick(target: HTMLElement | null | undefined) {
  const place = listeners.mock.calls.findLastIndex(([type], call) => type === 'click' && listeners.mock.contexts[call] === target);
  const listener = listeners.mock.calls[place]?.[1];
  if (typeof listener === 'function') listener({ isTrusted: true } as Event);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = vi.fn<(text: string) => void>();
    },
  );
  shadows = vi.spyOn(Element.prototype, 'attachShadow');
  listeners = vi.spyOn(EventTarget.prototype, 'addEventListener');
  document.body.innerHTML = '<article data-message="a"><p>a</p></article><article data-message="b"><p>b</p></article>';
  Object.assign(state, { isOrphaned: false, isWebmail: true, reading: { messages: [], missing: null } });
  asked.mockClear();
  read.mockReset().mockImplementation((_, message) => Promise.resolve({ banner: view(`About ${message.id}`) }));
});
afterEach(() => {
  state.isOrphaned = true;
  for (const session of sessions.splice(0)) void session.lookAgain({ read: 'none', bringBack: null, recheck: null });
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a message that is opened', () => {
  it('is told, read and warned of at its place, in a closed root', async () => {
    start();
    expect(told('openMessages')).toMatchObject([{ webmail: 'test', messages: [], leaving: false }]);
    open('a');
    await settle();
    expect(told('openMessages')[1]).toMatchObject({ messages: [{ id: 'a', subject: 'Subject of a', shown: null }] });
    expect(banners()).toHaveLength(1);
    expect(banners()[0]?.parentElement?.dataset['message']).toBe('a');
    expect(banners()[0]?.shadowRoot).toBeNull();
    expect(rootOf(banners()[0])?.textContent).toContain('About a');
    expect(told('bannerShown')).toEqual([{ messageId: 'a', shown: true, hidden: false }]);
  });

  it('is read once, however often the page changes', async () => {
    open('a');
    start();
    for (let change = 0; change < 5; change++) await settle();
    expect(read).toHaveBeenCalledOnce();
    expect(banners()).toHaveLength(1);
    expect(told('openMessages')).toHaveLength(1);
  });

  it('gets no banner where there is nothing to warn of, or nothing could be read', async () => {
    read.mockResolvedValueOnce({ banner: null }).mockResolvedValueOnce({ failure: 'signedOut' });
    open('a', 'b');
    start();
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
    expect(banners()).toEqual([]);
  });

  it('has a banner of its own beside that of another message', async () => {
    open('a', 'b');
    start();
    await settle();
    expect(banners().map((host) => host.parentElement?.dataset['message'])).toEqual(['a', 'b']);
    expect(banners().map((host) => rootOf(host)?.textContent)).toEqual([
      expect.stringContaining('About a'),
      expect.stringContaining('About b'),
    ]);
  });
});

describe('a message that is left', () => {
  it('takes its banner along and is told', async () => {
    open('a');
    start();
    await settle();
    open();
    await settle();
    expect(banners()).toEqual([]);
    expect(told('openMessages').at(-1)).toMatchObject({ messages: [] });
  });

  it('before its answer comes shows no banner, and its reading is cancelled', async () => {
    let answer: (value: { banner: BannerView }) => void = () => {};
    let signal: AbortSignal | null = null;
    read.mockImplementationOnce((_provider, _message, _page, { signal: leaving }) => {
      signal = leaving;
      return new Promise((resolve) => (answer = resolve));
    });
    open('a');
    start();
    await settle();
    open('b');
    await settle();
    expect(signal).toHaveProperty('aborted', true);
    answer({ banner: view('About a') });
    await settle();
    expect(banners().map((host) => rootOf(host)?.textContent)).toEqual([expect.stringContaining('About b')]);
  });

  it('with its whole page is said farewell to under the name of that page', async () => {
    open('a');
    start();
    await settle();
    window.dispatchEvent(new Event('pagehide'));
    const [first, farewell] = told('openMessages') as unknown as { page: string; leaving: boolean }[];
    expect(farewell).toMatchObject({ leaving: true, messages: [], page: first?.page });
  });
});

describe('a banner', () => {
  it('comes back when the page redraws around it, but not for ever', async () => {
    open('a');
    start();
    await settle();
    banners()[0]?.remove();
    await settle();
    expect(banners()).toHaveLength(1);
    for (let redraw = 0; redraw < 60; redraw++) {
      banners()[0]?.remove();
      await settle();
    }
    expect(banners()).toEqual([]);
    expect(told('bannerShown').at(-1)).toMatchObject({ shown: false, hidden: false });
  });

  it('goes where its message went', async () => {
    open('a');
    start();
    await settle();
    const [parent] = document.querySelectorAll('[data-message=b]');
    const [message] = state.reading.messages;
    if (!parent || !message) throw new Error('no message');
    state.reading = { messages: [{ ...message, place: { parent, before: null, isInset: true } }], missing: null };
    await settle();
    expect(banners()[0]?.parentElement).toBe(parent);
    expect(banners()).toHaveLength(1);
  });

  it('is hidden by a click of the reader, not by a script of the page', async () => {
    open('a');
    start();
    await settle();
    button('hide')?.click();
    button('hide')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expect(banners()).toHaveLength(1);
    trustedClick(button('hide'));
    await settle();
    expect(banners()).toEqual([]);
    expect(told('bannerShown').at(-1)).toEqual({ messageId: 'a', shown: false, hidden: true });
  });

  it('opens the report of its message', async () => {
    open('a');
    start();
    await settle();
    trustedClick(button('why'));
    expect(told('openReport')).toEqual([{ tabId: null, messageId: 'a' }]);
  });

  it('left behind by an earlier version goes at the start', () => {
    document.body.append(document.createElement('truefrom-banner'));
    start();
    expect(banners()).toEqual([]);
  });
});

describe('when the background asks to look again', () => {
  it('the list is told anew before it is answered', async () => {
    open('a');
    const session = start();
    await settle();
    await session.lookAgain({ read: 'none', bringBack: null, recheck: null });
    expect(told('openMessages')).toHaveLength(2);
    expect(read).toHaveBeenCalledOnce();
  });

  it('everything is read anew where the reader’s settings changed', async () => {
    open('a', 'b');
    const session = start();
    await settle();
    read.mockResolvedValue({ banner: null });
    await session.lookAgain({ read: 'all', bringBack: null, recheck: null });
    await settle();
    expect(read).toHaveBeenCalledTimes(4);
    expect(banners()).toEqual([]);
  });

  it('a hidden banner comes back for its message only', async () => {
    open('a', 'b');
    const session = start();
    await settle();
    trustedClick(button('hide'));
    expect(banners()).toHaveLength(1);
    await session.lookAgain({ read: 'none', bringBack: 'a', recheck: null });
    await settle();
    expect(read).toHaveBeenCalledTimes(3);
    expect(banners()).toHaveLength(2);
  });
});

describe('a page', () => {
  it('that is built in a way we do not know is told after some patience, once', async () => {
    start();
    state.reading = { messages: [], missing: { id: 'x', part: 'test.message' } };
    await settle();
    expect(told('readFailed')).toEqual([]);
    for (let change = 0; change < 15; change++) await settle();
    expect(told('readFailed')).toEqual([{ messageId: 'x', reason: 'layoutUnknown', detail: 'test.message' }]);
    expect(told('openMessages').at(-1)).toMatchObject({ messages: [{ id: 'x', subject: null, shown: null }] });
  });

  it('that is no webmail is given up, and looked at again on request', async () => {
    state.isWebmail = false;
    const session = start();
    await settle(19_000);
    expect(session.isStopped()).toBe(false);
    await settle(2_000);
    expect(session.isStopped()).toBe(true);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is left alone once the extension is gone from under it', async () => {
    open('a');
    const session = start();
    await settle();
    state.isOrphaned = true;
    await settle();
    expect(banners()).toEqual([]);
    expect(session.isStopped()).toBe(true);
    asked.mockClear();
    state.isOrphaned = false;
    open('b');
    await settle();
    expect(asked).not.toHaveBeenCalled();
  });
});
