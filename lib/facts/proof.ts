import { alignment, type AuthView, type Outcome, readDmarcInfo, type Recheck, viewOf } from '../auth';
import { isSameOrganization, toAscii } from '../identity';
import { fieldsNamed } from '../message';
import type { Facts, FromFact, FromProof, ReversePath } from './types';

const UNKNOWN: FromProof = { state: 'unknown', by: null, domain: null, speaker: null, policy: null, passedDomains: [] };

/** Domains with a trusted pass: signatures first, since they outlive forwarding, then the envelope's. */
function passedDomains({ dkim, spf }: AuthView): readonly string[] {
  const domains = dkim.filter(({ result }) => result === 'pass').map(({ domain }) => domain);
  if (spf?.result === 'pass') domains.push(spf.domain);
  return [...new Set(domains.filter((domain) => domain !== null))];
}

/** The outcome is one of ours, not the receiver's. */
function isOurs(outcome: Outcome | null | undefined, rechecked: Recheck | null): boolean {
  if (!outcome || rechecked === null) return false;
  const { spf, dkim, dmarc, arc } = rechecked.view;
  return outcome === dmarc || outcome === spf || outcome === arc || dkim.includes(outcome);
}

/**
 * The SPF result is about the envelope sender that the receiver wrote down elsewhere. Attack: MAIL FROM `<"service@bank.example; b"@rented.example>`, which
 * filters write without its quotes: `envelope-from=service@bank.example; b@rented.example`.
 */
function isOfPath(spf: Outcome | null, { kind, domain }: ReversePath): boolean {
  if (!spf?.domain || kind === 'null' || domain === null) return true;
  return spf.domain === domain || isSameOrganization(spf.domain, domain);
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
 * What the results that count say about the From domain that is shown. DMARC decides where it speaks about that domain (RFC 9989 §4.7);
 * where it says nothing (no record, or a receiver that does not check it) an aligned DKIM or SPF pass proves as much.
 * `bestguesspass` is Microsoft's word for an aligned pass where the domain has no record.
 */
export function readProof({
  from,
  believed: said,
  rechecked,
  reversePath,
}: Pick<Facts, 'from' | 'believed' | 'rechecked' | 'reversePath'>): FromProof {
  if (said === null) return UNKNOWN;
  const isNullSender = reversePath.kind === 'null';
  const speakerOf = (outcome: Outcome | null | undefined) => (isOurs(outcome, rechecked) ? ('rechecked' as const) : ('reported' as const));
  // HELO stands for the envelope sender only where that is null (RFC 7208 §2.4): else it names a computer, not who sent.
  const isOfSender = said.spf?.scope === 'helo' ? isNullSender : isOfPath(said.spf, reversePath);
  const counted = isOfSender ? said : { ...said, spf: null };
  const passed = passedDomains(counted);
  const { dmarc } = counted;
  const base = {
    domain: passed[0] ?? null,
    speaker: speakerOf(dmarc ?? counted.dkim[0] ?? counted.spf),
    policy: dmarc?.policy ?? null,
    passedDomains: passed,
  };
  const isOneAuthor = from.fields.length === 1 && from.domain !== null && from.hidden.length === 0;
  if (dmarc !== null && isAboutFrom(dmarc.domain, from)) {
    // One that names no domain (two developers' servers write such, no provider) may be words of a HELO that a server let through with its semicolon.
    if (dmarc.result === 'pass' && dmarc.domain !== null && isOneAuthor)
      return { ...base, state: 'proven', by: 'dmarc', domain: from.domain };
    // OpenDMARC leaves HELO out and fails the genuine delivery reports of domains that rest on SPF (seen in 1.4.2, 2026-11).
    const helo = isNullSender && isOneAuthor ? alignment({ ...counted, dkim: [] }, from.domain, isSameOrganization).spf : null;
    if (helo !== null) return { ...base, state: 'proven', by: 'spf', domain: helo.domain, speaker: speakerOf(helo) };
    if (dmarc.result === 'fail' || dmarc.result === 'reject' || dmarc.result === 'quarantine')
      return { ...base, state: 'failed', by: null };
  }
  if (dmarc !== null && !isAboutFrom(dmarc.domain, from)) return { ...base, state: 'unproven', by: null };
  if (!isOneAuthor) return { ...base, state: 'unproven', by: null };
  const aligned = alignment(counted, from.domain, isSameOrganization);
  if (aligned.dkim) return { ...base, state: 'proven', by: 'dkim', domain: aligned.dkim.domain, speaker: speakerOf(aligned.dkim) };
  if (aligned.spf) return { ...base, state: 'proven', by: 'spf', domain: aligned.spf.domain, speaker: speakerOf(aligned.spf) };
  return { ...base, state: 'unproven', by: null };
}

/** All results of one speaker; null where that speaker says nothing. */
export function readView({ results, signatures }: Pick<Facts, 'results' | 'signatures'>, speaker: 'reported' | 'claimed'): AuthView | null {
  const isSpoken = results.some(({ trust }) => (trust === 'trusted') === (speaker === 'reported'));
  return isSpoken ? viewOf(results, speaker, { signatures }) : null;
}

/**
 * A result that does not say of whom it is, is of the envelope sender (RFC 7208 §2.4), whom the receiver wrote down elsewhere: qmail's `Received-SPF: pass (mx:
 * domain of ...)`, Exchange's with `helo=` behind. Where nobody wrote one down, HELO names a computer.
 */
function ofEnvelope(spf: AuthView['spf'], { kind, domain }: ReversePath): AuthView['spf'] {
  if (spf === null || spf.scope !== null) return spf;
  if (kind === 'address') return { ...spf, domain, scope: 'mailfrom' };
  return spf.domain === null ? spf : { ...spf, scope: 'helo' };
}

/** What the receiver says; what a result leaves out is completed from the receiver's own fields beside it. */
export function readReported(facts: Pick<Facts, 'block' | 'fieldTrust' | 'results' | 'signatures' | 'reversePath'>): AuthView | null {
  const said = readView(facts, 'reported');
  const view = said && { ...said, spf: ofEnvelope(said.spf, facts.reversePath) };
  if (view === null || view.dmarc === null || view.dmarc.policy !== null) return view;
  const field = fieldsNamed(facts.block, 'x-dmarc-info').find(({ index }) => facts.fieldTrust[index] === 'trusted');
  return field === undefined ? view : { ...view, dmarc: { ...view.dmarc, policy: readDmarcInfo(field) } };
}

export function isSignedByAuthor({ from, signatures }: Pick<Facts, 'from' | 'signatures'>): boolean {
  const { organization } = from;
  return organization !== null && signatures.some(({ signingDomain }) => isSameOrganization(signingDomain, organization));
}
