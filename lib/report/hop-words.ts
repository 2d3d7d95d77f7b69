import type { ReportHop } from './types';

/** Key of the words that say what a hop did, or, where that is not known, whose word it is. */
export function hopWords({ place, role, basis }: Pick<ReportHop, 'place' | 'role' | 'basis'>): string {
  return place === 'claimed' && basis !== null ? `role_${role}_${basis}` : `place_${place}`;
}

/** Who handed the message over, by name and address; `?` where the line does not say. */
export function clientOf({ from, address }: Pick<ReportHop, 'from' | 'address'>): string {
  return [from, address === null ? null : `[${address}]`].filter((part) => part !== null).join(' ') || '?';
}
