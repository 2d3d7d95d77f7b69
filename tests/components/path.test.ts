import { describe, expect, test } from 'vitest';
import { duration } from '../../components/path/duration';
import { stopsOf, totalSeconds } from '../../components/path/stops';
import { timelineOf } from '../../components/path/timeline';
import { caution, danger, unverified } from './reports';

const told = (hops: typeof danger.hops) => stopsOf(hops).map((stop) => `${stop.isBorder ? '| ' : ''}${stop.role} ${stop.place}`);

describe('stops', () => {
  test('at most four: written, sent on, handed in, your mail', () => {
    expect(told(danger.hops)).toEqual([
      'written 192.0.2.77',
      'sentOn queue.mailer.example',
      'handedIn 203.0.113.9',
      '| yourMail store.webmail.example',
    ]);
  });

  test('what a step in between did is told where that is more than its own word', () => {
    const sentOn = (basis: 'backed' | 'claimed') =>
      danger.hops.map((hop) => (hop.index === 3 || hop.index === 4 ? { ...hop, role: 'list' as const, basis } : hop));
    expect(told(sentOn('backed'))[1]).toBe('list out.mailer.example');
    expect(told(sentOn('claimed'))[1]).toBe('sentOn queue.mailer.example');
  });

  test('a message handed in at once has no claimed stop', () => {
    expect(told(unverified.hops)).toEqual(['handedIn 203.0.113.40', '| yourMail mx.webmail.example']);
  });

  test('with room left the first server of the reader is named', () => {
    const [last] = danger.hops;
    const border = caution.hops[0];
    if (!last || !border) throw new Error('the fixtures have hops');
    expect(told([last, { ...border, index: 1 }])).toEqual([
      'handedIn 198.51.100.7',
      '| received mx.webmail.example',
      'yourMail store.webmail.example',
    ]);
  });

  test('without a border nothing counts as seen', () => {
    const claimed = danger.hops.map((hop) => ({ ...hop, place: 'claimed' as const }));
    expect(stopsOf(claimed).some((stop) => stop.isSeen || stop.isBorder)).toBe(false);
    expect(stopsOf([])).toEqual([]);
  });
});

describe('the time axis', () => {
  test('holds all hops from the oldest to the newest', () => {
    const { rows, seconds, ticks } = timelineOf(danger.hops);
    expect(seconds).toBe(385);
    expect(ticks).toEqual([0, 120, 240, 360]);
    expect(rows.map((row) => row.seconds)).toEqual([null, 1, 378, 3, 1, 2]);
    expect(rows[2]?.bar?.length).toBeCloseTo(378 / 385);
    expect(Math.max(...rows.map(({ bar }) => (bar ? bar.start + bar.length : 0)))).toBeCloseTo(1);
  });

  test('a clock that runs backwards gets no bar and keeps its number', () => {
    const [newest, ...older] = danger.hops;
    if (!newest) throw new Error('the fixture has hops');
    const row = timelineOf([{ ...newest, date: '2026-05-12T10:00:00.000Z' }, ...older]).rows.at(-1);
    expect(row).toMatchObject({ bar: null, seconds: -514 });
  });

  test('unreadable times draw nothing', () => {
    const { start, ticks, rows } = timelineOf(danger.hops.map((hop) => ({ ...hop, date: 'yesterday' })));
    expect({ start, ticks }).toEqual({ start: null, ticks: [] });
    expect(rows.every((row) => row.bar === null && row.time === null)).toBe(true);
  });

  test('a span of years has few marks', () => {
    const [newest, ...older] = danger.hops;
    if (!newest) throw new Error('the fixture has hops');
    expect(timelineOf([{ ...newest, date: '2226-05-12T10:00:00.000Z' }, ...older]).ticks.map((tick) => tick / 31_536_000)).toEqual([
      0, 51, 102, 153,
    ]);
  });

  test('the whole way is unknown where clocks contradict each other, and for a single hop', () => {
    expect(totalSeconds(danger.hops)).toBe(385);
    expect(totalSeconds(unverified.hops)).toBeNull();
    expect(totalSeconds(danger.hops.map((hop) => ({ ...hop, index: -hop.index })))).toBeNull();
  });
});

test.each([
  [0, '0s'],
  [3, '3s'],
  [378, '6 min 18s'],
  [3600, '1 hr'],
  [90_061, '1 day 1 hr'],
  [-514, '−8 min 34s'],
])('%i seconds are %s', (seconds, text) => {
  expect(duration(seconds, 'en')).toBe(text);
});
