import type { Receiver } from './types';

type Optional = 'ownsSpfWriter' | 'fieldsBelow' | 'fieldsBetween' | 'foreignResults' | 'whenNothing' | 'marks';

/** A receiver with what most have in common: one field, no Received-SPF, nothing between border and results. */
export function defineReceiver(facts: Omit<Receiver, Optional> & Partial<Pick<Receiver, Optional>>): Receiver {
  return {
    ownsSpfWriter: () => false,
    fieldsBelow: 'one',
    fieldsBetween: new Set(),
    foreignResults: 'unknown',
    whenNothing: 'unknown',
    marks: new Set(),
    ...facts,
  };
}

/** True for `domain` itself and the hosts under it. For host names in `by` only, never for authserv-ids. */
export const isUnder = (host: string, ...domains: readonly string[]): boolean => {
  const lower = host.toLowerCase();
  return domains.some((domain) => lower === domain || lower.endsWith(`.${domain}`));
};
