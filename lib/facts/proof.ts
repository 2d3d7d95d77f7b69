import { alignment, type AuthView, viewOf } from '../auth';
import { isSameOrganization, toAscii } from '../identity';
import type { Facts, FromFact, FromProof, ReversePath } from './types';

const UNKNOWN: FromProof = { state: 'unknown', by: null, domain: null, speaker: null, policy: null, passedDomains: [] };

/** Domains with a trusted pass: signatures first, since they outlive forwarding, then the envelope's. */
function passedDomains({ dkim, spf }: AuthView): readonly string[] {
  const domains = dkim.filter(({ result }) => result === 'pass').map(({ domain }) => domain);
  if (spf?.result === 'pass') domains.push(spf.domain);
  return [...new Set(domains.filter((domain) => domain !== null))];
}

/** The DMARC result speaks about the From domain that is shown, or names no domain at all. */
export function isAboutFrom(dmarcDomain: string | null, from: FromFact): boolean {
  if (dmarcDomain === null) return true;
  return (
    from.domain !== null &&
    (dmarcDomain === from.domain || toAscii(dmarcDomain) === toAscii(from.domain) || isSameOrganization(dmarcDomain, from.domain))
  );
}

/**
 * What the trusted results say about the From domain that is shown. DMARC decides where it speaks about that domain (RFC 9989 §4.7);
 * where it says nothing (no record, or a receiver that does not check it) an aligned DKIM or SPF pass proves as much.
 * `bestguesspass` is Microsoft's word for an aligned pass where the domain has no record.
 */
export function readProof(from: FromFact, said: AuthView | null, reversePath: ReversePath): FromProof {
  if (said === null) return UNKNOWN;
  const isNullSender = reversePath.kind === 'null';
  // HELO stands for the envelope sender only where that is null (RFC 7208 §2.4): else it names a computer, not who sent.
  const reported = said.spf?.scope === 'helo' && !isNullSender ? { ...said, spf: null } : said;
  const passed = passedDomains(reported);
  const { dmarc } = reported;
  const base = { domain: passed[0] ?? null, speaker: 'reported' as const, policy: dmarc?.policy ?? null, passedDomains: passed };
  const isOneAuthor = from.fields.length === 1 && from.domain !== null && from.hidden.length === 0;
  if (dmarc !== null && isAboutFrom(dmarc.domain, from)) {
    if (dmarc.result === 'pass' && isOneAuthor) return { ...base, state: 'proven', by: 'dmarc', domain: from.domain };
    // OpenDMARC leaves HELO out and fails the genuine delivery reports of domains that rest on SPF (seen in 1.4.2, 2026-11).
    const helo = isNullSender && isOneAuthor ? alignment({ ...reported, dkim: [] }, from.domain, isSameOrganization).spf : null;
    if (helo !== null) return { ...base, state: 'proven', by: 'spf', domain: helo.domain };
    if (dmarc.result === 'fail' || dmarc.result === 'reject' || dmarc.result === 'quarantine')
      return { ...base, state: 'failed', by: null };
  }
  if (dmarc !== null && !isAboutFrom(dmarc.domain, from)) return { ...base, state: 'unproven', by: null };
  if (!isOneAuthor) return { ...base, state: 'unproven', by: null };
  const aligned = alignment(reported, from.domain, isSameOrganization);
  if (aligned.dkim) return { ...base, state: 'proven', by: 'dkim', domain: aligned.dkim.domain };
  if (aligned.spf) return { ...base, state: 'proven', by: 'spf', domain: aligned.spf.domain };
  return { ...base, state: 'unproven', by: null };
}

/** All results of one speaker; null where that speaker says nothing. */
export function readView({ results, signatures }: Pick<Facts, 'results' | 'signatures'>, speaker: 'reported' | 'claimed'): AuthView | null {
  const isSpoken = results.some(({ trust }) => (trust === 'trusted') === (speaker === 'reported'));
  return isSpoken ? viewOf(results, speaker, { signatures }) : null;
}

export function isSignedByAuthor({ from, signatures }: Pick<Facts, 'from' | 'signatures'>): boolean {
  const { organization } = from;
  return organization !== null && signatures.some(({ signingDomain }) => isSameOrganization(signingDomain, organization));
}
