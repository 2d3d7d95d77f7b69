import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMemory,
  exported,
  isEstablished,
  nameKey,
  type Observation,
  readOnly,
  readRecord,
  type SenderRecord,
} from '../../../../lib/reader';
import { senderKey } from '../../../../lib/reader/memory/keys';
import { isWorthLearning, learned } from '../../../../lib/reader/memory/learn';
import { MEMORY_LIMITS, toForget } from '../../../../lib/reader/memory/prune';
import { RECORD_LIMITS } from '../../../../lib/reader/memory/record';
import { DAY, inMemory, seen } from './in-memory';

const after = (...observations: readonly Observation[]): SenderRecord => {
  const [first = seen(), ...rest] = observations;
  return rest.reduce(learned, learned(null, first));
};
const days = (numbers: readonly number[], change: Partial<Observation> = {}) => after(...numbers.map((day) => seen({ ...change, day })));

describe('a sender is', () => {
  it.each([
    ['ann@firm.example', 'firm.example', 'firm.example'],
    ['Ann@News.Firm.example', 'news.firm.example', 'firm.example'],
    ['Ann@gmail.com', 'gmail.com', 'ann@gmail.com'],
    ['ann@team.onmicrosoft.com', 'team.onmicrosoft.com', 'ann@team.onmicrosoft.com'],
    ['root@localhost', 'localhost', 'root@localhost'],
  ])('%s remembered as %s', (address, domain, key) => {
    expect(senderKey(address, domain)).toBe(key);
  });
});

describe('a name is looked up', () => {
  it.each([
    ['Lee, Ann', 'ann lee'],
    ['ANN LEE', 'ann lee'],
    ['Ánn Lée', 'ann lee'],
    ['Аnn Lee', 'ann lee'],
  ])('%s like any other spelling', (name) => {
    expect(nameKey(name)).toBe(nameKey('Ann Lee'));
  });
  it.each(['Ann', '', 'Order 66 Shipped', 'ann@firm.example Lee', 'a b', 'x'.repeat(200), 'one two three four five six'])(
    '%s names nobody',
    (name) => {
      expect(nameKey(name)).toBeNull();
    },
  );
});

describe('a day', () => {
  it('counts once, however often and in whatever order its messages are opened', () => {
    expect(days([5, 5, 5]).seen).toEqual({ first: 5, last: 5, days: 1 });
    expect(days([5, 9, 7, 7, 3, 9]).seen).toEqual({ first: 3, last: 9, days: 3 });
  });
  it('that has not come yet teaches nothing', () => {
    expect(isWorthLearning(seen({ day: DAY + 2, today: DAY }))).toBe(false);
    expect(isWorthLearning(seen({ day: Number.NaN, today: DAY }))).toBe(false);
  });
});

describe('a run of signed days', () => {
  const run = (record: SenderRecord) => record.streams[0]?.signed ?? null;
  it('grows with each signed day', () => {
    expect(run(days([1, 2, 3]))).toEqual({ first: 1, last: 3, days: 3 });
  });
  it('ends with a day without a signature', () => {
    expect(run(after(seen({ day: 1 }), seen({ day: 2, isSigned: false })))).toBeNull();
    expect(run(after(seen({ day: 1 }), seen({ day: 2, isSigned: false }), seen({ day: 3 })))).toEqual({ first: 3, last: 3, days: 1 });
  });
  it('is not touched by unsigned mail from before it, nor lengthened by signed mail from before its end', () => {
    expect(run(after(seen({ day: 5 }), seen({ day: 2, isSigned: false })))).toEqual({ first: 5, last: 5, days: 1 });
    expect(run(after(seen({ day: 5, isSigned: false }), seen({ day: 4 }), seen({ day: 6 })))).toEqual({ first: 6, last: 6, days: 1 });
  });
  it('belongs to one exact From domain', () => {
    const record = after(seen({ day: 1 }), seen({ day: 2, domain: 'news.firm.example', isSigned: false }));
    expect(record.streams.map(({ domain, signed }) => [domain, signed?.days ?? 0])).toEqual([
      ['firm.example', 1],
      ['news.firm.example', 0],
    ]);
  });
});

describe('a record', () => {
  const anything = fc.record({
    address: fc.oneof(fc.emailAddress(), fc.constantFrom('ann@firm.example', 'bo@firm.example')),
    domain: fc.oneof(fc.domain(), fc.constantFrom('firm.example', 'news.firm.example')),
    name: fc.option(fc.oneof(fc.string({ maxLength: 400 }), fc.constantFrom('Ann Lee', 'Lee, Ann'))),
    isSigned: fc.boolean(),
    signers: fc.array(fc.domain(), { maxLength: 12 }),
    path: fc.option(fc.domain()),
    day: fc.integer({ min: 0, max: 30_000 }),
    today: fc.constant(30_000),
  });

  it('keeps its bounds and can be read again, whatever was opened', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 60 }), (observations) => {
        const record = after(...observations.filter(isWorthLearning));
        expect(record.addresses.length).toBeLessThanOrEqual(RECORD_LIMITS.addresses);
        expect(record.seen.days).toBeLessThanOrEqual(record.seen.last - record.seen.first + 1);
        expect(readRecord(structuredClone(record))).toEqual(record);
      }),
      { numRuns: 60 },
    );
  });
  it('keeps usual addresses through a flood of others, and says that some are missing', () => {
    const usual = days([1, 2, 3]);
    const flooded = Array.from({ length: 200 }, (_, n) => seen({ address: `x${n}@firm.example`, day: 4 })).reduce(learned, usual);
    expect(flooded.addresses.map(({ address }) => address)).toContain('ann@firm.example');
    expect(flooded.hasMoreAddresses).toBe(true);
    expect(usual.hasMoreAddresses).toBe(false);
  });
  it('does not take an old name back from mail opened late', () => {
    const record = after(seen({ day: 9, name: 'Ann Lee-Moss' }), seen({ day: 2, name: 'Ann Lee' }));
    expect(record.addresses[0]).toMatchObject({ name: 'Ann Lee-Moss', named: { first: 9, days: 1 }, seen: { first: 2, last: 9 } });
  });
  it('counts the days under a name from its first, however it is spelled', () => {
    const changed = after(
      seen({ day: 1, name: 'Bo Berg' }),
      seen({ day: 2, name: 'Bo Berg' }),
      seen({ day: 3 }),
      seen({ day: 4, name: 'Lee, Ann' }),
    );
    expect(changed.addresses[0]).toMatchObject({ name: 'Ann Lee', named: { first: 3, last: 4, days: 2 }, seen: { days: 4 } });
  });
  it('keeps the name through mail that shows none', () => {
    expect(after(seen({ day: 1 }), seen({ day: 2, name: null })).addresses[0]).toMatchObject({ name: 'Ann Lee', named: { days: 1 } });
  });
  it('keeps no name that names nobody', () => {
    expect(after(seen({ name: 'Newsletter' })).addresses[0]?.name).toBeNull();
  });
});

