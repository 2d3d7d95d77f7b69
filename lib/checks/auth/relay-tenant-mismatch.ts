import { alignment } from '../../auth';
import type { Facts } from '../../facts';
import { isSameOrganization, organizationalDomain } from '../../identity';
import { fieldsNamed } from '../../message';
import { clientNames, type Hop, isGatewayHost } from '../../received';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { fieldEvidence } from '../evidence';
import { isPlausible } from '../explained';

/** Exchange Online hands mail of all its tenants in from these names. */
const EXCHANGE_ONLINE = /\.outlook\.com$/iu;
const DEFAULT_TENANT = /^([a-z0-9-]{1,63})\.(?:mail\.)?onmicrosoft\.com$/u;

/** A tenant that is no organisation of the author's. Consumer mailboxes carry a template's name or outlook.com, whatever the address is. */
function isOthers(tenant: string, domain: string): boolean {
  if (tenant.length > 253 || !tenant.includes('.') || tenant.endsWith('.templatetenant') || tenant === 'outlook.com') return false;
  const label = DEFAULT_TENANT.exec(tenant)?.[1];
  return !isSameOrganization(tenant, domain) && (label === undefined || organizationalDomain(domain)?.startsWith(`${label}.`) !== true);
}

/** How Exchange Online handed the message on: to the receiver, or to a filter that signs for its customers and handed it in. */
function handedOn({ chain, border }: Pick<Facts, 'chain' | 'border'>): 'direct' | 'throughFilter' | null {
  const isExchange = (hop: Hop | null | undefined) => (hop ? clientNames(hop) : []).some((host) => EXCHANGE_ONLINE.test(host));
  if (isExchange(border)) return 'direct';
  const below = chain.border === null ? undefined : chain.hops[chain.border + 1];
  const isFilters = [border?.reverseName, border?.from].some((host) => isGatewayHost(host ?? '')) && isGatewayHost(below?.by ?? '');
  return isFilters && isExchange(below) ? 'throughFilter' : null;
}

/**
 * Exchange Online writes the sending tenant's domain into X-OriginatorOrg (overwriting what the client wrote), and it is another organisation's than From:
 * any tenant passes the SPF record of every firm that sends through Microsoft, so SPF alone proves the cloud and not the firm. An aligned signature does,
 * unless a filter put it there that takes mail of any tenant for its customer's (EchoSpoofing, Guardio 2024). A group's firms share a tenant, so behind a
 * filter only a trial tenant is strong.
 */
export const relayTenantMismatch = defineCheck({
  id: 'auth.relay-tenant-mismatch',
  kind: 'warn',
  needs: ['block', 'chain', 'border', 'from', 'reversePath', 'believed', 'proof', 'list', 'forward', 'bounce'],
  run({ block, chain, border, from, reversePath, believed, proof, list, forward, bounce }) {
    const { domain } = from;
    const fields = fieldsNamed(block, 'x-originatororg');
    const how = fields.length === 0 ? null : handedOn({ chain, border });
    if (domain === null || how === null) return NOT_APPLICABLE;
    // Exchange writes one. Attack: a second that names the firm.
    const field = fields.find(({ text }) => isOthers(text.toLowerCase(), domain));
    if (field === undefined) return CLEAR;
    const tenant = field.text.toLowerCase();
    const isTrial = DEFAULT_TENANT.test(tenant);
    const isAuthorsPath = reversePath.domain !== null && isSameOrganization(reversePath.domain, domain) && believed?.spf?.result === 'pass';
    // Lists, forwarders and reports have a path of their own. Attack: `Auto-Submitted: auto-replied`, or a list of the tenant's, on a letter with the author's.
    const isExplained = !isAuthorsPath && (list.evidence === 'proven' || isPlausible(forward, proof) || bounce.evidence !== 'none');
    const evidence = [fieldEvidence(field)];
    if (how === 'throughFilter') return isAuthorsPath ? found(isTrial ? 'strong' : 'weak', { tenant, domain }, evidence, how) : CLEAR;
    if (believed !== null && alignment(believed, domain, isSameOrganization).dkim !== null) return CLEAR;
    // Where nobody tested, the firm's signature may be good.
    return found(isExplained ? 'note' : proof.state === 'unknown' ? 'weak' : 'strong', { tenant, domain }, evidence, how);
  },
});
