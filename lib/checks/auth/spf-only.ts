import { isSameOrganization, sendingService } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';

/**
 * The proof rests on SPF alone, from a host of somebody else, for a domain that asks for failing mail to be refused. Owners who ask for that sign
 * their mail; a record that lists a shared host lets all its tenants pass (Wang et al., BreakSPF, 2024). Without such a wish it is the way of small
 * senders, and no finding.
 */
export const spfOnly = defineCheck({
  id: 'auth.spf-only',
  kind: 'warn',
  needs: ['block', 'reported', 'proof', 'from', 'border', 'signatures'],
  run({ block, reported, proof, from, border, signatures }) {
    const { domain } = from;
    if (proof.state !== 'proven' || reported?.spf?.result !== 'pass' || domain === null || border === null || signatures.length > 0)
      return CLEAR;
    const host = border.reverseName ?? border.helo;
    if (host === null || isSameOrganization(host, domain) || sendingService(host) !== null) return CLEAR;
    const isEnforced = proof.policy === 'reject' || proof.policy === 'quarantine';
    return isEnforced ? found('strong', { domain, host }, evidenceAt(block, reported.spf)) : CLEAR;
  },
});
