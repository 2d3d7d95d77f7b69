import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';

/**
 * Passed a filter in front of the mailbox: the hop below the border took the message for the reader's own address, at a host that is neither
 * the sender's nor the receiver's, and that host handed it in.
 */
export const gateway = defineCheck({
  id: 'info.gateway',
  kind: 'info',
  needs: ['block', 'chain', 'border', 'from', 'ownAddresses', 'list', 'forward'],
  run({ block, chain, border, from, ownAddresses, list, forward }) {
    const below = chain.border === null ? undefined : chain.hops[chain.border + 1];
    if (list.evidence !== 'none' || forward.fields.length > 0 || border === null || !below?.by || below.for === null) return CLEAR;
    const isHandedIn = [border.reverseName, border.helo].some((host) => host !== null && isSameOrganization(host, below.by ?? ''));
    const isTakenFromOutside = below.from !== null && !isSameOrganization(below.from, below.by) && !below.isAuthenticated;
    const isSenders = from.organization !== null && isSameOrganization(below.by, from.organization);
    if (!isHandedIn || !isTakenFromOutside || isSenders || !ownAddresses.includes(below.for.toLowerCase())) return CLEAR;
    return found('note', { host: below.by }, evidenceAt(block, { fieldIndex: below.fieldIndex, at: below.at }));
  },
});
