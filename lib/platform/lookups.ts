import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { DNS_PROVIDERS, dohResolver, dnsOrigin, readDnsUrl, type Resolver } from '../dns';

/** When a message is checked again by ourselves. `doubt`: whenever its sender is not proven. */
export const LOOKUP_TIMES = ['asked', 'doubt', 'always'] as const;
export type LookupTime = (typeof LOOKUP_TIMES)[number];

export const LOOKUP_SERVICES = ['off', 'quad9', 'cloudflare', 'google', 'own'] as const;
export type LookupService = (typeof LOOKUP_SERVICES)[number];

/** What the reader decided about look-ups. */
export interface LookupSettings {
  readonly service: LookupService;
  /** Address of the reader's own service; counts only where `service` is `own`. */
  readonly ownUrl: string | null;
  readonly when: LookupTime;
}

export const NO_LOOKUPS: LookupSettings = { service: 'off', ownUrl: null, when: 'asked' };

export const LookupSchema = v.object({
  service: v.fallback(v.picklist(LOOKUP_SERVICES), 'off'),
  ownUrl: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(400))), null),
  when: v.fallback(v.picklist(LOOKUP_TIMES), 'asked'),
});

/** Address of the chosen service; null where none is. */
export function serviceUrl({ service, ownUrl }: LookupSettings): string | null {
  if (service === 'own') return ownUrl === null ? null : readDnsUrl(ownUrl);
  return DNS_PROVIDERS.find(({ id }) => id === service)?.url ?? null;
}

/** The permission that goes with a service; null where look-ups are off. */
export function serviceOrigin(settings: LookupSettings): string | null {
  const url = serviceUrl(settings);
  return url === null ? null : dnsOrigin(url);
}

/** What is offered where nothing was chosen yet. */
export function orFirstChoice(settings: LookupSettings): LookupSettings {
  return serviceUrl(settings) === null ? { ...settings, service: 'quad9' } : settings;
}

export const serviceHost = (settings: LookupSettings): string => new URL(serviceUrl(settings) ?? 'https://dns.invalid').hostname;

const resolvers = new Map<string, Resolver>();

/**
 * Where to ask; null where look-ups are off or the browser does not grant the one host. Without that permission it would tell the service the
 * extension's own address, which stays the same (`Origin`).
 */
export async function readResolver(settings: LookupSettings): Promise<Resolver | null> {
  const url = serviceUrl(settings);
  if (url === null || !(await browser.permissions.contains({ origins: [dnsOrigin(url)] }))) return null;
  const resolver = resolvers.get(url) ?? dohResolver(url);
  resolvers.set(url, resolver);
  return resolver;
}
