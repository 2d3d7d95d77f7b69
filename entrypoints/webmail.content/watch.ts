/** At most ten looks a second, however fast a page changes. */
const MIN_PAUSE_MS = 100;
/** Tabs in the background and frames off screen get no animation frames. */
const NO_FRAME_MS = 250;

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  // what shows, hides or exchanges a message; animations of other attributes are not looked at
  attributeFilter: ['style', 'class', 'hidden', 'data-message-id', 'data-legacy-message-id', 'data-email-id'],
};

/** Calls `look` soon after the page changed, once an animation frame at most, until the signal is aborted. */
export function watchPage(page: Document, look: () => void, signal: AbortSignal): void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastLook = Number.NEGATIVE_INFINITY;
  const run = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = undefined;
    lastLook = performance.now();
    look();
  };
  const schedule = () => {
    if (timer !== undefined || signal.aborted) return;
    const wait = lastLook + MIN_PAUSE_MS - performance.now();
    if (wait > 0) timer = setTimeout(run, wait);
    else {
      frame = requestAnimationFrame(run);
      timer = setTimeout(run, NO_FRAME_MS);
    }
  };
  const observer = new MutationObserver(schedule);
  observer.observe(page, CHANGES);
  for (const event of ['hashchange', 'popstate']) addEventListener(event, schedule, { signal });
  page.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
}
