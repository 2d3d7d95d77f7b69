import { describe, expect, it } from 'vitest';
import {
  alwaysSigned,
  usualPathInstead,
  namesakeOf,
  newness,
  type Observation,
  type SenderMemory,
  type SenderRecord,
} from '../../../../lib/reader';
import { learned } from '../../../../lib/reader/memory/learn';
import { DAY, seen } from './in-memory';

const LONG_AGO = DAY - 400;

/** A sender seen on so many days, a week apart, the last of them the day before `DAY`. */
function sender(weeks: number, change: Partial<Observation> = {}): SenderRecord {
  const days = Array.from({ length: weeks }, (_, week) => DAY - 1 - 7 * (weeks - 1 - week));
  return days.reduce<SenderRecord | null>((record, day) => learned(record, seen({ ...change, day })), null) ?? learned(null, seen(change));
}
const remembered = (record: SenderRecord | null, namesakes: readonly SenderRecord[] = []): SenderMemory => ({
  startedOn: LONG_AGO,
  record,
  namesakes,
});

describe('mail was always signed', () => {
  it.each([
    ['on six days over a month', sender(6), 6],
    ['but on five days only', sender(5), null],
    ['but not on the last day', learned(sender(9), seen({ day: DAY - 1, isSigned: false })), null],
  ] as const)('%s', (_, record, days) => {
    expect(alwaysSigned(record, 'firm.example', DAY)).toBe(days);
  });
  it('says nothing of another sub-domain, nor of mail from before', () => {
    expect(alwaysSigned(sender(9), 'news.firm.example', DAY)).toBeNull();
    expect(alwaysSigned(sender(9), 'firm.example', DAY - 100)).toBeNull();
    expect(alwaysSigned(sender(9), 'firm.example', DAY - 40)).toBeNull();
  });
});

describe('the usual path', () => {
  it('is named where a message came another way', () => {
    expect(usualPathInstead(sender(4), 'rented.example')).toBe('firm.example');
  });
  it.each([
    ['it came that way', sender(4), 'firm.example'],
    ['nobody says which way it came', sender(4), null],
    ['there is no habit yet', sender(2), 'rented.example'],
  ])('is not where %s', (_, record, path) => {
    expect(usualPathInstead(record, path)).toBeNull();
  });
});

describe('an address is', () => {
  it('known once it was seen on an earlier day', () => {
    expect(newness(remembered(sender(1)), 'Ann@firm.example', DAY)).toBe('known');
  });
  it('new on its first day, however often its message is opened', () => {
    expect(newness(remembered(learned(null, seen())), 'ann@firm.example', DAY)).toBe('sender');
    expect(newness(remembered(learned(sender(1), seen({ address: 'bo@firm.example' }))), 'bo@firm.example', DAY)).toBe('address');
  });
  it('new where nobody of the organisation wrote', () => {
    expect(newness(remembered(null), 'ann@firm.example', DAY)).toBe('sender');
  });
  it('not called new by a memory that is young, or that had to drop addresses', () => {
    expect(newness({ ...remembered(null), startedOn: DAY - 20 }, 'ann@firm.example', DAY)).toBe('unknown');
    expect(newness(remembered({ ...sender(4), hasMoreAddresses: true }), 'bo@firm.example', DAY)).toBe('unknown');
  });
});

describe('a name belongs to', () => {
  const known = sender(4);
  const address = 'ann.lee@gmail.com';

  it('whoever was seen under it, at another sender', () => {
    expect(namesakeOf(remembered(null, [known]), 'Lee, Ann', address, DAY)).toMatchObject({
      address: 'ann@firm.example',
      isOrganization: true,
    });
  });
  it('nobody where the sender is the same, the name is one word, or nobody has it', () => {
    expect(namesakeOf(remembered(known), 'Ann Lee', 'a.lee@firm.example', DAY)).toBeNull();
    expect(namesakeOf(remembered(null, [known]), 'Ann', address, DAY)).toBeNull();
    expect(namesakeOf(remembered(null), 'Ann Lee', address, DAY)).toBeNull();
  });
  it('nobody where three senders have it', () => {
    const others = ['a', 'b', 'c'].map((label) =>
      sender(4, { address: `team@${label}.example`, domain: `${label}.example`, name: 'Customer Service' }),
    );
    expect(namesakeOf(remembered(null, others), 'Customer Service', address, DAY)).toBeNull();
    expect(namesakeOf(remembered(null, others.slice(1)), 'Customer Service', address, DAY)).not.toBeNull();
    const strangers = ['x', 'y', 'z'].map((label) => sender(1, { address: `a@${label}.example`, domain: `${label}.example` }));
    expect(namesakeOf(remembered(null, [known, ...strangers]), 'Ann Lee', address, DAY)).toMatchObject({ address: 'ann@firm.example' });
  });
  it('a second address only once that was seen on three days over two weeks: one harmless letter is not enough', () => {
    const own = (weeks: number) => sender(weeks, { address, domain: 'gmail.com' });
    expect(namesakeOf(remembered(own(2), [known]), 'Ann Lee', address, DAY)).not.toBeNull();
    expect(namesakeOf(remembered(own(3), [known]), 'Ann Lee', address, DAY)).toBeNull();
  });
  it('whoever had it, where an address that is known under another name takes it', () => {
    const bo = sender(5, { address, domain: 'gmail.com', name: 'Bo Berg' });
    expect(namesakeOf(remembered(bo, [known]), 'Ann Lee', address, DAY)).not.toBeNull();
    const turned = learned(bo, seen({ address, domain: 'gmail.com', day: DAY - 1 }));
    expect(namesakeOf(remembered(turned, [known]), 'Ann Lee', address, DAY)).not.toBeNull();
  });
});
