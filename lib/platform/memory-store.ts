// The sender memory in IndexedDB. The background writes it, the options page shows it and forgets; both open the same database.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { dayOf, type MemoryStore, nameKey, readRecord, type SenderRecord } from '../reader';

interface Row {
  readonly key: string;
  /** Keys of the names seen, for looking up by name. */
  readonly names: readonly string[];
  readonly record: unknown;
}

interface Tables extends DBSchema {
  senders: { key: string; value: Row; indexes: { names: string } };
  about: { key: string; value: number };
}

const NAME = 'truefrom-memory';
const VERSION = 1;
const STARTED_ON = 'startedOn';
/** Attack: a name that a thousand senders go by. So many are read that a few strangers do not hide who is known by it. */
const MOST_NAMESAKES = 50;

type Database = IDBPDatabase<Tables>;

function open(onGone: () => void): Promise<Database> {
  return openDB<Tables>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('senders', { keyPath: 'key' }).createIndex('names', 'names', { multiEntry: true });
      database.createObjectStore('about');
    },
    // A newer version in another page waits for this one to let go.
    blocking: (_now, _next, event) => {
      onGone();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: onGone,
  });
}

const rowOf = (record: SenderRecord): Row => ({
  key: record.key,
  names: [...new Set(record.addresses.flatMap(({ name }) => (name === null ? [] : (nameKey(name) ?? []))))],
  record,
});

/**
 * The store of the sender memory. Where the browser gives no database (Firefox in permanent private browsing, a full disk) every call
 * rejects, and the next one tries again.
 */
export function createMemoryStore(now: () => number = Date.now): MemoryStore {
  let opened: Promise<Database> | null = null;
  const database = (): Promise<Database> => {
    opened ??= open(() => {
      opened = null;
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const recordOf = (row: Row | undefined) => (row === undefined ? null : readRecord(row.record));
  const recordsOf = (rows: readonly Row[]) => rows.flatMap((row) => recordOf(row) ?? []);

  return {
    async startedOn() {
      const db = await database();
      const known = await db.get('about', STARTED_ON);
      if (known !== undefined) return known;
      const today = dayOf(now());
      await db.put('about', today, STARTED_ON);
      return today;
    },
    async get(key) {
      return recordOf(await (await database()).get('senders', key));
    },
    async named(wanted) {
      return recordsOf(await (await database()).getAllFromIndex('senders', 'names', wanted, MOST_NAMESAKES));
    },
    async update(key, change) {
      const transaction = (await database()).transaction('senders', 'readwrite');
      const known = recordOf(await transaction.store.get(key));
      await transaction.store.put(rowOf(change(known)));
      await transaction.done;
    },
    async count() {
      return (await database()).count('senders');
    },
    async all() {
      return recordsOf(await (await database()).getAll('senders'));
    },
    async delete(keys) {
      const transaction = (await database()).transaction('senders', 'readwrite');
      await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
    },
    async clear() {
      const transaction = (await database()).transaction(['senders', 'about'], 'readwrite');
      await Promise.all([transaction.objectStore('senders').clear(), transaction.objectStore('about').clear(), transaction.done]);
    },
  };
}
