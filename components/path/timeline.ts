import type { ReportHop } from '../../lib/report';
import { wayOf } from './stops';

export interface TimelineBar {
  /** Share of the axis, 0 to 1. */
  readonly start: number;
  readonly length: number;
}

export interface TimelineRow {
  readonly hop: ReportHop;
  readonly number: number;
  /** Null where the hop or the one before it has no time, or the clock runs backwards. */
  readonly bar: TimelineBar | null;
  /** Seconds since the hop before; null for the first and where a time is missing. */
  readonly seconds: number | null;
  /** Milliseconds since 1970; null where the hop has no readable time. */
  readonly time: number | null;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** Start of the axis in milliseconds since 1970; null where fewer than two times are known. */
  readonly start: number | null;
  readonly seconds: number;
  /** Seconds from the start at which a mark stands. */
  readonly ticks: readonly number[];
}

const STEPS = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21_600, 43_200, 86_400, 172_800, 604_800, 2_592_000, 7_776_000, 31_536_000,
];
const YEAR = 31_536_000;

/** Three to five marks on a round number of seconds, minutes, hours or days. */
function ticksOf(seconds: number): readonly number[] {
  const step = STEPS.find((candidate) => seconds / candidate <= 4) ?? YEAR * Math.ceil(seconds / YEAR / 4);
  const ticks: number[] = [];
  for (let at = 0; at <= seconds && ticks.length < 6; at += step) ticks.push(at);
  return ticks;
}

/** One row a hop on one shared axis, oldest first. A forged time can stretch the axis; the numbers stay the truth. */
export function timelineOf(hops: readonly ReportHop[]): Timeline {
  const way = wayOf(hops).map((hop) => {
    const time = Date.parse(hop.date ?? '');
    return { hop, time: Number.isFinite(time) ? time : null };
  });
  const times = way.flatMap(({ time }) => time ?? []);
  const start = Math.min(...times);
  const span = Math.max(...times) - start;
  const hasAxis = times.length > 1;
  const rows = way.map(({ hop, time }, index): TimelineRow => {
    const before = way[index - 1]?.time ?? null;
    const seconds = time !== null && before !== null ? Math.round((time - before) / 1000) : null;
    const share = (at: number) => (span === 0 ? 0 : (at - start) / span);
    const isForward = time !== null && (before === null ? index === 0 : before <= time);
    const bar =
      hasAxis && time !== null && isForward ? { start: share(before ?? time), length: share(time) - share(before ?? time) } : null;
    return { hop, number: index + 1, bar, seconds, time };
  });
  return { rows, start: hasAxis ? start : null, seconds: hasAxis ? span / 1000 : 0, ticks: hasAxis ? ticksOf(span / 1000) : [] };
}
