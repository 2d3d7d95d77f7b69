import { isFreemail, isSameOrganization, sendingService } from '../identity';
import { isKnownDomain } from '../reader';
import type { Facts } from './types';

/** Hosts of large public lists that test what they hand on and let nobody else sign in their name. Seen as sealers in the corpus, 2026-11. */
export const PUBLIC_LISTS: readonly string[] = ['groups.io', 'kernel.org', 'ietf.org', 'debian.org', 'python.org'];

/**
 * A pass of this domain is everybody's who has an account there, so it is of no list. Attack: `List-Post: <mailto:x@service.example>` in a letter sent
 * through the service.
 */
export function isEverybodys(domain: string): boolean {
  const service = sendingService(domain);
  return isFreemail(domain) || (service !== null && service.style !== 'list');
}

/**
 * A mediator (RFC 5598 §5) that is no invention of the sender's: of the reader's own organisation or one the reader deals with, an operator of lists or
 * aliases, or a large public list. Anybody else who sends in a domain of his own can call it a list.
 */
export function isKnownMediator(domain: string, { profile, ownDomains }: Pick<Facts, 'profile' | 'ownDomains'>): boolean {
  const service = sendingService(domain);
  return (
    service?.style === 'list' ||
    service?.kind === 'forwarder' ||
    isKnownDomain(profile, domain) ||
    [...PUBLIC_LISTS, ...ownDomains].some((known) => isSameOrganization(known, domain))
  );
}
