import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_OPEN_MESSAGES, MAX_STORED_BYTES, MAX_STORED_REPORTS } from '../../../lib/platform/limits';
import { createTabStore, type ReportWithHeader, type SessionArea, type TabStore } from '../../../lib/platform/tab-store';
import type { Report } from '../../../lib/report';

/** A storage area in memory, as JSON, as the browser keeps it. */
function area(): SessionArea & { readonly held: Map<string, string>; isFull: boolean } {
  const held = new Map<string, string>();
  return {
    held,
    isFull: false,
    get: (key) => Promise.resolve(held.has(key) ? { [key]: JSON.parse(held.get(key) ?? '') as unknown } : {}),
    set(items) {
      if (this.isFull) return Promise.reject(new Error('full'));
      for (const [key, value] of Object.entries(items)) held.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of [keys].flat()) held.delete(key);
      return Promise.resolve();
    },
  };
}

const stored = (step: Report['verdict']['step'], headerBase64 = 'SGk='): ReportWithHeader => ({
  report: { schema: 1, verdict: { step, rule: 'r', headline: '', headlineParts: [], reasons: [] } } as unknown as Report,
  headerBase64,
});
const done = (step: Report['verdict']['step'], header?: string) => ({ status: 'done', stored: stored(step, header) }) as const;
const frame = (frameId = 0, page = 'p1') => ({ frameId, page, webmail: 'roundcube', host: 'mail.example' });
const message = (id: string) => ({ id, subject: id, shown: null });

let session: ReturnType<typeof area>;
let store: TabStore;
beforeEach(() => {
  session = area();
  store = createTabStore(session);
});
const idsOf = async (tabId: number) => (await store.frames(tabId)).flatMap(({ messages }) => messages.map(({ id }) => id));
const only = async (tabId: number) => (await store.frames(tabId))[0]?.messages[0];

describe('what is open in a tab', () => {
  it('is loading until its result comes', async () => {
    await store.list(1, frame(), [message('a')]);
    expect(await only(1)).toMatchObject({ id: 'a', status: 'loading', step: null, bannerShown: false, hidden: false });
    await store.setResult(1, 'a', done('danger'));
    expect(await only(1)).toMatchObject({ status: 'done', step: 'danger', failure: null });
    await store.setResult(1, 'a', { status: 'failed', failure: 'signedOut', detail: 'one:signedOut' });
    expect(await only(1)).toMatchObject({ status: 'failed', step: null, failure: 'signedOut', detail: 'one:signedOut' });
    await store.restart(1);
    expect(await only(1)).toMatchObject({ status: 'loading', failure: null });
  });

  it('keeps its result when the list is told again, and starts anew in a new document', async () => {
    await store.list(1, frame(), [message('a')]);
    await store.setResult(1, 'a', done('danger'));
    await store.list(1, frame(), [message('a'), message('b')]);
    expect((await store.frames(1))[0]?.messages.map(({ status }) => status)).toEqual(['done', 'loading']);
    await store.list(1, frame(0, 'p2'), [message('a')]);
    expect(await only(1)).toMatchObject({ status: 'loading' });
  });

  it('is told apart by frame', async () => {
    await store.list(1, frame(0), [message('a')]);
    await store.list(1, frame(7), [message('b')]);
    expect(await idsOf(1)).toEqual(['a', 'b']);
    await store.list(1, frame(7), []);
    expect(await idsOf(1)).toEqual(['a']);
    await store.dropFrame(1, 0, null);
    expect(await idsOf(1)).toEqual([]);
  });

  it('is not emptied by the farewell of the document before it', async () => {
    await store.list(1, frame(3, 'new'), [message('b')]);
    await store.dropFrame(1, 3, 'old');
    expect(await idsOf(1)).toEqual(['b']);
    await store.dropFrame(1, 3, 'new');
    expect(await store.frames(1)).toEqual([]);
  });

  it('is bounded', async () => {
    await store.list(
      1,
      frame(),
      Array.from({ length: 500 }, (_, place) => message(`m${place}`)),
    );
    expect(await idsOf(1)).toHaveLength(MAX_OPEN_MESSAGES);
  });

  it('survives a suspended background', async () => {
    await store.list(1, frame(), [message('a')]);
    await store.setResult(1, 'a', done('caution'));
    store = createTabStore(session);
    expect(await only(1)).toMatchObject({ status: 'done', step: 'caution' });
    expect(await store.report(1, 'a')).toEqual(stored('caution'));
    expect(await store.tabIds()).toEqual([1]);
  });

  it('loses nothing when questions come at once', async () => {
    await Promise.all([1, 2, 3, 4].map((frameId) => store.list(1, frame(frameId), [message(`m${frameId}`)])));
    await Promise.all([1, 2, 3, 4].map((frameId) => store.setResult(1, `m${frameId}`, done('verified'))));
    expect((await store.frames(1)).flatMap(({ messages }) => messages.map(({ status }) => status))).toEqual([
      'done',
      'done',
      'done',
      'done',
    ]);
    expect(await store.report(1, 'm1')).not.toBeNull();
    expect(await store.report(1, 'm4')).not.toBeNull();
  });

  it('is what it is after an error of the storage', async () => {
    session.isFull = true;
    await expect(store.list(1, frame(), [message('a')])).rejects.toThrow('full');
    session.isFull = false;
    await store.list(1, frame(), [message('b')]);
    expect(await idsOf(1)).toEqual(['b']);
  });
});

