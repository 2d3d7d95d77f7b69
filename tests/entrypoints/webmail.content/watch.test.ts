// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../entrypoints/webmail.content/watch';

const look = vi.fn<() => void>();
let watching: AbortController;
const change = () => {
  document.body.append(document.createElement('p'));
  // observers are told at the end of the task
  return Promise.resolve();
};

beforeEach(() => {
  vi.useFakeTimers();
  look.mockReset();
  watching = new AbortController();
  watchPage(document, look, watching.signal);
});
afterEach(() => {
  watching.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that changes', () => {
  it('is looked at once for all changes of a frame', async () => {
    for (let count = 0; count < 50; count++) await change();
    await vi.advanceTimersByTimeAsync(20);
    expect(look).toHaveBeenCalledOnce();
  });

  it('is looked at no more than ten times a second, and after the last change', async () => {
    for (let elapsed = 0; elapsed < 1_000; elapsed += 10) {
      await change();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(look.mock.calls.length).toBeLessThanOrEqual(11);
    const before = look.mock.calls.length;
    await change();
    await vi.advanceTimersByTimeAsync(300);
    expect(look.mock.calls.length).toBe(before + 1);
  });

  it('is looked at in the background too, where there are no frames', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    await change();
    await vi.advanceTimersByTimeAsync(300);
    expect(look).toHaveBeenCalledOnce();
  });

  it.each([
    ['the address', () => window.dispatchEvent(new Event('hashchange'))],
    ['what is shown', () => document.body.setAttribute('style', 'display:none')],
    ['the id of a message', () => document.body.setAttribute('data-email-id', 'x')],
  ])('is looked at when %s changes', async (_, act) => {
    act();
    await vi.advanceTimersByTimeAsync(300);
    expect(look).toHaveBeenCalledOnce();
  });

  it('is not looked at for what says nothing about messages, nor when nobody watches any more', async () => {
    document.body.setAttribute('data-animation', '7');
    await vi.advanceTimersByTimeAsync(300);
    expect(look).not.toHaveBeenCalled();
    watching.abort();
    await change();
    await vi.advanceTimersByTimeAsync(300);
    expect(look).not.toHaveBeenCalled();
  });
});
