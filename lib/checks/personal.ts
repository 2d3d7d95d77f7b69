import type { Facts } from '../facts';
import { domainOfAddress, isFreemail } from '../identity';

/**
 * The mailbox is one at a free mail provider, so no organisation's filter stands before it: what a filter's banner says in the text was written by the
 * sender. The profile's mailbox decides where it names one, else every address the receiver delivered to.
 */
export function isPersonalMailbox({ profile, ownAddresses }: Pick<Facts, 'profile' | 'ownAddresses'>): boolean {
  const addresses = profile.mailbox === null ? ownAddresses : [profile.mailbox];
  return addresses.length > 0 && addresses.every((address) => isFreemail(domainOfAddress(address)));
}
