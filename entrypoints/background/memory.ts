import { createMemoryStore } from '../../lib/platform/memory-store';
import { createMemory, type Memory } from '../../lib/reader';

/** A database takes a millisecond or two to answer; one that is stuck holds up no report. */
const PATIENCE_MS = 300;

const nothing = (ms: number) =>
  new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), ms);
  });

/** The memory, as long as it answers in time. */
export function timely(memory: Memory, patienceMs = PATIENCE_MS): Memory {
  return { recall: (sender) => Promise.race([memory.recall(sender), nothing(patienceMs)]), learn: (seen) => memory.learn(seen) };
}

export const senderMemory = (): Memory => timely(createMemory(createMemoryStore()));
