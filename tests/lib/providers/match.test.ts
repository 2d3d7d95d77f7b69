import { describe, expect, it } from 'vitest';
import { agrees, type ShownMessage, type SourceFacts } from '../../../lib/providers';

const noon = Date.UTC(2026, 10, 3, 12, 8);
const source: SourceFacts = { subjects: ['Quarterly figures'], addresses: ['Ann@a.example'], dates: [noon] };
const shown = (more: Partial<ShownMessage>): ShownMessage => ({ shown: null, subject: null, date: null, ...more });
const sender = (address: string) => ({ name: null, address });

describe('a source belongs to the message on screen', () => {
  it.each([
    ['the subject is the same', shown({ subject: 'Quarterly figures' })],
    ['the page cuts or decorates the subject', shown({ subject: '  Quarterly…  ' })],
    ['the thread is shown without Re:', shown({ subject: 'Figures' })],
    [
      'the sender differs but the subject agrees: two From fields',
      shown({ subject: 'Quarterly figures', shown: sender('x@evil.example') }),
    ],
    ['the subject differs but the sender agrees: two Subject fields', shown({ subject: 'Other', shown: sender('ann@A.example') })],
    ['only the minute of its date agrees, in another zone', shown({ subject: 'Other', date: 'mardi 3 nov. 2026, 17:38' })],
    ['the page shows nothing that could be compared', shown({ date: 'Yesterday' })],
  ])('when %s', (_, page) => {
    expect(agrees(page, source)).toBe(true);
  });

  it('when the page shows the second of two subjects', () => {
    expect(agrees(shown({ subject: 'Hello' }), { ...source, subjects: ['First', 'Hello'] })).toBe(true);
  });

  it('when the source has no subject and no sender to compare', () => {
    expect(agrees(shown({ subject: '(no subject)', shown: sender('x@y.example') }), { subjects: [], addresses: [], dates: [] })).toBe(true);
  });

  it('not when all that can be compared differs', () => {
    expect(agrees(shown({ subject: 'Lunch', shown: sender('bob@b.example'), date: '12:11' }), source)).toBe(false);
    expect(agrees(shown({ subject: 'Lunch' }), source)).toBe(false);
    expect(agrees(shown({ shown: sender('bob@b.example') }), source)).toBe(false);
  });
});
