import { isSameOrganization, organizationalDomain } from '../../identity';
import { fieldsNamed } from '../../message';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { fieldEvidence } from '../evidence';

/** Exchange Online hands mail of all its tenants in from these names. */
const EXCHANGE_ONLINE = /\.outlook\.com$/iu;
const DEFAULT_TENANT = /^([a-z0-9-]{1,63})\.(?:mail\.)?onmicrosoft\.com$/u;

/**
 * Exchange Online writes the sending tenant's domain into X-OriginatorOrg (overwriting what the client wrote), and it is another organisation's than From:
 * any tenant passes the SPF record of every firm that sends through Microsoft, so SPF alone proves the cloud and not the firm. An aligned signature does.
 */
export const relayTenantMismatch = defineCheck({
  id: 'auth.relay-tenant-mismatch',
  kind: 'warn',
  needs: ['block', 'border', 'from', 'believed', 'proof', 'list', 'forward', 'bounce'],
  run({ block, border, from, believed, proof, list, forward, bounce }) {
    const [field, second] = fieldsNamed(block, 'x-originatororg');
    const { domain } = from;
    const isExchange = [border?.reverseName, border?.from].some((host) => EXCHANGE_ONLINE.test(host ?? ''));
    if (field === undefined || second !== undefined || domain === null || !isExchange) return NOT_APPLICABLE;
    const tenant = field.text.toLowerCase();
    // Consumer mailboxes carry a template's name or outlook.com, whatever the address is.
    if (tenant.length > 253 || !tenant.includes('.') || tenant.endsWith('.templatetenant') || tenant === 'outlook.com') return CLEAR;
    const label = DEFAULT_TENANT.exec(tenant)?.[1];
    if (isSameOrganization(tenant, domain) || (label !== undefined && organizationalDomain(domain)?.startsWith(`${label}.`))) return CLEAR;
    if (believed?.dkim.some((dkim) => dkim.result === 'pass' && dkim.domain !== null && isSameOrganization(dkim.domain, domain)))
      return CLEAR;
    const isExplained = list.evidence === 'proven' || forward.evidence !== 'none' || bounce.evidence !== 'none';
    // Where nobody tested, the firm's signature may be good.
    return found(isExplained ? 'note' : proof.state === 'unknown' ? 'weak' : 'strong', { tenant, domain }, [fieldEvidence(field)]);
  },
});
