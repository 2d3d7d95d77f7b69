import { type Facts, strangerAnswering } from '../facts';
import { aliasedDomain, isSameOrganization, organizationalDomain, sendingService } from '../identity';

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
