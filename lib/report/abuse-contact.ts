import { organizationalDomain } from '../identity';
import { readHeaderBlock } from '../message';
import { lookedUpName, readHops } from '../received';
import type { Report } from './types';

/** Whom to tell about a message, and what ties them to it. */
export interface AbuseContact {
  /** RFC 2142 §2: `abuse@` the organisational domain. */
  readonly address: string;
  readonly domain: string;
  /** `signature`: a DKIM signature of theirs passes at a trusted receiver. `reverseName`: their machine handed the message in. */
  readonly because: 'signature' | 'reverseName';
}

/**
 * Derives the abuse contact without a look-up, from what is proven alone: who signed the message, else whose machine handed it in at the border. Null where
 * neither is proven: a contact taken from what the message claims would send the complaint to the victim.
 * @param header the message, or its header block
 */
export function abuseContact(report: Report, header: Uint8Array): AbuseContact | null {
  const signer = report.authentication.reported.dkim.find(({ result, domain }) => result === 'pass' && domain !== null);
  return contactAt(signer?.domain, 'signature') ?? contactAt(borderName(report, header), 'reverseName');
}

function contactAt(host: string | null | undefined, because: AbuseContact['because']): AbuseContact | null {
  const domain = organizationalDomain(host ?? '');
  return domain === null ? null : { address: `abuse@${domain}`, domain, because };
}

/** The reverse name that the receiver itself looked up. */
function borderName(report: Report, header: Uint8Array): string | null {
  const border = report.hops.find(({ place }) => place === 'border');
  const hop = border === undefined ? undefined : readHops(readHeaderBlock(header)).hops[border.index];
  return lookedUpName(hop);
}
