import { readFile } from 'node:fs/promises';
import { emptyProfile, readProfile, type ReaderProfile } from '../reader';
import type { DnsChoice, Format, Options } from './arguments';
import { sentenceFor } from './inputs';

/** Where keys and records are looked up, as plain data. */
export type DnsSource =
  | { readonly kind: 'off' }
  | { readonly kind: 'zone'; readonly zone: object }
  | { readonly kind: 'doh'; readonly url: string };

/** What every message of a run is judged by. Plain data: it goes to other threads. */
export interface Settings {
  readonly format: Format;
  readonly receiver: string;
  readonly profile: ReaderProfile;
  readonly dns: DnsSource;
  readonly now: number;
  readonly hasColour: boolean;
}

/** Reads the files that options name. What is wrong with them is a wrong argument, so a sentence. */
export async function readSettings(
  options: Options,
  receivers: readonly string[],
  hasColour: boolean,
): Promise<{ readonly settings: Settings; readonly warning: string | null } | { readonly error: string }> {
  const profile = options.profile === null ? { profile: emptyProfile, warning: null } : await readProfileFile(options.profile, receivers);
  if ('error' in profile) return profile;
  const dns = await readDns(options.dns);
  if ('error' in dns) return dns;
  return {
    warning: profile.warning,
    settings: {
      format: options.format,
      receiver: options.receiver,
      profile: profile.profile,
      dns,
      now: options.now ?? Date.now(),
      hasColour,
    },
  };
}

/** A provider that there is no file for is no error: who received a message shows in its own headers. */
async function readProfileFile(
  path: string,
  receivers: readonly string[],
): Promise<{ readonly profile: ReaderProfile; readonly warning: string | null } | { readonly error: string }> {
  const json = await readJson(path);
  if ('error' in json) return { error: `--profile ${path}: ${json.error}` };
  const read = readProfile(json.value);
  if ('error' in read) return { error: `--profile ${path}: ${read.error}` };
  const { provider } = read.profile;
  if (provider === null || provider === 'auto' || receivers.includes(provider)) return { ...read, warning: null };
  const warning = `--profile ${path}: unknown provider ${JSON.stringify(provider)}, so each message tells its own. Known: ${receivers.join(', ')}.`;
  return { profile: { ...read.profile, provider: null }, warning };
}

async function readDns(dns: DnsChoice): Promise<DnsSource | { readonly error: string }> {
  if (dns.kind !== 'file') return dns;
  const json = await readJson(dns.path);
  if ('error' in json) return { error: `--dns ${dns.path}: ${json.error} Allowed: off, a zone FILE, doh, doh:URL.` };
  return { kind: 'zone', zone: json.value };
}

async function readJson(path: string): Promise<{ readonly value: object } | { readonly error: string }> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return { error: sentenceFor(error) };
  }
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { value } : { error: 'This is JSON, but no object.' };
  } catch {
    return { error: 'This is no JSON.' };
  }
}
