import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, isOrphaned, pause } from '../../../lib/platform/ask';

type Reply = (response?: unknown) => void;
const sent: string[] = [];
let answers: ((reply: Reply) => void)[] = [];

/** The part of `chrome` that the messaging library speaks to; fails as browsers do around suspension. */
function stubBrowser(id: string | undefined = 'truefrom') {
  const runtime: { id: string | undefined; lastError?: { message: string }; sendMessage: unknown } = {
    id,
    sendMessage: (message: { type: string }, reply: Reply) => {
      sent.push(message.type);
      const answer = answers.shift();
      if (!answer) throw new Error('nobody was expected to ask');
      answer(reply);
    },
  };
  vi.stubGlobal('chrome', { runtime });
  return runtime;
}

const answer = (res: unknown) => (reply: Reply) => reply({ res });
const fails = (message: string) => (reply: Reply) => {
  const runtime = (globalThis as unknown as { chrome: { runtime: { lastError?: unknown } } }).chrome.runtime;
  runtime.lastError = { message };
  reply();
  delete runtime.lastError;
};
/** How a promise ends, in words; watched from the start, so that no rejection is missed. */
const endOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'resolved', String);
const failed = { messageId: 'm', reason: 'noAnswer', detail: null } as const;

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  stubBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a question to the background', () => {
  it('is answered', async () => {
    answers = [answer({ ok: true })];
    await expect(ask('readFailed', failed)).resolves.toEqual({ ok: true });
    expect(sent).toEqual(['readFailed']);
  });

  it.each([
    ['nobody listened yet', fails('Could not establish connection. Receiving end does not exist.')],
    ['the channel closed', fails('A listener indicated an asynchronous response, but the message channel closed')],
    ['the answer is undefined', answer(undefined)],
    ['there is no answer at all', (reply: Reply) => reply()],
  ])('is asked again when %s', async (_, first) => {
    answers = [first, first, answer({ ok: true })];
    const asked = ask('readFailed', failed);
    await vi.advanceTimersByTimeAsync(49);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    await expect(asked).resolves.toEqual({ ok: true });
    expect(sent).toHaveLength(3);
  });

  it('is asked again when the answer takes too long', async () => {
    answers = [() => {}, answer({ ok: true })];
    const asked = ask('readFailed', failed);
    await vi.advanceTimersByTimeAsync(16_000);
    await expect(asked).resolves.toEqual({ ok: true });
  });

  it('is given up after five tries, with the last reason', async () => {
    answers = Array.from({ length: 5 }, () => fails('Receiving end does not exist.'));
    const asked = endOf(ask('readFailed', failed));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await asked).toContain('Receiving end does not exist.');
    expect(sent).toHaveLength(5);
  });

  it('is given up at once when the extension was updated under the page', async () => {
    const runtime = stubBrowser();
    answers = [
      () => {
        runtime.id = undefined;
        throw new Error('Extension context invalidated.');
      },
    ];
    await expect(ask('readFailed', failed)).rejects.toThrow('context invalidated');
    expect(isOrphaned()).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it('is given up when the reader leaves the message', async () => {
    const leaving = new AbortController();
    answers = [answer(undefined), answer({ ok: true })];
    const asked = endOf(ask('readFailed', failed, { signal: leaving.signal }));
    await vi.advanceTimersByTimeAsync(10);
    leaving.abort();
    expect(await asked).toContain('AbortError');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(1);
  });
});

describe('a pause', () => {
  it('ends early with its signal, and does not begin after it', async () => {
    const leaving = new AbortController();
    const waiting = endOf(pause(1_000, leaving.signal));
    leaving.abort();
    expect(await waiting).toContain('AbortError');
    expect(await endOf(pause(1_000, leaving.signal))).toContain('AbortError');
  });
});
