import { domainOfAddress, isSameOrganization, sendingService } from '../../identity';
import { clientNames } from '../../received';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { evidenceAt } from '../evidence';
import { isPlausible } from '../explained';
import { shownDomain } from '../shown';

/**
 * A stranger's server handed the message on for two strangers: it took it from an outside address without a login and passed it to the reader, and it
 * belongs to neither side. Open relays and taken-over servers look like that. Internet providers relay for their customers by address, lists, forwarders
 * and services for their users, so mail from such is left alone.
 */
export const openRelay = defineCheck({
  id: 'received.open-relay',
  kind: 'warn',
  needs: [
    'block',
    'chain',
    'border',
    'from',
    'proof',
    'reversePath',
    'ownAddresses',
    'ownDomains',
    'addressing',
    'list',
    'forward',
    'bounce',
    'legacy',
  ],
  run({ block, chain, border, from, proof, reversePath, ownAddresses, ownDomains, addressing, list, forward, bounce, legacy }) {
    const below = chain.border === null ? undefined : chain.hops[chain.border + 1];
    const relay = below?.by?.toLowerCase() ?? '';
    if (border === null || below === undefined || from.domain === null || relay === '') return NOT_APPLICABLE;
    const isHandedOnBy = [border.reverseName, border.from].some((host) => host !== null && isSameOrganization(host, relay));
    const isFromOutside =
      below.kind === 'smtp' && !below.isAuthenticated && (below.address?.class === 'public' || below.address?.class === 'documentation');
    if (!isHandedOnBy || !isFromOutside || proof.state === 'proven' || isPlausible(list, proof) || bounce.evidence !== 'none') return CLEAR;
    const client = clientNames(below);
    const sides = [from.domain, ...(reversePath.domain === null ? [] : [reversePath.domain]), ...ownDomains, ...client];
    if (sides.some((side) => isSameOrganization(side, relay)) || sendingService(relay) !== null) return CLEAR;
    // The client speaks for the author: the firm's own machine behind its provider's outbound server.
    if (client.some((host) => isSameOrganization(host, from.domain ?? ''))) return CLEAR;
    // Taken for a mailbox of the relay's own, which sends it on, or for the reader's, as a filter does.
    const addressee = below.for?.toLowerCase() ?? null;
    const isMailbox = addressee !== null && isSameOrganization(domainOfAddress(addressee), relay);
    const isForReader = addressee !== null && ownAddresses.includes(addressee);
    if (isMailbox || isForReader || addressing === 'forwarded' || forward.evidence === 'proven') return CLEAR;
    return found(
      legacy.isLegacy || proof.state === 'unknown' ? 'note' : 'weak',
      { relay, client: below.address?.text ?? '', domain: shownDomain(from) },
      evidenceAt(block, { fieldIndex: below.fieldIndex, at: below.at }),
    );
  },
});