describe('what is stored', () => {
  const stored = JSON.parse(readFileSync(join(import.meta.dirname, '../../../fixtures/memory/version-1.json'), 'utf8')) as {
    senders: unknown[];
  };
  it('loads as version 1 stored it', () => {
    const records = stored.senders.map(readRecord);
    expect(records.map((record) => record?.key)).toEqual(['firm.example', 'ines@gmail.com']);
    expect(records[0]?.streams[0]).toEqual({
      domain: 'firm.example',
      signed: { first: 20000, last: 20090, days: 12 },
      lastUnsigned: 19990,
    });
    expect(records).toEqual(stored.senders);
  });
  it.each([
    null,
    7,
    'text',
    [],
    {},
    { version: 1, key: 'a.example' },
    { ...days([1]), version: 2 },
    { ...days([1]), seen: { first: 'x' } },
  ])('and is damaged is dropped: %j', (damaged) => {
    expect(readRecord(damaged)).toBeNull();
  });
});

describe('room', () => {
  const sender = (n: number, change: Partial<SenderRecord> = {}): SenderRecord => ({ ...days([DAY]), key: `s${n}.example`, ...change });
  const friend = { first: 1, last: 100, days: 9 };

  it('is not made where there is enough', () => {
    expect(toForget([sender(1), sender(2)], DAY)).toEqual([]);
  });
  it('is made of senders not opened for eighteen months', () => {
    expect(toForget([sender(1, { usedOn: DAY - MEMORY_LIMITS.unusedDays - 1, seen: friend }), sender(2)], DAY)).toEqual(['s1.example']);
  });
  it('is bounded, and a flood of strangers pushes no known sender out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2500 }), fc.integer({ min: 0, max: 2500 }), (friends, strangers) => {
        const records = [
          ...Array.from({ length: friends }, (_, n) => sender(n, { seen: friend, usedOn: DAY - 300 })),
          ...Array.from({ length: strangers }, (_, n) => sender(10_000 + n)),
        ];
        const gone = new Set(toForget(records, DAY));
        const kept = records.filter(({ key }) => !gone.has(key));
        const keptFriends = kept.filter(({ seen: span }) => isEstablished(span)).length;
        expect(kept.length).toBeLessThanOrEqual(MEMORY_LIMITS.senders);
        expect(keptFriends).toBe(Math.min(friends, MEMORY_LIMITS.senders - MEMORY_LIMITS.newcomers));
        expect(kept.length - keptFriends).toBeGreaterThanOrEqual(Math.min(strangers, MEMORY_LIMITS.newcomers - MEMORY_LIMITS.spare));
      }),
      { numRuns: 15 },
    );
  });
});

describe('the memory', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const query = { address: 'ann@firm.example', domain: 'firm.example', name: 'Ann Lee' };

  it('recalls what it learned, and others under the same name', async () => {
    const memory = createMemory(inMemory());
    memory.learn(seen());
    memory.learn(seen({ address: 'ann@gmail.com', domain: 'gmail.com', name: 'Lee, Ann' }));
    await settled();
    const recalled = await memory.recall(query);
    expect(recalled?.record?.key).toBe('firm.example');
    expect(recalled?.namesakes.map(({ key }) => key)).toEqual(['ann@gmail.com']);
  });
  it('learns nothing where it may only read', async () => {
    const store = inMemory();
    readOnly(createMemory(store)).learn(seen());
    await settled();
    expect(store.records.size).toBe(0);
  });
  it('knows nothing where its store fails, and fails nobody', async () => {
    const fails = () => Promise.reject(new Error('no database'));
    const memory = createMemory({ ...inMemory(), get: fails, update: fails });
    memory.learn(seen());
    await settled();
    expect(await memory.recall(query)).toBeNull();
  });
  it('forgets on its own what was not opened for eighteen months', async () => {
    const store = inMemory();
    const memory = createMemory(store);
    memory.learn(seen({ address: 'a@old.example', domain: 'old.example', day: DAY - 600 }));
    await settled();
    memory.learn(seen());
    await settled();
    expect([...store.records.keys()]).toEqual(['firm.example']);
  });
  it('is exported whole', async () => {
    const store = inMemory(123);
    createMemory(store).learn(seen());
    await settled();
    expect(JSON.parse(await exported(store))).toEqual({
      kind: 'truefrom-memory',
      version: 1,
      startedOn: 123,
      senders: [...store.records.values()],
    });
  });
});
