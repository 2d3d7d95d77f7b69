import { nameKey, senderKey } from './keys';
import { isWorthLearning, learned } from './learn';
import { MEMORY_LIMITS, toForget } from './prune';
import type { Day, Memory, MemoryStore, SenderMemory, SenderQuery } from './types';

/** What is remembered of a sender: one look-up by key and, where a name is shown that could be a person's, one by name. */
async function recall(store: MemoryStore, { address, domain, name }: SenderQuery): Promise<SenderMemory> {
  const key = senderKey(address, domain);
  const wanted = name === null ? null : nameKey(name);
  const [startedOn, record, named] = await Promise.all([store.startedOn(), store.get(key), wanted === null ? [] : store.named(wanted)]);
  return { startedOn, record, namesakes: named.filter((other) => other.key !== key) };
}

/** Forgets what is old or too much. */
async function prune(store: MemoryStore, today: Day): Promise<void> {
  const keys = toForget(await store.all(), today);
  if (keys.length > 0) await store.delete(keys);
}

/** The memory over a store. What cannot be read is not known, what cannot be written is not learned; neither is an error of the message's. */
export function createMemory(store: MemoryStore): Memory {
  let prunedOn: Day | null = null;
  const tidy = async (today: Day) => {
    if (prunedOn === today && (await store.count()) <= MEMORY_LIMITS.senders) return;
    prunedOn = today;
    await prune(store, today);
  };
  return {
    recall: (sender) => recall(store, sender).catch(() => null),
    learn: (observation) => {
      if (!isWorthLearning(observation)) return;
      store
        .update(senderKey(observation.address, observation.domain), (record) => learned(record, observation))
        .then(() => tidy(observation.today))
        .catch(() => {});
    },
  };
}

/** Reads what it may and learns nothing: in private windows, and for messages that anybody can hand in. */
export function readOnly(memory: Memory): Memory {
  return { recall: (sender) => memory.recall(sender), learn: () => {} };
}

/** Everything that is remembered, as a file for the reader. Days are days since 1970-01-01. */
export async function exported(store: MemoryStore): Promise<string> {
  const [startedOn, senders] = await Promise.all([store.startedOn(), store.all()]);
  return `${JSON.stringify({ kind: 'truefrom-memory', version: 1, startedOn, senders }, null, 2)}\n`;
}
