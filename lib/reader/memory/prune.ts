import { isEstablished } from './habits';
import type { Day, SenderRecord } from './types';

export const MEMORY_LIMITS = {
  senders: 2000,
  /** Of them, places that only newcomers can take. */
  newcomers: 200,
  /** Room made beyond what is needed, so that not every newcomer has the whole memory read. */
  spare: 50,
  /** Eighteen months. */
  unusedDays: 548,
} as const;

const byUse = (a: SenderRecord, b: SenderRecord) => a.usedOn - b.usedOn;

/**
 * Keys of senders to forget: those not opened for eighteen months and, beyond the room there is, those not opened for longest. Attack: a
 * flood of strangers, each from a domain of its own, that pushes out whom the reader knows. So newcomers and known senders have rooms of
 * their own: strangers push out strangers.
 */
export function toForget(records: readonly SenderRecord[], today: Day): readonly string[] {
  const isStale = ({ usedOn }: SenderRecord) => today - usedOn > MEMORY_LIMITS.unusedDays;
  const kept = records.filter((record) => !isStale(record));
  const known = kept.filter(({ seen }) => isEstablished(seen)).toSorted(byUse);
  const strangers = kept.filter(({ seen }) => !isEstablished(seen)).toSorted(byUse);
  const tooManyKnown = Math.max(0, known.length - (MEMORY_LIMITS.senders - MEMORY_LIMITS.newcomers));
  const room = MEMORY_LIMITS.senders - (known.length - tooManyKnown);
  const tooManyStrangers = strangers.length > room ? strangers.length - room + MEMORY_LIMITS.spare : 0;
  return [...records.filter(isStale), ...known.slice(0, tooManyKnown), ...strangers.slice(0, tooManyStrangers)].map(({ key }) => key);
}
