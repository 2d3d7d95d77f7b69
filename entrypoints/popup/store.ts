import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PopupActions, PopupLookups } from '../../components/popup';
import { allowLookups } from '../../lib/platform/allow-lookups';
import { ask } from '../../lib/platform/ask';
import { type LookupSettings, NO_LOOKUPS, orFirstChoice, readResolver, serviceHost } from '../../lib/platform/lookups';
import type { TabState } from '../../lib/platform/messages';
import { readSettings, updateSettings, watchSettings } from '../../lib/platform/settings';
import { type PopupState, screenOf } from './screen';

/** While a message is being read its verdict can come at any moment; afterwards only a click in the page changes things. */
const BUSY_MS = 300;
const CALM_MS = 1500;

const tab = signal<TabState | 'noAnswer' | null>(null);
const chosen = signal<string | null>(null);
const trustedDomains = signal<readonly string[]>([]);
const lookups = signal<LookupSettings>(NO_LOOKUPS);
const isLookupAllowed = signal(false);
const trustOf = signal<PopupState['trustOf']>(null);

const lookupsShown = computed((): PopupLookups => ({ host: serviceHost(orFirstChoice(lookups.value)), isAllowed: isLookupAllowed.value }));

async function takeLookups(next: LookupSettings): Promise<void> {
  lookups.value = next;
  isLookupAllowed.value = (await readResolver(next)) !== null;
}

export const screen = computed(() =>
  screenOf({
    tab: tab.value,
    chosen: chosen.value,
    trustedDomains: trustedDomains.value,
    lookups: lookupsShown.value,
    trustOf: trustOf.value,
  }),
);

let tabId: number | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

const isBusy = (state: TabState | 'noAnswer' | null): boolean =>
  state === null ||
  (typeof state === 'object' &&
    state.kind === 'messages' &&
    state.messages.some(({ status, recheck }) => status === 'loading' || recheck !== null));

async function refresh(): Promise<void> {
  clearTimeout(timer);
  try {
    const next = tabId === null ? ({ kind: 'noWebmail', host: null } as const) : await ask('tabState', { tabId });
    // The same answer again must not redraw: an opened reason would lose the reader's place.
    if (JSON.stringify(next) !== JSON.stringify(tab.value)) tab.value = next;
  } catch {
    if (tab.value === null) tab.value = 'noAnswer';
  }
  timer = setTimeout(() => void refresh(), isBusy(tab.value) ? BUSY_MS : CALM_MS);
}

/** Says what went wrong by asking for the state anew: an action that failed leaves it as it was. */
const act = (action: Promise<unknown>): void => void action.then(refresh, refresh);

/** Opens a page of the extension and leaves, as a menu does. */
const open = async (url: string): Promise<void> => {
  await browser.tabs.create({ url });
  window.close();
};
const optionsPage = browser.runtime.getURL('/options.html');

export const actions: PopupActions = {
  allow(origin) {
    // Firefox closes the popup when its question opens, and the answer would be lost: there a tab asks.
    if (import.meta.env.FIREFOX) void open(`${optionsPage}#allow=${encodeURIComponent(origin)}`);
    else act(browser.permissions.request({ origins: [origin] }));
  },
  openOptions: () => void open(optionsPage),
  pasteHeaders: () => void open(browser.runtime.getURL('/report.html')),
  openReport: ({ id }) => void ask('openReport', { tabId, messageId: id }).then(() => window.close()),
  tryAgain() {
    tab.value = null;
    if (tabId !== null) act(ask('tryAgain', { tabId }));
  },
  showBanner({ id }) {
    if (tabId !== null) act(ask('showBanner', { tabId, messageId: id }));
  },
  trust(domain, isGiven) {
    act(
      updateSettings((settings) => ({
        ...settings,
        profile: {
          ...settings.profile,
          trustedDomains: [...settings.profile.trustedDomains.filter((known) => known !== domain), ...(isGiven ? [domain] : [])],
        },
      })),
    );
  },
  recheck({ id }) {
    if (tabId !== null) act(ask('recheck', { tabId, messageId: id }));
  },
  cancelRecheck({ id }) {
    if (tabId !== null) act(ask('cancelRecheck', { tabId, messageId: id }));
  },
  allowRecheck({ id }) {
    // Firefox closes the popup when its question opens, and the answer would be lost: there the options ask.
    if (import.meta.env.FIREFOX) {
      void open(`${optionsPage}#lookups`);
      return;
    }
    const next = orFirstChoice(lookups.value);
    const isAllowed = allowLookups(next);
    const begin = async () => {
      if (!(await isAllowed) || tabId === null) return;
      await takeLookups(next);
      await ask('recheck', { tabId, messageId: id });
    };
    act(begin());
  },
  choose(id) {
    chosen.value = id;
  },
};

/** Finds the tab the popup speaks of and keeps its state fresh until the popup closes. */
export async function start(): Promise<void> {
  watchSettings(({ profile, lookups: next }) => {
    trustedDomains.value = profile.trustedDomains;
    void takeLookups(next);
  });
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  tabId = active?.id ?? null;
  const settings = await readSettings();
  trustedDomains.value = settings.profile.trustedDomains;
  await takeLookups(settings.lookups);
  await refresh();
  trustOf.value = (await import('./trust')).trustOf;
}
