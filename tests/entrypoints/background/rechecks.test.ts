import { describe, expect, it } from 'vitest';
import { createRechecks } from '../../../entrypoints/background/rechecks';

const A = { tabId: 1, messageId: 'a' };

describe('a check with look-ups', () => {
  it('runs only where somebody of ours asked for it', () => {
    const rechecks = createRechecks();
    expect(rechecks.running(A)).toBeNull();
    rechecks.start(A);
    expect(rechecks.running(A)).not.toBeNull();
    expect([rechecks.running({ tabId: 2, messageId: 'a' }), rechecks.running({ tabId: 1, messageId: 'b' })]).toEqual([null, null]);
  });

  it('tells how far it is, and nothing once it is over', () => {
    const rechecks = createRechecks();
    rechecks.start(A);
    rechecks.running(A)?.onLookup(7);
    expect(rechecks.progress(A)).toBe(7);
    rechecks.end(A);
    expect(rechecks.progress(A)).toBeNull();
  });

  it('that is cancelled, or asked for again, stops', () => {
    const rechecks = createRechecks();
    rechecks.start(A);
    const first = rechecks.running(A);
    rechecks.start(A);
    expect(first?.signal.aborted).toBe(true);
    const second = rechecks.running(A);
    expect(second).not.toBe(first);
    expect(rechecks.running(A)).toBe(second);
    rechecks.cancel(A);
    expect(second?.signal.aborted).toBe(true);
    expect(rechecks.progress(A)).toBeNull();
  });
});
