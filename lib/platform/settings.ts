import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { WebmailId } from '../message';
import { emptyProfile, type ReaderProfile } from '../reader';
import { LANGUAGES, type Language } from './languages';
import { LookupSchema, type LookupSettings, NO_LOOKUPS } from './lookups';

/** A webmail the reader allowed; `webmail` is the adapter last recognised there, null before the first look. */
export interface AllowedWebmail {
  /** Match pattern of the permission, `https://webmail.example/*`. */
  readonly origin: string;
  readonly webmail: WebmailId | null;
}

/** Everything the reader decided. Stays on the device. */
export interface Settings {
  readonly profile: ReaderProfile;
  readonly webmails: readonly AllowedWebmail[];
  /** What senders usually look like is remembered. */
  readonly isMemoryOn: boolean;
  readonly lookups: LookupSettings;
  /** Of our own sentences; null: as the browser. */
  readonly language: Language | null;
}

const text = v.pipe(v.string(), v.trim(), v.maxLength(320));
const texts = v.fallback(v.array(text), []);
const maybe = v.fallback(v.nullable(text), null);

const ContactSchema = v.object({ name: text, addresses: texts, vip: v.fallback(v.boolean(), false) });

const ProfileSchema = v.object({
  name: maybe,
  mailbox: maybe,
  provider: maybe,
  ownDomains: texts,
  contacts: v.fallback(v.array(ContactSchema), []),
  knownDomains: texts,
  alwaysSigned: texts,
  trustedDomains: texts,
});

export const DEFAULT_SETTINGS: Settings = { profile: emptyProfile, webmails: [], isMemoryOn: true, lookups: NO_LOOKUPS, language: null };

/** Each part falls back by itself, so that one damaged list does not lose the others. */
const SettingsSchema = v.object({
  profile: v.fallback(v.nullable(ProfileSchema), null),
  webmails: v.fallback(v.array(v.object({ origin: text, webmail: maybe })), []),
  isMemoryOn: v.fallback(v.boolean(), true),
  lookups: v.fallback(LookupSchema, NO_LOOKUPS),
  language: v.fallback(v.nullable(v.picklist(LANGUAGES)), null),
});

/** Reads anything into settings; what cannot be read stands at its default. */
export function parseSettings(stored: unknown): Settings {
  const { success, output } = v.safeParse(SettingsSchema, stored);
  return success ? { ...output, profile: output.profile ?? DEFAULT_SETTINGS.profile } : DEFAULT_SETTINGS;
}

const item = /* @__PURE__ */ storage.defineItem<unknown>('local:settings', { version: 1, fallback: DEFAULT_SETTINGS });

export const readSettings = async (): Promise<Settings> => parseSettings(await item.getValue());

/** Settings are plain JSON with their keys in one order, the schema's. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One change at a time over all pages of the extension, so that no page overwrites what another just wrote. */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('truefrom-settings', async () => {
    const now = await readSettings();
    const next = parseSettings(change(now));
    if (!isSame(now, next)) await item.setValue(next);
    return next;
  });
}

/** Calls back after each change, from whichever page, with what was before; returns how to stop. */
export const watchSettings = (callback: (settings: Settings, before: Settings) => void): (() => void) =>
  item.watch((value, before) => callback(parseSettings(value), parseSettings(before)));
