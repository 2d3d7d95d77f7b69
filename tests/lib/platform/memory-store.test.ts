import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryStore } from '../../../lib/platform/memory-store';
import { createMemory, dayOf, type SenderRecord } from '../../../lib/reader';
import { learned } from '../../../lib/reader/memory/learn';
import { seen } from '../reader/memory/in-memory';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

const ann = learned(null, seen());
const bo = learned(null, seen({ address: 'bo@other.example', domain: 'other.example', name: 'Bo Berg' }));
const put = (record: SenderRecord) => () => record;

describe('the store of the memory', () => {
  it('keeps records over a restart of the worker', async () => {
    await createMemoryStore().update(ann.key, put(ann));
    expect(await createMemoryStore().get(ann.key)).toEqual(ann);
    expect(await createMemoryStore().get('nobody.example')).toBeNull();
  });

  it('finds senders by a name, however it is written', async () => {
    const store = createMemoryStore();
    await store.update(ann.key, put(ann));
    await store.update(bo.key, put(bo));
    expect((await store.named('berg bo')).map(({ key }) => key)).toEqual(['other.example']);
    expect(await store.named('berg')).toEqual([]);
  });

  it('lets two pages write at the same time, and loses neither', async () => {
    const day = (n: number) => (record: SenderRecord | null) => learned(record, seen({ day: n }));
    await Promise.all(Array.from({ length: 20 }, (_, n) => createMemoryStore().update(ann.key, day(n))));
    expect((await createMemoryStore().get(ann.key))?.seen.days).toBe(20);
  });

  it('drops a damaged entry alone', async () => {
    const store = createMemoryStore();
    await store.update(ann.key, put(ann));
    const raw = await openDB('truefrom-memory', 1);
    await raw.put('senders', { key: 'damaged.example', names: ['ann lee'], record: { version: 1, key: 7 } });
    await raw.put('senders', { key: 'empty.example' });
    raw.close();
    expect(await store.get('damaged.example')).toBeNull();
    expect((await store.all()).map(({ key }) => key)).toEqual(['firm.example']);
    expect((await store.named('ann lee')).map(({ key }) => key)).toEqual(['firm.example']);
  });

  it('knows since when it remembers, and starts anew when all is forgotten', async () => {
    const today = vi.fn(() => 100 * 86_400_000);
    const store = createMemoryStore(today);
    expect(await store.startedOn()).toBe(100);
    today.mockReturnValue(150 * 86_400_000);
    expect(await store.startedOn()).toBe(100);
    await store.update(ann.key, put(ann));
    await store.clear();
    expect([await store.count(), await store.startedOn()]).toEqual([0, 150]);
  });

  it('forgets one sender', async () => {
    const store = createMemoryStore();
    await store.update(ann.key, put(ann));
    await store.update(bo.key, put(bo));
    await store.delete([ann.key, 'nobody.example']);
    expect((await store.all()).map(({ key }) => key)).toEqual([bo.key]);
  });

  it('gives no memory and no error where the browser gives no database, and tries again', async () => {
    const real = indexedDB;
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
      },
    });
    const memory = createMemory(createMemoryStore());
    const query = { address: 'ann@firm.example', domain: 'firm.example', name: null };
    memory.learn(seen());
    expect(await memory.recall(query)).toBeNull();
    vi.stubGlobal('indexedDB', real);
    expect(await memory.recall(query)).toEqual({ startedOn: dayOf(Date.now()), record: null, namesakes: [] });
  });
});
