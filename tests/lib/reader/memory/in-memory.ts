import { type MemoryStore, nameKey, type Observation, readRecord, type SenderRecord } from '../../../../lib/reader';

/** A store without a database, with the meaning of the one behind IndexedDB. */
export function inMemory(startedOn = 20_000): MemoryStore & { readonly records: Map<string, SenderRecord> } {
  const records = new Map<string, SenderRecord>();
  return {
    records,
    startedOn: async () => startedOn,
    get: async (key) => records.get(key) ?? null,
    named: async (wanted) =>
      [...records.values()].filter(({ addresses }) => addresses.some(({ name }) => name !== null && nameKey(name) === wanted)),
    update: async (key, change) => {
      const next = readRecord(structuredClone(change(records.get(key) ?? null)));
      if (next === null) throw new Error('a record that cannot be read again');
      records.set(key, next);
    },
    count: async () => records.size,
    all: async () => [...records.values()],
    delete: async (keys) => keys.forEach((key) => records.delete(key)),
    clear: async () => records.clear(),
  };
}

export const DAY = 20_100;

/** An honest, proven, signed message. */
export function seen(change: Partial<Observation> = {}): Observation {
  const day = change.day ?? DAY;
  return {
    address: 'ann@firm.example',
    domain: 'firm.example',
    name: 'Ann Lee',
    isSigned: true,
    signers: ['firm.example'],
    path: 'firm.example',
    day,
    today: day,
    ...change,
  };
}
