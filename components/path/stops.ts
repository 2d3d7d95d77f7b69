import type { ReportHop } from '../../lib/report';

/** Oldest hop first, as a way is told. */
export const wayOf = (hops: readonly ReportHop[]): readonly ReportHop[] => hops.toSorted((a, b) => b.index - a.index);

export type StopRole = 'written' | 'sentOn' | 'list' | 'forwarder' | 'gateway' | 'handedIn' | 'received' | 'yourMail' | 'last';

export interface Stop {
  readonly role: StopRole;
  /** Host name or address; null where the field does not say. */
  readonly place: string | null;
  /** Seen by the reader's own servers; everything else is only claimed. */
  readonly isSeen: boolean;
  /** The bar stands before this stop: here the reader's mail server begins. */
  readonly isBorder: boolean;
}

const sender = (hop: ReportHop): string | null => hop.address ?? hop.from;

/** The newest step in between, by what it did where that is more than its own word. */
function between(claimed: readonly ReportHop[]): readonly [StopRole, string | null] | null {
  const known = claimed.findLast(({ basis }) => basis === 'backed');
  if (known?.role === 'list' || known?.role === 'forwarder' || known?.role === 'gateway') return [known.role, known.by];
  const newest = claimed.at(-1);
  return newest === undefined || claimed.length === 1 ? null : ['sentOn', newest.from ?? newest.by];
}

/** At most four stops: written, sent on (by a list, a forwarder, a mail filter), handed in, your mail. */
export function stopsOf(hops: readonly ReportHop[]): readonly Stop[] {
  const way = wayOf(hops);
  const border = way.findIndex((hop) => hop.place === 'border');
  const newest = way.at(-1);
  if (newest === undefined) return [];
  const claimed = way.filter((hop) => hop.place === 'claimed');
  const oldest = claimed[0];
  const stops: Stop[] = [];
  const claim = (role: StopRole, place: string | null) => stops.push({ role, place, isSeen: false, isBorder: false });
  if (oldest) claim('written', sender(oldest));
  const onTheWay = between(claimed);
  if (onTheWay) claim(...onTheWay);
  const borderHop = way[border];
  if (borderHop === undefined) {
    const isInside = newest.place === 'inside';
    stops.push({ role: isInside ? 'yourMail' : 'last', place: newest.by, isSeen: isInside, isBorder: false });
    return stops;
  }
  claim('handedIn', sender(borderHop));
  const hasRoom = stops.length < 3 && newest !== borderHop && borderHop.by !== newest.by;
  if (hasRoom) stops.push({ role: 'received', place: borderHop.by, isSeen: true, isBorder: true });
  stops.push({ role: 'yourMail', place: newest.by, isSeen: true, isBorder: !hasRoom });
  return stops;
}

/** Seconds from the first to the last hop; null for a single hop, where a time is missing, or where the clocks contradict each other. */
export function totalSeconds(hops: readonly ReportHop[]): number | null {
  const way = wayOf(hops);
  const first = Date.parse(way[0]?.date ?? '');
  const last = Date.parse(way.at(-1)?.date ?? '');
  return way.length > 1 && last >= first ? Math.round((last - first) / 1000) : null;
}
