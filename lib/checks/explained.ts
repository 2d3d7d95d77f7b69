import type { Circumstance, Facts, FromProof } from '../facts';
import { domainOfAddress, isFreemail, isSameOrganization, ownersOf } from '../identity';
import { contactByAddress, isKnownDomain } from '../reader';

type World = Pick<Facts, 'profile' | 'ownDomains'>;

/** Of the reader's own organisation, or one or somebody the reader deals with; a domain alone may be asked as well. */
export function isOfReadersWorld(address: string, { profile, ownDomains }: World): boolean {
  const domain = domainOfAddress(address);
  return (
    isKnownDomain(profile, domain) ||
    contactByAddress(profile, address) !== null ||
    ownDomains.some((own) => isSameOrganization(own, domain))
  );
}

/** Whom it pays to imitate: those of the reader's world, and brands. */
export function isWorthImitating(address: string, world: World): boolean {
  const domain = domainOfAddress(address);
  return isOfReadersWorld(address, world) || (!isFreemail(domain) && ownersOf(domain).length > 0);
}

/** What `passedOnBy` rests on. */
export const PASSED_ON = ['from', 'list', 'forward', 'hasAuthorSignature', 'arcVoucher', 'profile', 'ownDomains'] as const;

/**
 * The list or forwarder that handed the message on and so may have broken its proof; null where nobody did, or only fields claim it. Attack: a domain of
 * the sender's own, which it proves and calls a list, or a forwarder with made-up hops. In the name of somebody whom it pays to imitate that explains a
 * failure only where the host is known, a believed seal saw the author's proof, or a signature of the author's is at least there.
 */
export function passedOnBy(facts: Pick<Facts, (typeof PASSED_ON)[number]>): string | null {
  const { from, list, forward, hasAuthorSignature, arcVoucher } = facts;
  const vouched = [list, forward].find(({ evidence }) => evidence === 'proven');
  if (vouched === undefined) return null;
  const isSealed = arcVoucher !== null && arcVoucher.isKnown && arcVoucher.sawAuthor;
  const isBorneOut = list.isKnown || forward.isKnown || hasAuthorSignature || isSealed;
  const author = from.author?.mailbox.address ?? '';
  return isBorneOut || !isWorthImitating(author, facts) ? (vouched.domain ?? '') : null;
}

/**
 * What a list says of somebody else's name or address in the From it wrote: a known list explains it, and any list that of a stranger. The sender's own
 * word for a list only softens it, where answers go to whom is named: `Ann via Talk <talk@lists.example>` is how lists write it, and nothing proves Ann.
 */
export function wordOfList({ list }: Pick<Facts, 'list'>, isMeant: boolean, isAnswered: boolean): 'explains' | 'softens' | null {
  if (list.isKnown || (list.evidence === 'proven' && !isMeant)) return 'explains';
  return list.evidence === 'proven' && isAnswered ? 'softens' : null;
}

/** A circumstance, as far as anybody could tell: proven, or claimed where nobody tested. Beside a test that does not prove it its fields are only written there. */
export function isPlausible({ evidence }: Circumstance, { state }: FromProof): boolean {
  return evidence === 'proven' || (evidence === 'claimed' && state === 'unknown');
}
