import { browser } from 'wxt/browser';
import { type LookupSettings, serviceOrigin } from './lookups';
import { updateSettings } from './settings';

/**
 * Asks the browser for the one host of a service and, where the reader agrees, switches it on. The request is the first thing that
 * happens: browsers listen only while a click is being handled.
 */
export function allowLookups(next: LookupSettings): Promise<boolean> {
  const origin = serviceOrigin(next);
  if (origin === null) return Promise.resolve(false);
  return browser.permissions.request({ origins: [origin] }).then(async (isGiven) => {
    if (isGiven) await updateSettings((settings) => ({ ...settings, lookups: next }));
    return isGiven;
  });
}
