import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { hostOfOrigin } from '../../components/options';
import type { WelcomeActions, WelcomeState } from '../../components/welcome';
import { ask } from '../../lib/platform/ask';
import { toBase64 } from '../../lib/platform/base64';
import type { Report } from '../../lib/report';
import { builtInOrigins } from '../options/webmails';
import { SAMPLE_READER, SAMPLES } from './samples';

const chosen = signal<string>(SAMPLES[0]?.id ?? '');
const reports = signal<ReadonlyMap<string, Report>>(new Map());
const allowed = signal<readonly string[]>([]);
const isPinned = signal<boolean | null>(null);

const withHost = (origin: string) => ({ origin, host: hostOfOrigin(origin) ?? origin });

export const state = computed(
  (): WelcomeState => ({
    samples: SAMPLES,
    chosen: chosen.value,
    report: reports.value.get(chosen.value) ?? null,
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chrome',
    isPinned: isPinned.value,
    missing: builtInOrigins.filter((origin) => !allowed.value.includes(origin)).map(withHost),
    allowed: allowed.value
      .filter((origin) => !builtInOrigins.includes(origin) && hostOfOrigin(origin) !== null)
      .map((origin) => withHost(origin).host),
  }),
);

async function refresh(): Promise<void> {
  allowed.value = (await browser.permissions.getAll()).origins ?? [];
  // Chrome 91 and later; Firefox does not tell.
  const { isOnToolbar } = (await browser.action.getUserSettings?.()) ?? {};
  isPinned.value = isOnToolbar ?? null;
}

async function judge(id: string): Promise<void> {
  const sample = SAMPLES.find((one) => one.id === id);
  if (!sample || reports.value.has(id)) return;
  const sourceBase64 = toBase64(new TextEncoder().encode(sample.source));
  const answer = await ask('analyzeSource', { sourceBase64, headersOnly: false, sampleReader: SAMPLE_READER, recheck: null });
  if ('report' in answer) reports.value = new Map([...reports.value, [id, answer.report]]);
}

export const actions: WelcomeActions = {
  choose: (id) => {
    chosen.value = id;
    void judge(id);
  },
  // The request itself is the first thing that happens: after an await Firefox refuses it.
  allow: (origin) => void browser.permissions.request({ origins: [origin] }).then(refresh, refresh),
};

/** Makes the first sample's report and follows what the reader does in the browser meanwhile. */
export async function start(): Promise<void> {
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  document.addEventListener('visibilitychange', () => void refresh());
  await Promise.all([refresh(), judge(chosen.value)]);
}
