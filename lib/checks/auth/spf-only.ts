import { isSameOrganization, sendingService } from '../../identity';
import { clientHost } from '../../received';
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
  needs: ['block', 'believed', 'proof', 'from', 'border', 'signatures', 'rechecked'],
  run({ block, believed, proof, from, border, signatures, rechecked }) {
    const { domain } = from;
    if (proof.state !== 'proven' || believed?.spf?.result !== 'pass' || domain === null || border === null) return CLEAR;
    // Attack: any signature at all, so that the message counts as signed. The owner's counts, as long as nobody found that it does not hold.
    const isOwn = (signer: string | null) => signer !== null && isSameOrganization(signer, domain);
    const ofOwner = believed.dkim.filter((one) => isOwn(one.domain));
    const isSigned = signatures.some(({ signingDomain }) => isOwn(signingDomain));
    if (isSigned && (ofOwner.length === 0 || ofOwner.some(({ result }) => result === 'pass'))) return CLEAR;
    const host = clientHost(border);
    // `+all`: the owner says that any computer may send in the domain's name, so the pass proves nothing.
    if (rechecked?.isSpfOpen === true && proof.by !== 'dkim')
      return found('strong', { domain, host: host ?? '' }, evidenceAt(block, believed.spf), 'open');
    // A public suffix that sends itself (`square.site`) shares no organisation with the hosts below it; only its owner names them.
    const isOwnHost = host !== null && (isSameOrganization(host, domain) || host.toLowerCase().endsWith(`.${domain}`));
    if (host === null || isOwnHost || sendingService(host) !== null) return CLEAR;
    const isEnforced = proof.policy === 'reject' || proof.policy === 'quarantine';
    return isEnforced ? found('strong', { domain, host }, evidenceAt(block, believed.spf)) : CLEAR;
  },
});
