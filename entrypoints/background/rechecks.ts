import { MAX_RECHECK_MS } from '../../lib/platform/limits';
import type { MessageId } from '../../lib/platform/messages';

/** What one running check is watched and stopped by. */
export interface Recheck {
  readonly signal: AbortSignal;
  readonly onLookup: (count: number) => void;
}

/** Between the end of a check's time and its entry's. */
const GRACE_MS = 3_000;

interface Running {
  readonly cancel: AbortController;
  readonly check: Recheck;
  count: number;
}

/** The checks with look-ups that are under way. Lives in memory: a suspended background has none, and the reader may ask again. */
export interface Rechecks {
  start(tabId: number, messageId: MessageId): void;
  cancel(tabId: number, messageId: MessageId): void;
  end(tabId: number, messageId: MessageId): void;
  /** What the running check needs, the same object as long as it is that check; null where nobody asked for one. Attack: a page that calls for look-ups by itself. */
  running(tabId: number, messageId: MessageId): Recheck | null;
  /** Look-ups so far; null where none is under way. */
  progress(tabId: number, messageId: MessageId): number | null;
}

export function createRechecks(): Rechecks {
  const checks = new Map<string, Running>();
  const key = (tabId: number, messageId: MessageId) => `${tabId} ${messageId}`;
  return {
    start(tabId, messageId) {
      const cancel = new AbortController();
      const limit = AbortSignal.timeout(MAX_RECHECK_MS);
      checks.get(key(tabId, messageId))?.cancel.abort();
      const running: Running = {
        cancel,
        check: {
          signal: AbortSignal.any([cancel.signal, limit]),
          onLookup: (count) => {
            running.count = count;
          },
        },
        count: 0,
      };
      checks.set(key(tabId, messageId), running);
      // The page may have gone on to another message and never send this one. A check that ran into the limit has its say first.
      setTimeout(() => {
        if (checks.get(key(tabId, messageId)) === running) checks.delete(key(tabId, messageId));
      }, MAX_RECHECK_MS + GRACE_MS);
    },
    cancel(tabId, messageId) {
      checks.get(key(tabId, messageId))?.cancel.abort();
      checks.delete(key(tabId, messageId));
    },
    end(tabId, messageId) {
      checks.delete(key(tabId, messageId));
    },
    running: (tabId, messageId) => checks.get(key(tabId, messageId))?.check ?? null,
    progress: (tabId, messageId) => checks.get(key(tabId, messageId))?.count ?? null,
  };
}
