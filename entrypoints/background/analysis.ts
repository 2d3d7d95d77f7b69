import { analyze } from '../../lib/analyze';
import type { Resolver } from '../../lib/dns';
import { type HeaderBlock, looksLikeMessage, readHeaderBlock, type RawMessage } from '../../lib/message';
import { fromBase64, toBase64 } from '../../lib/platform/base64';
import { MAX_HEADER_BYTES, WHOLE_SOURCE_LIMIT } from '../../lib/platform/limits';
import type { AnalyzeRequest, Answer, Question, ReadFailure } from '../../lib/platform/messages';
import { readResolver } from '../../lib/platform/lookups';
import { readSettings } from '../../lib/platform/settings';
import type { ReportWithHeader } from '../../lib/platform/tab-store';
import { agrees, providerOf } from '../../lib/providers';
import { type Memory, type ReaderProfile, readOnly } from '../../lib/reader';
import type { Catalogue } from '../../lib/report';
import type { Recheck } from './rechecks';
import { sourceFacts } from './source-facts';

/** What an analysis may use beside the message. */
interface Means {
  readonly memory: Memory | null;
  readonly resolver: Resolver | null;
  /** How a check with look-ups is watched and stopped. */
  readonly running: Recheck | null;
}

async function reportOn(
  raw: RawMessage,
  { bodyStart }: HeaderBlock,
  reader: ReaderProfile,
  catalogue: Catalogue,
  means: Means,
): Promise<ReportWithHeader> {
  const { memory, resolver, running } = means;
  const context = { profile: reader, now: Date.now(), catalogue, resolver, ...running };
  const report = await analyze(raw, memory === null ? context : { ...context, memory });
  const header = raw.source.subarray(0, Math.min(bodyStart ?? raw.source.length, MAX_HEADER_BYTES));
  return { report, headerBase64: toBase64(header) };
}

/** Analyses what a content script fetched, once it is the message on screen. */
export async function analyzeOpen(
  request: AnalyzeRequest,
  catalogue: Catalogue,
  memory: Memory,
  running: Means['running'],
): Promise<ReportWithHeader | { readonly failure: ReadFailure }> {
  const source = fromBase64(request.sourceBase64);
  if (!source || !looksLikeMessage(source).ok) return { failure: 'notAMessage' };
  const block = readHeaderBlock(source);
  if (!agrees(request, sourceFacts(block))) return { failure: 'otherMessage' };
  const raw: RawMessage = {
    source,
    completeness: request.completeness,
    fidelity: request.fidelity,
    webmail: request.webmail,
    receiver: providerOf(request.webmail)?.receiver ?? 'auto',
    ...(request.shown ? { shown: request.shown } : {}),
  };
  const { profile, isMemoryOn, lookups } = await readSettings();
  const reader = { ...profile, mailbox: profile.mailbox ?? request.account };
  const resolver = running === null ? null : await readResolver(lookups);
  return reportOn(raw, block, reader, catalogue, { memory: isMemoryOn ? memory : null, resolver, running });
}

/**
 * Analyses a source that the reader pasted or dropped, or a sample. Attack: a file whose own lines say that the reader's server proved it, so
 * none of them teaches the memory.
 */
export async function analyzePasted(
  { sourceBase64, headersOnly, sampleReader }: Question<'analyzeSource'>,
  catalogue: Catalogue,
  memory: Memory,
  running: Means['running'],
): Promise<Answer<'analyzeSource'>> {
  const source = fromBase64(sourceBase64);
  const recognised = source ? looksLikeMessage(source) : ({ ok: false, reason: 'binary' } as const);
  if (!source || !recognised.ok) return { error: catalogue.text(`not_message_${recognised.ok ? 'binary' : recognised.reason}`) };
  const raw: RawMessage = {
    source,
    completeness: headersOnly ? 'headers' : 'full',
    // A source that fills the limit was cut there.
    fidelity: { headersExact: !headersOnly, bodyExact: !headersOnly && source.length < WHOLE_SOURCE_LIMIT, headerOrderKept: true },
    webmail: null,
    receiver: 'auto',
  };
  const { profile, isMemoryOn, lookups } = await readSettings();
  const block = readHeaderBlock(source);
  if (sampleReader) return reportOn(raw, block, sampleReader, catalogue, { memory: null, resolver: null, running: null });
  const resolver = running === null ? null : await readResolver(lookups);
  return reportOn(raw, block, profile, catalogue, { memory: isMemoryOn ? readOnly(memory) : null, resolver, running });
}
