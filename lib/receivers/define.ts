import type { Receiver } from './types';

type Optional = 'isTopHost' | 'ownsSpfWriter' | 'fieldsBelow' | 'writesBelow' | 'foreignResults' | 'whenNothing' | 'keepsBody';

/** A receiver with what most have in common: one field, no Received-SPF, nothing between border and results. */
export function defineReceiver(facts: Omit<Receiver, Optional> & Partial<Pick<Receiver, Optional>>): Receiver {
  return {
    isTopHost: (host) => facts.isOwnHost(host),
    ownsSpfWriter: () => false,
    fieldsBelow: 'one',
    writesBelow: () => false,
    foreignResults: 'unknown',
    whenNothing: 'unknown',
    keepsBody: false,
    ...facts,
  };
}

/** True for `domain` itself and the hosts under it. For host names in `by` only, never for authserv-ids. */
export const isUnder = (host: string, ...domains: readonly string[]): boolean => {
  const lower = host.toLowerCase();
  return domains.some((domain) => lower.endsWith(domain) && (lower.length === domain.length || lower.at(-domain.length - 1) === '.'));
};

/** True for one of the names, letter case apart. */
export const isOneOf = (host: string, ...names: readonly string[]): boolean => names.includes(host.toLowerCase());
