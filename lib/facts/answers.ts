import { isSameOwner, sendingService } from '../identity';
import { contactByAddress, isKnownDomain } from '../reader';
import type { Facts } from './types';

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
