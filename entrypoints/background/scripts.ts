// Which pages the content script runs in: Gmail by the manifest, any other webmail after the reader allowed it.
import { browser } from 'wxt/browser';
import { DNS_PROVIDERS, dnsOrigin } from '../../lib/dns';
import { serviceOrigin } from '../../lib/platform/lookups';
import { readSettings, updateSettings } from '../../lib/platform/settings';
import { providers } from '../../lib/providers';

const FILE = '/content-scripts/webmail.js';
const ID_PREFIX = 'webmail ';

/** Origins the manifest's own content script covers. */
const built = new Set(providers.flatMap(({ hosts }) => hosts));

/** `https://host/*`, without the port, which Firefox takes in no pattern; null where no permission can be asked for. */
export const originPattern = ({ protocol, hostname }: URL): string | null => (protocol === 'https:' ? `https://${hostname}/*` : null);

/** Services that look-ups go to: allowed as well, and no webmails. */
const services = new Set(DNS_PROVIDERS.map(({ url }) => dnsOrigin(url)));

/** Loopback is covered by the manifest of the test build; no permission for it can be asked for in the packages. */
const isAsked = (origin: string): boolean => /^https:\/\/[^/*]+\/\*$/u.test(origin) && !built.has(origin) && !services.has(origin);

/**
 * Runs the content script in all frames of a tab now; harmless where it runs already. Returns the frames, none where the
 * browser refuses (no permission, its own pages).
 */
export async function inject(tabId: number): Promise<readonly number[]> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
    return results.map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}

async function injectInto(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [inject(id)])));
}

async function register(origin: string): Promise<void> {
  const script = {
    id: ID_PREFIX + origin,
    matches: [origin],
    js: [FILE],
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } as const;
  await browser.scripting.registerContentScripts([{ ...script, matches: [...script.matches], js: [...script.js] }]);
}

/** Registers what the reader allowed and unregisters what is withdrawn; the same however often it runs. */
export async function matchScriptsToPermissions(): Promise<readonly string[]> {
  const { lookups, webmails } = await readSettings();
  const own = serviceOrigin(lookups);
  // One host can be both: a webmail that was recognised there stays one.
  const isWebmail = (origin: string) => webmails.some((known) => known.origin === origin && known.webmail !== null);
  const allowed = new Set(
    ((await browser.permissions.getAll()).origins ?? []).filter((origin) => isAsked(origin) && (origin !== own || isWebmail(origin))),
  );
  const registered = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(ID_PREFIX))
    .map((id) => id.slice(ID_PREFIX.length));
  const gone = registered.filter((origin) => !allowed.has(origin));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone.map((origin) => ID_PREFIX + origin) });
  const fresh = [...allowed].filter((origin) => !registered.includes(origin));
  for (const origin of fresh) await register(origin);
  await updateSettings((settings) => ({
    ...settings,
    webmails: [
      ...settings.webmails.filter(({ origin }) => allowed.has(origin)),
      ...[...allowed]
        .filter((origin) => settings.webmails.every((webmail) => webmail.origin !== origin))
        .map((origin) => ({ origin, webmail: null })),
    ],
  }));
  return fresh;
}

/** A permission came: tabs that are open already are read too. */
export async function onPermissionsAdded(origins: readonly string[]): Promise<void> {
  await matchScriptsToPermissions();
  await injectInto(origins);
}

/** After install and update, open tabs hold no content script, or one of the former version that nobody answers. */
export async function onInstalled(): Promise<void> {
  await matchScriptsToPermissions();
  const allowed = (await browser.permissions.getAll()).origins ?? [];
  await injectInto(allowed);
}
