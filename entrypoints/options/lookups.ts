import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { LookupActions, LookupState } from '../../components/options';
import { DNS_PROVIDERS } from '../../lib/dns';
import { allowLookups } from '../../lib/platform/allow-lookups';
import { LOOKUP_SERVICES, LOOKUP_TIMES, type LookupSettings, NO_LOOKUPS, serviceOrigin, serviceUrl } from '../../lib/platform/lookups';
import { readSettings, updateSettings, watchSettings } from '../../lib/platform/settings';

const settings = signal<LookupSettings>(NO_LOOKUPS);
const isRefused = signal(false);

export const lookupState = computed((): LookupState => {
  const url = serviceUrl(settings.value);
  const { service, ownUrl, when } = settings.value;
  return {
    host: url === null ? null : new URL(url).hostname,
    service: service === 'off' ? null : service,
    ownUrl,
    when,
    services: DNS_PROVIDERS.map(({ id, name, url: address }) => ({ id, name: `${name} (${new URL(address).hostname})` })),
    isRefused: isRefused.value,
  };
});

/** A permission that nothing needs is given back. */
async function giveBack(before: string | null): Promise<void> {
  const { lookups, webmails } = await readSettings();
  const isNeeded = before === serviceOrigin(lookups) || webmails.some(({ origin, webmail }) => origin === before && webmail !== null);
  if (before !== null && !isNeeded) await browser.permissions.remove({ origins: [before] }).catch(() => false);
}

async function change(next: LookupSettings): Promise<void> {
  const before = serviceOrigin(settings.value);
  await updateSettings((current) => ({ ...current, lookups: next }));
  settings.value = next;
  await giveBack(before);
}

async function afterRequest(answer: Promise<boolean>, next: LookupSettings): Promise<void> {
  const before = serviceOrigin(settings.value);
  const isGiven = await answer.catch(() => false);
  isRefused.value = !isGiven;
  if (!isGiven) return;
  settings.value = next;
  await giveBack(before);
}

export const lookupActions: LookupActions = {
  switchOn(chosen, ownUrl) {
    const service = LOOKUP_SERVICES.find((one) => one === chosen) ?? 'off';
    const next: LookupSettings = { ...settings.value, service, ownUrl: ownUrl.trim() === '' ? null : ownUrl.trim() };
    void afterRequest(allowLookups(next), next);
  },
  switchOff: () => void change({ ...settings.value, service: 'off' }),
  setWhen(chosen) {
    const when = LOOKUP_TIMES.find((time) => time === chosen) ?? 'asked';
    void change({ ...settings.value, when });
  },
};

export async function startLookups(): Promise<void> {
  watchSettings(({ lookups }) => {
    settings.value = lookups;
  });
  settings.value = (await readSettings()).lookups;
}
