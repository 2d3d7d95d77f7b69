// What the memory holds when a letter of letter.ts comes in.
import { dayOf, type Observation, type SenderMemory, type SenderRecord } from '../../../lib/reader';
import { learned } from '../../../lib/reader/memory/learn';
import { seen } from '../reader/memory/in-memory';

/** The day on which the letters arrive. */
export const TODAY = dayOf(Date.UTC(2025, 5, 3));

/** A sender who wrote once a week for so many weeks, until the day before. */
export function known(weeks: number, change: Partial<Observation> = {}): SenderRecord {
  const days = Array.from({ length: weeks }, (_, week) => TODAY - 1 - 7 * week).toReversed();
  const first = seen({ ...change, day: days[0] ?? TODAY });
  return days.slice(1).reduce((record, day) => learned(record, seen({ ...change, day })), learned(null, first));
}

export function memoryOf(record: SenderRecord | null, namesakes: readonly SenderRecord[] = []): SenderMemory {
  return { startedOn: TODAY - 400, record, namesakes };
}
