import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { LookupActions, LookupState } from '../../components/options';
import { DNS_PROVIDERS } from '../../lib/dns';
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

async function change(next: LookupSettings): Promise<void> {
  const before = serviceOrigin(settings.value);
  settings.value = next;
  await updateSettings((current) => ({ ...current, lookups: next }));
  // A permission that nothing needs is given back.
  const isNeeded = (await readSettings()).webmails.some(({ origin, webmail }) => origin === before && webmail !== null);
  if (before !== null && before !== serviceOrigin(next) && !isNeeded)
    await browser.permissions.remove({ origins: [before] }).catch(() => false);
}

export const lookupActions: LookupActions = {
  switchOn(chosen, ownUrl) {
    const service = LOOKUP_SERVICES.find((one) => one === chosen) ?? 'off';
    const next: LookupSettings = { ...settings.value, service, ownUrl: ownUrl.trim() === '' ? null : ownUrl.trim() };
    const origin = serviceOrigin(next);
    isRefused.value = origin === null;
    // The request itself is the first thing that happens: after an await Firefox refuses it.
    if (origin !== null)
      browser.permissions.request({ origins: [origin] }).then(
        (isGiven) => {
          isRefused.value = !isGiven;
          return isGiven ? change(next) : undefined;
        },
        () => {
          isRefused.value = true;
        },
      );
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
