import { computed, signal } from '@preact/signals';
import type { MemoryActions, MemoryState, SenderRow } from '../../components/options';
import { createMemoryStore } from '../../lib/platform/memory-store';
import { saveFile } from '../../lib/platform/save-file';
import { readSettings, updateSettings, watchSettings } from '../../lib/platform/settings';
import { exported, type SenderRecord } from '../../lib/reader';

const DAY_MS = 86_400_000;
/** Names and addresses of one sender that the list has room for. */
const MOST_NAMES = 3;

const store = createMemoryStore();
const isOn = signal(true);
const records = signal<readonly SenderRecord[] | null>([]);

/** One row of the list; the addresses of a sender that is itself an address add nothing. */
export function senderRow({ key, addresses, seen }: SenderRecord): SenderRow {
  const usual = addresses.toSorted((a, b) => b.seen.days - a.seen.days);
  const names = usual.map(({ name, address }) => name ?? address).filter((name) => name !== key);
  return {
    key,
    names: [...new Set(names)].slice(0, MOST_NAMES),
    days: seen.days,
    firstSeen: seen.first * DAY_MS,
    lastSeen: seen.last * DAY_MS,
  };
}

export const memoryState = computed((): MemoryState => {
  const latestFirst = records.value?.toSorted((a, b) => b.usedOn - a.usedOn || a.key.localeCompare(b.key));
  return { isOn: isOn.value, senders: latestFirst?.map(senderRow) ?? null };
});

/** Null where the browser gives no database: there is nothing to show, and nothing went wrong. */
async function refresh(): Promise<void> {
  records.value = await store.all().catch(() => null);
}

export const memoryActions: MemoryActions = {
  setOn: (next) => void updateSettings((settings) => ({ ...settings, isMemoryOn: next })),
  forget: (key) => void store.delete([key]).then(refresh, refresh),
  forgetAll: () => void store.clear().then(refresh, refresh),
  save: () => void exported(store).then((json) => saveFile(json, 'application/json', 'truefrom-memory.json'), refresh),
};

export async function startMemory(): Promise<void> {
  watchSettings(({ isMemoryOn }) => {
    isOn.value = isMemoryOn;
  });
  const [{ isMemoryOn }] = await Promise.all([readSettings(), refresh()]);
  isOn.value = isMemoryOn;
}
