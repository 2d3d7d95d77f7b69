import { nameKey } from './keys';
import type { Day, SeenAddress, SenderMemory, SenderRecord, Span } from './types';

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
  readonly entry: SeenAddress;
  /** The address is at the domain of an organisation, not at a free mail provider. */
  readonly isOrganization: boolean;
}

/**
 * Whom the reader knows by the name that is shown, from another address than this one; null where the address is as well known under it.
 * Attack: a harmless first letter in somebody's name makes the second one look familiar; so an address takes part in a name only once it
 * was itself seen on several days over weeks.
 */
export function namesakeOf({ record, namesakes }: SenderMemory, shown: string, address: string, day: Day): Namesake | null {
  const wanted = nameKey(shown);
  if (wanted === null) return null;
  const plain = address.toLowerCase();
  const goesBy = ({ name, seen }: SeenAddress) => name !== null && nameKey(name) === wanted && seen.first < day;
  const own = record?.addresses.find((entry) => entry.address === plain);
  if (own !== undefined && isEstablished(own.seen) && own.seen.first < day) return null;
  // Somebody of the same organisation: the memory of that sender holds both.
  const others = namesakes.filter(({ key }) => key !== record?.key);
  if (others.length >= COMMON_NAME) return null;
  const entries = others.flatMap((other) => other.addresses.filter(goesBy).map((entry) => ({ entry, key: other.key })));
  if (entries.length === 0) return null;
  const { entry, key } = entries.reduce((best, other) => (other.entry.seen.days > best.entry.seen.days ? other : best));
  return { entry, isOrganization: !key.includes('@') };
}
