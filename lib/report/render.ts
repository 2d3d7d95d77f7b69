import type { AuthView, Outcome, Recheck, Trust } from '../auth';
import type { Evidence, Finding, Gap } from '../checks';
import type { Facts, HopRole } from '../facts';
import type { HeaderBlock } from '../message';
import type { Verdict } from '../verdict';
import type { Catalogue } from './catalogue';
import { renderEvidence } from './evidence';
import type { AuthCell, AuthRow, HeadlinePart, Report, ReportEvidence, ReportFinding, ReportHop } from './types';

/** Evidence shown for one finding. Attack: a thousand duplicate fields make a report of megabytes. */
const MAX_EVIDENCE = 8;
/** Fields listed line by line; the block itself may hold more. */
const MAX_FIELDS = 1000;
const MAX_HOPS = 60;

export interface ReportInput {
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly verdict: Verdict;
  readonly catalogue: Catalogue;
  readonly analysisMs: number;
}

const NOTHING_SAID: AuthRow = { spf: null, dkim: [], dmarc: null, arc: null };

const cell = (outcome: Outcome | null): AuthCell | null => (outcome === null ? null : { result: outcome.result, domain: outcome.domain });

function row(view: AuthView | null): AuthRow {
  if (view === null) return NOTHING_SAID;
  return {
    spf: cell(view.spf),
    dkim: view.dkim.map(({ result, domain }) => ({ result, domain })),
    dmarc: cell(view.dmarc),
    arc: cell(view.arc),
  };
}

/** Our own results: as many signatures as results, in one order. */
function ownRow({ view, signatures }: Recheck): AuthRow {
  return {
    ...row(view),
    dkim: signatures.map(({ result, signingDomain, selector, isHeaderSigned, body, unsignedOctets, weaknesses, comment }) => ({
      result,
      domain: signingDomain,
      signature: { selector, isHeaderSigned, body, unsignedOctets, weaknesses, comment },
    })),
  };
}

/** Keys of a finding's three sentences. */
interface Keys {
  readonly title: string;
  readonly explanation: string;
  readonly advice: string;
}

/** Of each check and each of its wordings: strings that were looked up once are found faster than ones put together anew. */
const keysKnown = new Map<string, Map<string | null, Keys>>();

/** `auth.dmarc.fail` with variant `listed` asks for `auth_dmarc_fail_listed_title`. */
function keysOf({ id, variant }: Finding): Keys {
  const ofCheck = keysKnown.get(id) ?? new Map<string | null, Keys>();
  const known = ofCheck.get(variant);
  if (known !== undefined) return known;
  const name = id.replaceAll(/[.-]/gu, '_');
  const key = variant === null ? name : `${name}_${variant}`;
  const keys = { title: `${key}_title`, explanation: `${key}_explanation`, advice: `${key}_advice` };
  keysKnown.set(id, ofCheck.set(variant, keys));
  return keys;
}

/** The one sentence in pieces: what is claimed and what is proven can be drawn apart. */
function headlineParts({ headline }: Verdict, catalogue: Catalogue): readonly HeadlinePart[] {
  return catalogue.segments(headline.key, headline.params).map(({ name, text }) => ({
    kind: name === 'claim' || name === 'proof' ? name : 'text',
    text,
  }));
}

interface Place {
  readonly source: Uint8Array;
  readonly block: HeaderBlock;
  readonly trustOf: (index: number) => Trust | null;
}

function evidenceOf(evidence: Evidence, { source, block, trustOf }: Place): ReportEvidence {
  const field = evidence.header === null ? null : (block.fields[evidence.index] ?? null);
  return renderEvidence(source, evidence, {
    field,
    trust: field === null ? null : trustOf(field.index),
  });
}

function renderFinding(finding: Finding, catalogue: Catalogue, place: Place): ReportFinding {
  const { title, explanation, advice } = keysOf(finding);
  return {
    id: finding.id,
    kind: finding.kind,
    strength: finding.strength,
    title: catalogue.text(title, finding.params),
    explanation: catalogue.text(explanation, finding.params),
    advice: catalogue.text(advice, finding.params),
    evidence: finding.evidence.slice(0, MAX_EVIDENCE).map((evidence) => evidenceOf(evidence, place)),
  };
}

const PLACES: Readonly<Partial<Record<HopRole, ReportHop['place']>>> = { receiver: 'inside', border: 'border' };

function renderHops({ chain, hopRoles }: Facts): readonly ReportHop[] {
  return chain.hops.slice(0, MAX_HOPS).map((hop, index) => {
    const { role, basis } = hopRoles[index] ?? { role: 'unknown', basis: null };
    return {
      index,
      from: hop.from,
      address: hop.address?.text ?? null,
      by: hop.by,
      date: hop.date === null ? null : new Date(hop.date).toISOString(),
      delaySeconds: chain.delays[index] ?? null,
      isTls: hop.isTls,
      place: PLACES[role] ?? 'claimed',
      role,
      basis,
    };
  });
}

function renderSender({ from, proof, border, reversePath, internal, subject, messageId, date }: Facts): Report['sender'] {
  const author = from.author?.mailbox ?? null;
  const isInternal = proof.state !== 'proven' && internal.evidence === 'proven';
  return {
    claim: { name: author?.name ?? null, address: author?.address || null, domain: author?.domain || null },
    proof: {
      domain: proof.domain,
      by: isInternal ? 'internal' : proof.by,
      speaker: proof.speaker,
      handedInBy: border?.address?.text ?? null,
      reversePath: reversePath.kind === 'unknown' ? null : reversePath.text,
    },
    comparison: proof.state === 'proven' ? 'match' : proof.state === 'failed' ? 'mismatch' : 'unknown',
    subject,
    date: date === null ? null : new Date(date).toISOString(),
    messageId,
  };
}

/** Puts facts, findings and verdict into the report of schema 1, with every sentence in the catalogue's language. */
export function renderReport({ facts, findings, gaps, verdict, catalogue, analysisMs }: ReportInput): Report {
  const { block, raw, fieldTrust } = facts;
  const place: Place = { source: raw.source, block, trustOf: (index) => fieldTrust[index] ?? null };
  const parts = headlineParts(verdict, catalogue);
  return {
    schema: 1,
    verdict: {
      step: verdict.step,
      rule: verdict.rule,
      why: catalogue.text(`rule_${verdict.rule}`),
      headline: parts.map((part) => part.text).join(''),
      headlineParts: parts,
      reasons: verdict.reasons.map((finding) => finding.id),
    },
    sender: renderSender(facts),
    receiver: facts.receiver,
    authentication: {
      reported: row(facts.reported),
      rechecked: facts.rechecked === null ? null : ownRow(facts.rechecked),
      claimed: row(facts.claimed),
    },
    lookups: facts.rechecked?.lookups ?? null,
    hops: renderHops(facts),
    fields: block.fields.slice(0, MAX_FIELDS).map((field) => ({
      index: field.index,
      name: field.name,
      line: field.line,
      start: field.nameAt.start,
      end: Math.max(field.valueAt.end, field.nameAt.end),
      trust: fieldTrust[field.index] ?? 'foreign',
    })),
    findings: findings.map((finding) => renderFinding(finding, catalogue, place)),
    gaps: gaps.map(({ id, reason }) => ({ id, reason, text: catalogue.text(`gap_${reason}`) })),
    timing: { analysisMs },
  };
}
