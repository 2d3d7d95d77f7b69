/** A line that is drawn again and again on a terminal. */
export interface Progress {
  /** One more input is done. */
  step(isError: boolean): void;
  /** Takes the line away, before something else is printed or at the end. */
  clear(): void;
}

const SHOWN_AFTER_MS = 400;
const EVERY_MS = 100;

/** Draws on standard error. Quick runs show nothing: a line that flashes up tells nobody anything. */
export function startProgress(write: (text: string) => void, clock: () => number = Date.now): Progress {
  const start = clock();
  let last = start + SHOWN_AFTER_MS - EVERY_MS;
  let done = 0;
  let failed = 0;
  let isDrawn = false;
  const clear = () => {
    if (isDrawn) write('\r\x1b[K');
    isDrawn = false;
  };
  return {
    step(isError) {
      done++;
      if (isError) failed++;
      const now = clock();
      if (now - last < EVERY_MS) return;
      last = now;
      const perSecond = Math.round((done * 1000) / Math.max(1, now - start));
      const trouble = failed > 0 ? `, ${failed.toLocaleString('en')} could not be read` : '';
      write(`\r\x1b[K${done.toLocaleString('en')} messages${trouble}, ${perSecond.toLocaleString('en')} a second`);
      isDrawn = true;
    },
    clear,
  };
}

export const noProgress: Progress = { step: () => undefined, clear: () => undefined };
