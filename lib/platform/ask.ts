import { type Answer, type MessageType, type Question, sendMessage } from './messages';

const TRIES = 5;
const FIRST_PAUSE_MS = 50;
/** A slow answer is no answer: the worker may have been stopped while it held our question. */
const ANSWER_TIMEOUT_MS = 15_000;

export interface AskOptions {
  /** Leaving the message ends the asking. */
  readonly signal?: AbortSignal;
  /** Content script of a tab, for questions that the background asks. Without it the background is asked. */
  readonly to?: { readonly tabId: number; readonly frameId?: number };
  readonly tries?: number;
}

// The plain name, not `browser`: the polyfill would add 10 kB to the content script for one property.
declare const chrome: { readonly runtime?: { readonly id?: string } } | undefined;

/** The extension was updated or removed under this page: nobody will ever answer, and nothing may be drawn any more. */
export const isOrphaned = (): boolean => typeof chrome === 'undefined' || chrome.runtime?.id === undefined;

/** Waits; rejects as soon as the signal is aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new DOMException('left', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

async function askOnce<T extends MessageType>(type: T, question: Question<T>, options: AskOptions): Promise<Answer<T>> {
  const answered = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, answered.signal]) : answered.signal;
  const tooLate = pause(ANSWER_TIMEOUT_MS, signal).then(() => {
    throw new Error('no answer in time');
  });
  try {
    const answer = await Promise.race([sendMessage(type, question, options.to), tooLate]);
    if (typeof answer !== 'object' || answer === null) throw new Error('empty answer');
    return answer;
  } finally {
    tooLate.catch(() => {});
    answered.abort();
  }
}

/**
 * Asks, and asks again when the other side was being suspended at that very moment. Measured in Chromium 156 and Firefox
 * 153 around suspension: "Receiving end does not exist", "message channel closed before a response was received", and an
 * answer of undefined; a second question after 50 ms was always answered. So every question must be safe to ask twice and
 * every answer is an object. Rejects with the last error, or with the signal's reason.
 */
export async function ask<T extends MessageType>(type: T, question: Question<T>, options: AskOptions = {}): Promise<Answer<T>> {
  let last: unknown = null;
  for (let tries = 0; tries < (options.tries ?? TRIES); tries++) {
    if (tries > 0) await pause(FIRST_PAUSE_MS << (tries - 1), options.signal);
    try {
      return await askOnce(type, question, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      last = error;
      if (isOrphaned()) break;
    }
  }
  throw last instanceof Error ? last : new Error(String(last));
}
