import type { Worker } from 'node:worker_threads';
import type { Input } from './inputs';
import type { Output } from './process-input';
import type { Settings } from './settings';

interface Thread {
  readonly worker: Worker;
  current: { readonly done: (output: Output) => void; readonly fail: (error: Error) => void } | null;
}

/** Threads that run the same bundle; each takes one input at a time and answers with its output. */
export interface Workers {
  /** Rejects where the thread died over the input; the next input gets a new thread. */
  readonly run: (input: Input) => Promise<Output>;
  readonly close: () => Promise<void>;
}

/** @param start makes a thread that listens for tasks. */
export function startWorkers(count: number, settings: Settings, start: (settings: Settings) => Worker): Workers {
  const threads: Thread[] = [];
  const idle: Thread[] = [];
  const waiting: { readonly input: Input; readonly done: (output: Output) => void; readonly fail: (error: Error) => void }[] = [];

  const give = () => {
    while (waiting.length > 0) {
      const thread = idle.pop() ?? (threads.length < count ? launch() : null);
      const next = thread ? waiting.shift() : undefined;
      if (!thread || !next) return;
      thread.current = next;
      thread.worker.postMessage(next.input, []);
    }
  };
  const launch = (): Thread => {
    const thread: Thread = { worker: start(settings), current: null };
    threads.push(thread);
    thread.worker.on('message', (output: Output) => {
      thread.current?.done(output);
      thread.current = null;
      idle.push(thread);
      give();
    });
    const end = (error: Error) => {
      if (!threads.includes(thread)) return;
      threads.splice(threads.indexOf(thread), 1);
      if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
      thread.current?.fail(error);
      give();
    };
    thread.worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
    thread.worker.on('exit', (code) => end(new Error(`a thread ended with code ${code}`)));
    return thread;
  };
  return {
    run: (input) =>
      new Promise((done, fail) => {
        waiting.push({ input, done, fail });
        give();
      }),
    async close() {
      const running = threads.splice(0);
      await Promise.all(running.map(async ({ worker }) => worker.terminate()));
    },
  };
}
