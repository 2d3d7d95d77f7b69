import { isFreemail, organizationalDomain, sendingService, skeleton } from '../../identity';

const DAY_MS = 86_400_000;
export const dayOf = (ms: number): number => Math.floor(ms / DAY_MS);

/** Many people who have nothing to do with each other write from this domain. */
export function isSharedDomain(domain: string): boolean {
  return isFreemail(domain) || sendingService(domain) !== null || organizationalDomain(domain) === null;
}

/**
 * Under what a sender is remembered. Attack: an account at a free mail provider or a shared service, so that all that is known of the
 * provider's other customers speaks for it; there each address stands alone.
 */
export function senderKey(address: string, domain: string): string {
  return isSharedDomain(domain) ? address.toLowerCase() : (organizationalDomain(domain) ?? address.toLowerCase());
}

const LONGEST_NAME = 100;
const MOST_WORDS = 5;
const WORDS = /[^\p{L}\p{M}'’-]+/u;

/**
 * A person's name for looking it up: letters that look alike, case, accents and order (`Last, First`) make no difference. Null for a
 * single word, which many share, and for what is no name.
 */
export function nameKey(name: string): string | null {
  if (name.length > LONGEST_NAME || /[\p{Nd}@]/u.test(name)) return null;
  const words = skeleton(name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase())
    .split(WORDS)
    .filter((word) => word.length > 1);
  return words.length < 2 || words.length > MOST_WORDS ? null : words.toSorted().join(' ');
}
