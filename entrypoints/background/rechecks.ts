import { MAX_RECHECK_MS } from '../../lib/platform/limits';
import type { RecheckTarget } from '../../lib/platform/messages';

/** What one running check is watched and stopped by. */
export interface Recheck {
  readonly signal: AbortSignal;
  readonly onLookup: (count: number) => void;
}

interface Running {
  readonly cancel: AbortController;
  readonly check: Recheck;
  count: number;
}

/** The checks with look-ups that are under way. Lives in memory: a suspended background has none, and the reader may ask again. */
export interface Rechecks {
  start(target: RecheckTarget): Recheck;
  cancel(target: RecheckTarget): void;
  end(target: RecheckTarget): void;
  /** What the running check needs, the same object as long as it is that check; null where nobody asked for one. Attack: a page that calls for look-ups by itself. */
  running(target: RecheckTarget): Recheck | null;
  /** Look-ups so far; null where none is under way. */
  progress(target: RecheckTarget): number | null;
}

export function createRechecks(): Rechecks {
  const checks = new Map<string, Running>();
  const key = ({ tabId, messageId }: RecheckTarget) => `${tabId} ${messageId}`;
  return {
    start(target) {
      const cancel = new AbortController();
      checks.get(key(target))?.cancel.abort();
      const running: Running = {
        cancel,
        check: {
          signal: cancel.signal,
          onLookup: (count) => {
            running.count = count;
          },
        },
        count: 0,
      };
      checks.set(key(target), running);
      setTimeout(() => {
        if (checks.get(key(target)) === running) checks.delete(key(target));
      }, MAX_RECHECK_MS);
      return running.check;
    },
    cancel(target) {
      checks.get(key(target))?.cancel.abort();
      checks.delete(key(target));
    },
    end(target) {
      checks.delete(key(target));
    },
    running: (target) => checks.get(key(target))?.check ?? null,
    progress: (target) => checks.get(key(target))?.count ?? null,
  };
}
