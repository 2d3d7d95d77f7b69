// Does the source belong to the message on screen? It was asked for by the id of the open message, so the guard is only
// against mixed-up ids and accounts. A sender or subject that differs is evidence, never a reason for silence: a message
// with two From fields is shown by one and judged by the other, and that is the attack.
import type { ShownSender } from '../message';

export interface ShownMessage {
  readonly shown: ShownSender | null;
  readonly subject: string | null;
  readonly date: string | null;
}

/** What the source says, every field of a name: an attacker adds a second one. */
export interface SourceFacts {
  /** Decoded Subject values. */
  readonly subjects: readonly string[];
  /** Addresses of From, in any case. */
  readonly addresses: readonly string[];
  /** Dates of Date and Received, milliseconds since 1970. */
  readonly dates: readonly number[];
}

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Threads are shown without `Re:`, long subjects are cut: one holding the other is agreement. Null: nothing to compare. */
function subjectAgrees(shown: string | null, subjects: readonly string[]): boolean | null {
  const seen = letters(shown ?? '');
  const own = subjects.map(letters).filter((subject) => subject !== '');
  if (seen === '' || own.length === 0) return null;
  return own.some((subject) => subject.includes(seen) || seen.includes(subject));
}

function senderAgrees(shown: ShownSender | null, addresses: readonly string[]): boolean | null {
  const seen = shown?.address?.toLowerCase();
  return seen && addresses.length ? addresses.some((address) => address.toLowerCase() === seen) : null;
}

const QUARTER = 15;

/** The page's language and zone are unknown, but zones differ by quarters of an hour: minutes within one must agree. */
function dateAgrees(shown: string | null, dates: readonly number[]): boolean | null {
  const minute = /\b\d{1,2}[:.h](\d{2})\b/u.exec(shown ?? '')?.[1];
  if (!minute || dates.length === 0) return null;
  return dates.some((date) => new Date(date).getUTCMinutes() % QUARTER === Number(minute) % QUARTER);
}

/** False only where everything that can be compared differs. */
export function agrees(page: ShownMessage, source: SourceFacts): boolean {
  const answers = [
    subjectAgrees(page.subject, source.subjects),
    senderAgrees(page.shown, source.addresses),
    dateAgrees(page.date, source.dates),
  ].filter((answer) => answer !== null);
  return answers.length === 0 || answers.includes(true);
}
