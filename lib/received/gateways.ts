import { selfAndParents } from '../identity';

/**
 * Hosts of services that filter mail in front of a mailbox system, and often behind a sender's as well: all mail of a customer passes them.
 * From the MX records that each service asks its customers to set (their manuals, 2026-11); pphosted, ppe-hosted, mimecast, messagelabs, iphmx,
 * mailroute, antispamcloud and vadesecure were also seen as `by` in the corpus. Left out: filters that run under the customer's own host name.
 */
const GATEWAYS: ReadonlySet<string> = new Set([
  'pphosted.com',
  'ppe-hosted.com',
  'ppops.net',
  'mimecast.com',
  'mimecast.co.za',
  'mimecast-offshore.com',
  'messagelabs.com',
  'iphmx.com',
  'ess.barracudanetworks.com',
  'hes.trendmicro.com',
  'hes.trendmicro.eu',
  'tmes.trendmicro.com',
  'tmes.trendmicro.eu',
  'fortimailcloud.com',
  'hydra.sophos.com',
  'hornetsecurity.com',
  'mailcontrol.com',
  'antispamcloud.com',
  'mailroute.net',
  'vadesecure.com',
]);

/** The host belongs to a known mail filter. The name alone says nothing of who wrote it. */
export function isGatewayHost(host: string): boolean {
  return selfAndParents(host).some((name) => GATEWAYS.has(name));
}
