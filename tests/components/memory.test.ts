import { describe, expect, test } from 'vitest';
import { matching } from '../../components/options/senders';
import { senderRow } from '../../entrypoints/options/memory';
import { learned } from '../../lib/reader/memory/learn';
import { DAY, seen } from '../lib/reader/memory/in-memory';

const record = [seen(), seen({ day: DAY + 1 }), seen({ day: DAY + 1, address: 'bo@firm.example', name: null })].reduce(
  learned,
  learned(null, seen()),
);

describe('a remembered sender', () => {
  test('is a row with its usual names first', () => {
    expect(senderRow(record)).toEqual({
      key: 'firm.example',
      names: ['Ann Lee', 'bo@firm.example'],
      days: 2,
      firstSeen: DAY * 86_400_000,
      lastSeen: (DAY + 1) * 86_400_000,
    });
  });

  test('that is an address is not named by it again', () => {
    expect(senderRow(learned(null, seen({ address: 'ann@gmail.com', domain: 'gmail.com', name: null })))).toMatchObject({
      key: 'ann@gmail.com',
      names: [],
    });
  });
});

describe('the search among senders', () => {
  const rows = [
    senderRow(record),
    senderRow(learned(null, seen({ address: 'cy@other.example', domain: 'other.example', name: 'Cy Young' }))),
  ];
  test.each([
    ['', 2],
    ['firm', 1],
    [' ANN ', 1],
    ['young', 1],
    ['example', 2],
    ['nobody', 0],
    ['.*', 0],
  ])('for "%s" finds %i', (typed, count) => {
    expect(matching(rows, typed)).toHaveLength(count);
  });
});
