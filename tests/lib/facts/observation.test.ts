import { describe, expect, it } from 'vitest';
import { observationOf, senderQueryOf } from '../../../lib/facts';
import { factsOf, internalLetter, type Letter, listFields, throughList } from '../checks/letter';
import { known, memoryOf, TODAY } from '../checks/remembered';

const seen = (letter: Letter) => observationOf(factsOf(letter));

describe('what a message teaches', () => {
  it('is who signed it, which way it came, and when', () => {
    expect(seen({})).toEqual({
      address: 'ann@firm.example',
      domain: 'firm.example',
      name: 'Ann Lee',
      isSigned: true,
      signers: ['firm.example'],
      path: 'firm.example',
      day: TODAY,
      today: TODAY,
    });
  });
  it('is nothing without a single author or a date by the receiver', () => {
    expect(seen({ from: null })).toBeNull();
    expect(senderQueryOf(factsOf({ from: 'a@one.example, b@two.example' }))).toBeNull();
    expect(seen(internalLetter)).toBeNull();
  });
  it.each([
    ['a list may have rewritten', { ...throughList, from: 'Ann Lee via Talk <talk@lists.example>' }],
    ['a list is said to have rewritten', { extra: listFields }],
    ['a platform took from its user', { from: 'Ann Lee <notifications@github.com>', dkim: ['pass header.d=github.com'] }],
  ])('is no name that %s', (_, letter) => {
    expect(seen(letter)?.name).toBeNull();
  });
  it('is the name of whoever writes from a free mail provider', () => {
    expect(seen({ from: 'Ann Lee <ann@gmail.com>' })?.name).toBe('Ann Lee');
  });
  it("is a signature only of the author's organisation", () => {
    expect(seen({ dkim: ['pass header.d=rented.example'] })).toMatchObject({ isSigned: false, signers: ['rented.example'] });
  });
  it('is not that a habit has ended: the first message without a signature does not make the second a usual one', () => {
    expect(seen({ dkim: [], remembered: memoryOf(known(9)) })).toBeNull();
    expect(seen({ dkim: [], remembered: memoryOf(known(2)) })).toMatchObject({ isSigned: false });
  });
});
