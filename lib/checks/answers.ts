import type { Facts } from '../facts';
import { aliasedDomain, isSameOrganization, isSameOwner, organizationalDomain, sendingService } from '../identity';
import { contactByAddress, isKnownDomain } from '../reader';

/**
 * Address outside the platform that provably writes, and outside the reader's world, to which answers go; null where there is none. Attack: a stranger shares a
 * document under a known person's name, by the genuine platform, and asks for answers to a mailbox of his own.
 */
export function strangerAnswering({ from, replyTo, profile }: Pick<Facts, 'from' | 'replyTo' | 'profile'>): string | null {
  const { domain: platform } = from;
  const isStrange = ({ address, domain }: { readonly address: string; readonly domain: string }) =>
    domain !== '' &&
    platform !== null &&
    !isSameOwner(domain, platform) &&
    sendingService(domain) === null &&
    contactByAddress(profile, address) === null &&
    !isKnownDomain(profile, domain);
  return replyTo.mailboxes.find(({ mailbox }) => isStrange(mailbox))?.mailbox.address ?? null;
}

/** First label without hyphens, as sub-domains are named after firms. */
const plainLabel = (domain: string): string => (domain.split('.', 1)[0] ?? '').replaceAll('-', '');

/** A sub-domain that whoever rented it did not even call after the organisation: `desk77.zendesk.com`. */
function isOthersTenant(domain: string, organization: string): boolean {
  const service = sendingService(domain);
  if (service?.style !== 'tenant' || domain === service.domain) return false;
  return !plainLabel(domain).includes(plainLabel(organizationalDomain(organization) ?? organization));
}

/**
 * A platform that provably writes for its users names the organisation by right: answers go to no stranger and, where every user has a sub-domain, this one is
 * called after it. An alias service does where the letter it hands on came from there. Attack: a help desk opened on trial under a bank's name, whose answers
 * stay in it.
 */
export function isNamedByRight(facts: Pick<Facts, 'from' | 'replyTo' | 'profile' | 'claims'>, organization: string): boolean {
  const { from, claims } = facts;
  const handedOn = aliasedDomain(from.author?.mailbox.address ?? '');
  if (handedOn !== null && !isSameOrganization(handedOn, organization)) return false;
  return claims.isRelayed && strangerAnswering(facts) === null && !(from.domain !== null && isOthersTenant(from.domain, organization));
}
