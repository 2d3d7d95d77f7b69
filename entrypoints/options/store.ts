import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { OptionsActions, OptionsState } from '../../components/options';
import { isLanguage } from '../../lib/platform/languages';
import { DEFAULT_SETTINGS, type Settings, readSettings, updateSettings, watchSettings } from '../../lib/platform/settings';
import { emptyProfile, type ReaderProfile } from '../../lib/reader';
import { askedOrigin, webmailRows } from './webmails';

/** A word that stands too long is read as a state. */
const SAVED_MS = 2500;

const settings = signal<Settings>(DEFAULT_SETTINGS);
const allowed = signal<readonly string[]>([]);
const switchedOff = signal<readonly string[]>([]);
const asked = signal<string | null>(null);
export const savedKey = signal('');

export const state = computed((): OptionsState => {
  const { profile, webmails, language } = settings.value;
  const rows = webmailRows({
    allowed: allowed.value,
    switchedOff: asked.value === null ? switchedOff.value : [...switchedOff.value, asked.value],
    webmails,
  });
  return {
    webmails: rows,
    asked: rows.find(({ origin }) => origin === asked.value) ?? null,
    provider: profile.provider,
    name: profile.name,
    mailbox: profile.mailbox,
    ownDomains: profile.ownDomains,
    knownDomains: profile.knownDomains,
    contacts: profile.contacts,
    trustedDomains: profile.trustedDomains,
    language,
    version: browser.runtime.getManifest().version,
  };
});

let timer: ReturnType<typeof setTimeout> | undefined;
function say(key: string): void {
  clearTimeout(timer);
  savedKey.value = key;
  timer = setTimeout(() => {
    savedKey.value = '';
  }, SAVED_MS);
}

async function refreshAllowed(): Promise<void> {
  allowed.value = (await browser.permissions.getAll()).origins ?? [];
}

async function changeProfile(change: (profile: ReaderProfile) => ReaderProfile): Promise<void> {
  settings.value = await updateSettings((current) => ({ ...current, profile: change(current.profile) }));
  say('ui_saved');
}

async function afterRequest(answer: Promise<boolean>): Promise<void> {
  const isGiven = await answer.catch(() => false);
  await refreshAllowed();
  say(isGiven ? 'ui_saved' : 'ui_not_allowed');
}

export const actions: OptionsActions = {
  // The request itself is the first thing that happens: after an await Firefox refuses it.
  allow: (origin) => void afterRequest(browser.permissions.request({ origins: [origin] })),
  withdraw: (origin) => {
    switchedOff.value = [...new Set([...switchedOff.value, origin])];
    void afterRequest(browser.permissions.remove({ origins: [origin] }));
  },
  setProvider: (provider) => void changeProfile((profile) => ({ ...profile, provider })),
  // Every sentence of the page changes with it, so the page is drawn anew.
  setLanguage: (language) =>
    void updateSettings((current) => ({ ...current, language: language !== null && isLanguage(language) ? language : null })).then(() =>
      location.reload(),
    ),
  setMe: ({ name, mailbox }) => void changeProfile((profile) => ({ ...profile, name, mailbox })),
  setDomains: (field, domains) => void changeProfile((profile) => ({ ...profile, [field]: domains })),
  setContacts: (contacts) => void changeProfile((profile) => ({ ...profile, contacts })),
  forgetAll: () => void changeProfile(() => emptyProfile),
};

/** Reads what is decided and follows what other pages change. */
export async function start(): Promise<void> {
  asked.value = askedOrigin(location.hash);
  watchSettings((next) => {
    settings.value = next;
  });
  browser.permissions.onAdded.addListener(() => void refreshAllowed());
  browser.permissions.onRemoved.addListener(() => void refreshAllowed());
  const [read] = await Promise.all([readSettings(), refreshAllowed()]);
  settings.value = read;
}
