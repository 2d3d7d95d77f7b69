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

/** True for `domain` (lower case) itself and the hosts under it. For host names in `by` only, never for authserv-ids. */
export const isUnder = (host: string, ...domains: readonly string[]): boolean => domains.some((domain) => endsIn(host, domain));

/** From the last letter on, since nearly every host is told apart by its ending; two dozen receivers are asked for each message. */
function endsIn(host: string, domain: string): boolean {
  const from = host.length - domain.length;
  if (from < 0 || (from > 0 && host.charCodeAt(from - 1) !== 0x2e)) return false;
  for (let at = domain.length - 1; at >= 0; at--) {
    const code = host.charCodeAt(from + at);
    const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if (lower !== domain.charCodeAt(at)) return false;
  }
  return true;
}

/** True for one of the names, letter case apart. */
export const isOneOf = (host: string, ...names: readonly string[]): boolean => names.includes(host.toLowerCase());
