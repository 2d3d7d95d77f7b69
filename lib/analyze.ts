import { recheck, type Recheck } from './auth';
import { checks, type Finding, type Gap, type GapReason, runChecks } from './checks';
import { createSession, type Resolver } from './dns';
import { createFacts, type Facts, observationOf, recheckInputOf, senderQueryOf } from './facts';
import { organizationalDomain } from './identity';
import { loadMailauth } from './mailauth';
import { MIME_LIMITS, type RawMessage } from './message';
import type { Memory, ReaderProfile, SenderMemory } from './reader';
import { type Catalogue, type Report, renderReport } from './report';
import { decide, type Standing, type Step } from './verdict';

/** What an analysis is given beside the message; nothing of it is read from the machine it runs on. */
export interface AnalysisContext {
  readonly profile: ReaderProfile;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly catalogue: Catalogue;
  /** Where keys and records are looked up for our own check; null: nowhere, and nothing is checked again. */
  readonly resolver: Resolver | null;
  /** What senders usually look like; left out where nothing is remembered, as on the command line. */
  readonly memory?: Memory;
  /** Stops the check; what it found by then stands in the report. */
  readonly signal?: AbortSignal;
  /** Called with the number of look-ups made so far. */
  readonly onLookup?: (count: number) => void;
}

const MESSAGE_GAP = 'message';
const RECHECK_GAP = 'recheck';

/** What the source itself leaves open. */
function gapsOfMessage(facts: Facts): readonly Gap[] {
  const { raw, block, receiver, chain, reported, rechecked } = facts;
  const reasons: readonly (readonly [boolean, GapReason])[] = [
    [raw.completeness === 'headers', 'headersOnly'],
    [raw.completeness === 'page-only', 'pageOnly'],
    [raw.completeness === 'full' && block.bodyStart === null, 'noHeaderEnd'],
    [block.truncatedAt !== null || isCut(facts), 'truncated'],
    [raw.source.length - (block.bodyStart ?? 0) > MIME_LIMITS.octets, 'bodyTruncated'],
    [raw.source.includes(0), 'nulBytes'],
    [receiver.id === 'auto', 'receiverUnknown'],
    [chain.hops.length > 0 && chain.border === null && chain.borderBy === null, 'borderUnknown'],
    [reported === null, 'noTrustedResults'],
  ];
  const ofMessage = reasons.filter(([isMissing]) => isMissing).map(([, reason]) => ({ id: MESSAGE_GAP, reason }));
  const ofRecheck = new Set(rechecked?.gaps.map(({ reason }) => reason));
  return [...ofMessage, ...[...ofRecheck].map((reason): Gap => ({ id: RECHECK_GAP, reason: `recheck_${reason}` }))];
}

/** A limit was reached inside a field or by fields of one kind: hops, results, addresses, signatures. */
function isCut({ chain, results, signatures, from, replyTo, sender, resentFrom, recipients }: Facts): boolean {
  return (
    chain.truncated ||
    [...chain.hops, ...results, ...signatures].some(({ defects }) => defects.some((defect) => defect === 'truncated')) ||
    [from, replyTo, sender, resentFrom, recipients].some(({ truncated }) => truncated)
  );
}

function standingOf({ from, proof, internal, border, list, forward }: Facts): Standing {
  const author = from.author?.mailbox ?? null;
  const vouched = [list, forward].find(({ evidence }) => evidence === 'proven');
  return {
    claim: author === null ? null : author.name || author.address || null,
    provenDomain: proof.domain,
    isProven: proof.state === 'proven',
    isInternal: internal.evidence === 'proven',
    handedInBy: border?.reverseName ?? border?.address?.text ?? null,
    sentOnBy: vouched?.domain ?? null,
  };
}

function isTrustedSender({ from, profile }: Facts): boolean {
  return (
    from.organization !== null && profile.trustedDomains.some((domain) => (organizationalDomain(domain) ?? domain) === from.organization)
  );
}

const byWeight = ['decisive', 'strong', 'weak', 'note'];
const byKind = ['warn', 'note', 'info'];

/** Warnings first, the heaviest on top; otherwise the order of the registry. */
function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) => byWeight.indexOf(a.strength) - byWeight.indexOf(b.strength) || byKind.indexOf(a.kind) - byKind.indexOf(b.kind),
  );
}

/** SPF, DKIM, DMARC and ARC computed here, with the verifier loaded only now. */
async function checkAgain(facts: Facts, { resolver, signal, onLookup }: AnalysisContext): Promise<Recheck | null> {
  if (resolver === null) return null;
  const session = createSession(resolver, { signal, onLookup });
  return recheck(await loadMailauth(), recheckInputOf(facts), session);
}

async function recall(facts: Facts, memory: Memory | undefined): Promise<SenderMemory | null> {
  const sender = senderQueryOf(facts);
  return memory === undefined || sender === null ? null : memory.recall(sender);
}

/** Only a verified message teaches: what an attacker can send in another's name leaves no trace. */
function learn(facts: Facts, step: Step, memory: Memory | undefined): void {
  const seen = memory === undefined || step !== 'verified' ? null : observationOf(facts);
  if (seen !== null) memory?.learn(seen);
}

/**
 * Analyses one message: octets in, report of schema 1 out. Never throws on content; what could not be read or checked stands in
 * the report's gaps.
 */
export async function analyze(raw: RawMessage, context: AnalysisContext): Promise<Report> {
  const started = performance.now();
  const read = createFacts({ raw, profile: context.profile, now: context.now, rechecked: null });
  const [rechecked, remembered] = await Promise.all([checkAgain(read, context), recall(read, context.memory)]);
  const facts = rechecked === null && remembered === null ? read : read.knowing({ rechecked, remembered });
  const results = runChecks(checks, facts);
  const { verdict, findings } = decide(results.findings, standingOf(facts), isTrustedSender(facts));
  learn(facts, verdict.step, context.memory);
  return renderReport({
    facts,
    findings: inReadingOrder(findings),
    gaps: [...gapsOfMessage(facts), ...results.gaps],
    verdict,
    catalogue: context.catalogue,
    analysisMs: performance.now() - started,
  });
}
