import { describe, expect, it } from 'vitest';
import { createRechecks } from '../../../entrypoints/background/rechecks';

describe('a check with look-ups', () => {
  it('runs only where somebody of ours asked for it', () => {
    const rechecks = createRechecks();
    expect(rechecks.running(1, 'a')).toBeNull();
    rechecks.start(1, 'a');
    expect(rechecks.running(1, 'a')).not.toBeNull();
    expect([rechecks.running(2, 'a'), rechecks.running(1, 'b')]).toEqual([null, null]);
  });

  it('tells how far it is, and nothing once it is over', () => {
    const rechecks = createRechecks();
    rechecks.start(1, 'a');
    rechecks.running(1, 'a')?.onLookup(7);
    expect(rechecks.progress(1, 'a')).toBe(7);
    rechecks.end(1, 'a');
    expect(rechecks.progress(1, 'a')).toBeNull();
  });

  it('that is cancelled, or asked for again, stops', () => {
    const rechecks = createRechecks();
    rechecks.start(1, 'a');
    const first = rechecks.running(1, 'a');
    rechecks.start(1, 'a');
    expect(first?.signal.aborted).toBe(true);
    const second = rechecks.running(1, 'a');
    expect(second).not.toBe(first);
    expect(rechecks.running(1, 'a')).toBe(second);
    rechecks.cancel(1, 'a');
    expect(second?.signal.aborted).toBe(true);
    expect(rechecks.progress(1, 'a')).toBeNull();
  });
});
