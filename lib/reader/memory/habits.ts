import { nameKey } from './keys';
import type { Day, SenderMemory, SenderRecord, Span } from './types';

/** Signed on six days over a month: long enough for a sender's unsigned streams to have shown themselves. */
const SIGNED_DAYS = 6;
const SIGNED_OVER = 30;
/** Wrote on three days over two weeks. */
const KNOWN_DAYS = 3;
const KNOWN_OVER = 14;
/** Before a memory is a month old, everybody is new to it. */
const YOUNG_MEMORY = 30;
/** A name that three senders go by (`Customer Service`) tells nobody apart. */
const COMMON_NAME = 3;

/** Seen often enough and for long enough to be somebody's habit. */
export function isEstablished({ first, last, days }: Span): boolean {
  return days >= KNOWN_DAYS && last - first >= KNOWN_OVER;
}

/** Whether mail of this From domain had, by the day the message came, always been signed; the days it rests on, else null. */
export function alwaysSigned({ streams }: SenderRecord, domain: string, day: Day): number | null {
  const signed = streams.find((stream) => stream.domain === domain)?.signed ?? null;
  const isHabit = signed !== null && signed.days >= SIGNED_DAYS && signed.last - signed.first >= SIGNED_OVER;
  // Mail from before the habit began is opened as well.
  return isHabit && day - signed.first >= SIGNED_OVER ? signed.days : null;
}

/**
 * The servers that usually hand this sender's mail in, where these are others. Only ever another word on a warning: reverse names can be
 * made up, so the usual path excuses nothing.
 */
export function usualPathInstead({ paths }: SenderRecord, path: string | null): string | null {
  if (path === null || paths.some(({ domain }) => domain === path)) return null;
  const usual = paths.filter(({ seen }) => isEstablished(seen));
  return usual.length === 0 ? null : usual.reduce((best, other) => (other.seen.days > best.seen.days ? other : best)).domain;
}

/** `sender`: nobody of that organisation wrote before. `address`: others of it did. */
export type Newness = 'sender' | 'address' | 'known' | 'unknown';

/** Whether the address is new, judged by what came before the day of the message, so that opening it twice says the same. */
export function newness({ record, startedOn }: SenderMemory, address: string, day: Day): Newness {
  const known = record?.addresses.find((entry) => entry.address === address.toLowerCase());
  if (known !== undefined && known.seen.first < day) return 'known';
  if (day - startedOn < YOUNG_MEMORY) return 'unknown';
  if (record === null || record.seen.first >= day) return 'sender';
  return record.hasMoreAddresses ? 'unknown' : 'address';
}

export interface Namesake {
  readonly name: string;
  readonly address: string;
  /** Days under that name. */
  readonly named: Span;
  /** The address is at the domain of an organisation, not at a free mail provider. */
  readonly isOrganization: boolean;
}

/** Addresses of a sender that went by this name before that day. */
function goingBy({ key, addresses }: SenderRecord, wanted: string, day: Day): readonly Namesake[] {
  return addresses.flatMap(({ name, named, address }) =>
    name !== null && named !== null && named.first < day && nameKey(name) === wanted
      ? [{ name, address, named, isOrganization: !key.includes('@') }]
      : [],
  );
}

/**
 * Whom the reader knows by the name that is shown, from mail of another sender; null where this address is itself known under it.
 * Attack: a harmless first letter in somebody's name makes the second one look familiar; so an address is known under a name only once it
 * was seen under it on several days over weeks. The same holds for the senders who make a name a common one.
 */
export function namesakeOf({ record, namesakes }: SenderMemory, shown: string, address: string, day: Day): Namesake | null {
  const wanted = nameKey(shown);
  if (wanted === null) return null;
  const own = record === null ? [] : goingBy(record, wanted, day);
  if (own.some((one) => one.address === address.toLowerCase() && isEstablished(one.named))) return null;
  const others = namesakes.map((other) => goingBy(other, wanted, day)).filter((found) => found.length > 0);
  if (others.filter((found) => found.some(({ named }) => isEstablished(named))).length >= COMMON_NAME) return null;
  const all = others.flat();
  return all.length === 0 ? null : all.reduce((best, other) => (other.named.days > best.named.days ? other : best));
}
