import { nameKey, senderKey } from './keys';
import { RECORD_LIMITS } from './record';
import type { Day, Observation, SeenAddress, SeenDomain, SenderRecord, Span, Stream } from './types';

/**
 * Attack: message after message in one hour, or one message opened again and again, until a new sender looks like an old friend. A day
 * counts once, and only at either end, so that opening old mail in any order counts no day twice.
 */
function extended(span: Span | null, day: Day): Span {
  if (span === null) return { first: day, last: day, days: 1 };
  const isNew = day > span.last || day < span.first;
  return { first: Math.min(span.first, day), last: Math.max(span.last, day), days: span.days + (isNew ? 1 : 0) };
}

/**
 * The entry with its day added, as the newest. Attack: a flood of entries (addresses, sub-domains) that pushes the usual ones out; so
 * what was seen on the fewest days goes first.
 */
function noted<T extends { readonly seen: Span }>(
  entries: readonly T[],
  isIt: (entry: T) => boolean,
  make: (known: T | undefined) => T,
  most: number,
): readonly T[] {
  const others = entries.filter((entry) => !isIt(entry));
  const kept = others.length < most ? others : withoutRarest(others);
  return [...kept, make(entries.find(isIt))];
}

function withoutRarest<T extends { readonly seen: Span }>(entries: readonly T[]): readonly T[] {
  const rarest = entries.reduce((least, entry) => (entry.seen.days < least.seen.days ? entry : least));
  return entries.filter((entry) => entry !== rarest);
}

function withDomain(known: readonly SeenDomain[], domain: string, day: Day, most: number): readonly SeenDomain[] {
  return noted(
    known,
    (entry) => entry.domain === domain,
    (entry) => ({ domain, seen: extended(entry?.seen ?? null, day) }),
    most,
  );
}

/**
 * The name last shown, and the days under it. Attack: weeks of harmless mail under one name, then another's: a new name begins at one day.
 * Mail opened late does not bring an old name back.
 */
function withName(known: SeenAddress | undefined, shown: string | null, day: Day): Pick<SeenAddress, 'name' | 'named'> {
  const before = { name: known?.name ?? null, named: known?.named ?? null };
  const key = shown === null ? null : nameKey(shown);
  if (shown === null || key === null) return before;
  const isSame = before.name !== null && nameKey(before.name) === key;
  if (isSame) return { name: before.name, named: extended(before.named, day) };
  return known === undefined || day >= known.seen.last ? { name: shown, named: extended(null, day) } : before;
}

function withAddress(known: readonly SeenAddress[], { address, name, day }: Observation): readonly SeenAddress[] {
  const plain = address.toLowerCase();
  return noted(
    known,
    (entry) => entry.address === plain,
    (entry) => ({ address: plain, ...withName(entry, name, day), seen: extended(entry?.seen ?? null, day) }),
    RECORD_LIMITS.addresses,
  );
}

/** `signed` is the unbroken run: a day without a signature ends it, unless it lies before the run began. */
function afterDay(stream: Stream, isSigned: boolean, day: Day): Stream {
  const { signed, lastUnsigned } = stream;
  if (isSigned) return lastUnsigned !== null && day <= lastUnsigned ? stream : { ...stream, signed: extended(signed, day) };
  const isBefore = signed !== null && day < signed.first;
  return { ...stream, signed: isBefore ? signed : null, lastUnsigned: Math.max(lastUnsigned ?? day, day) };
}

/** Once the list is full, a sub-domain nobody saw before teaches nothing about signatures. */
function withStream(streams: readonly Stream[], { domain, isSigned, day }: Observation): readonly Stream[] {
  const known = streams.find((stream) => stream.domain === domain);
  if (known === undefined && streams.length >= RECORD_LIMITS.streams) return streams;
  const next = afterDay(known ?? { domain, signed: null, lastUnsigned: null }, isSigned, day);
  return [...streams.filter((stream) => stream !== known), next];
}

const blank = (key: string, day: Day): SenderRecord => ({
  version: 1,
  key,
  seen: { first: day, last: day, days: 1 },
  addresses: [],
  hasMoreAddresses: false,
  streams: [],
  signers: [],
  paths: [],
  usedOn: day,
});

/** The message can be remembered: its day is one that has come, and its texts have the length of an address and a domain. */
export function isWorthLearning({ address, domain, day, today }: Observation): boolean {
  const isText = (text: string) => text.length > 0 && text.length <= RECORD_LIMITS.address;
  return isText(address) && isText(domain) && Number.isInteger(day) && day >= 0 && day <= today + 1;
}

/** The record after one more proven message. The caller sees to it that the message is proven and worth learning. */
export function learned(record: SenderRecord | null, seen: Observation): SenderRecord {
  const before = record ?? blank(senderKey(seen.address, seen.domain), seen.day);
  const addresses = withAddress(before.addresses, seen);
  const isKnown = before.addresses.some(({ address }) => address === seen.address.toLowerCase());
  return {
    ...before,
    seen: extended(record?.seen ?? null, seen.day),
    addresses,
    hasMoreAddresses: before.hasMoreAddresses || (!isKnown && before.addresses.length >= RECORD_LIMITS.addresses),
    streams: withStream(before.streams, seen),
    signers: seen.signers
      .filter((domain) => domain.length <= RECORD_LIMITS.address)
      .slice(0, RECORD_LIMITS.signers)
      .reduce((known, domain) => withDomain(known, domain, seen.day, RECORD_LIMITS.signers), before.signers),
    paths:
      seen.path === null || seen.path.length > RECORD_LIMITS.address
        ? before.paths
        : withDomain(before.paths, seen.path, seen.day, RECORD_LIMITS.paths),
    usedOn: Math.max(before.usedOn, seen.today),
  };
}