describe('stored reports', () => {
  it('stay when the message is left, so that an open report page can be read again', async () => {
    await store.list(1, frame(), [message('a')]);
    await store.setResult(1, 'a', done('danger'));
    await store.list(1, frame(), []);
    expect(await store.report(1, 'a')).toEqual(stored('danger'));
  });

  it('are gone with their tab, header block and all', async () => {
    await store.list(1, frame(), [message('a')]);
    await store.setResult(1, 'a', done('danger'));
    await store.list(2, frame(), [message('b')]);
    await store.setResult(2, 'b', done('danger'));
    await store.dropTab(1);
    expect(await store.report(1, 'a')).toBeNull();
    expect(await store.report(2, 'b')).not.toBeNull();
    expect([...session.held.keys()].filter((key) => key.startsWith('report.'))).toHaveLength(1);
    expect(session.held.get('tabs')).not.toContain('"a"');
  });

  it('are replaced, not collected, for one message', async () => {
    await store.list(1, frame(), [message('a')]);
    for (const step of ['danger', 'caution', 'verified'] as const) await store.setResult(1, 'a', done(step));
    expect(await store.report(1, 'a')).toEqual(stored('verified'));
    expect([...session.held.keys()].filter((key) => key.startsWith('report.'))).toHaveLength(1);
  });

  it('are bounded in number: the oldest goes', async () => {
    for (let place = 0; place <= MAX_STORED_REPORTS; place++) await store.setResult(1, `m${place}`, done('verified'));
    expect(await store.report(1, 'm0')).toBeNull();
    expect(await store.report(1, `m${MAX_STORED_REPORTS}`)).not.toBeNull();
    expect([...session.held.keys()].filter((key) => key.startsWith('report.'))).toHaveLength(MAX_STORED_REPORTS);
  });

  it('are bounded in octets', async () => {
    const header = 'A'.repeat(MAX_STORED_BYTES / 4);
    for (let place = 0; place < 8; place++) await store.setResult(1, `m${place}`, done('verified', header));
    const bytes = [...session.held].filter(([key]) => key.startsWith('report.')).reduce((sum, [, value]) => sum + value.length, 0);
    expect(bytes).toBeLessThanOrEqual(MAX_STORED_BYTES);
    expect(await store.report(1, 'm7')).not.toBeNull();
  });
});

describe('a hidden banner', () => {
  it('stays hidden for its message until it is brought back', async () => {
    await store.list(1, frame(), [message('a'), message('b')]);
    await store.setBanner(1, 'a', { shown: false, hidden: true });
    expect(await store.isHidden(1, 'a')).toBe(true);
    expect(await store.isHidden(1, 'b')).toBe(false);
    expect(await store.isHidden(2, 'a')).toBe(false);
    await store.list(1, frame(0, 'p2'), [message('a')]);
    expect(await only(1)).toMatchObject({ hidden: true });
    await store.setBanner(1, 'a', { shown: false, hidden: false });
    expect(await store.isHidden(1, 'a')).toBe(false);
  });

  it('is forgotten with its tab', async () => {
    await store.setBanner(1, 'a', { shown: false, hidden: true });
    await store.dropTab(1);
    expect(await store.isHidden(1, 'a')).toBe(false);
  });
});
