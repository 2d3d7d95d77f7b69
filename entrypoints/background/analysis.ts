import { analyze } from '../../lib/analyze';
import { looksLikeMessage, readHeaderBlock, type RawMessage } from '../../lib/message';
import { fromBase64, toBase64 } from '../../lib/platform/base64';
import { MAX_HEADER_BYTES } from '../../lib/platform/limits';
import type { AnalyzeRequest, Answer, ReadFailure } from '../../lib/platform/messages';
import { readSettings } from '../../lib/platform/settings';
import type { ReportWithHeader } from '../../lib/platform/tab-store';
import { agrees, providerOf } from '../../lib/providers';
import type { Catalogue } from '../../lib/report';
import { sourceFacts } from './source-facts';

async function reportOn(raw: RawMessage, account: string | null, catalogue: Catalogue): Promise<ReportWithHeader> {
  const { profile } = await readSettings();
  const reader = { ...profile, mailbox: profile.mailbox ?? account };
  const report = await analyze(raw, { profile: reader, now: Date.now(), catalogue, lookups: 'off' });
  const { bodyStart } = readHeaderBlock(raw.source);
  const header = raw.source.subarray(0, Math.min(bodyStart ?? raw.source.length, MAX_HEADER_BYTES));
  return { report, headerBase64: toBase64(header) };
}

/** Analyses what a content script fetched, once it is the message on screen. */
export async function analyzeOpen(
  request: AnalyzeRequest,
  catalogue: Catalogue,
): Promise<ReportWithHeader | { readonly failure: ReadFailure }> {
  const source = fromBase64(request.sourceBase64);
  if (!source || !looksLikeMessage(source).ok) return { failure: 'notAMessage' };
  if (!agrees(request, sourceFacts(readHeaderBlock(source)))) return { failure: 'otherMessage' };
  const raw: RawMessage = {
    source,
    completeness: request.completeness,
    fidelity: request.fidelity,
    webmail: request.webmail,
    receiver: providerOf(request.webmail)?.receiver ?? 'auto',
    ...(request.shown ? { shown: request.shown } : {}),
  };
  return reportOn(raw, request.account, catalogue);
}

/** Analyses a source that the reader pasted or dropped. */
export async function analyzePasted(sourceBase64: string, headersOnly: boolean, catalogue: Catalogue): Promise<Answer<'analyzeSource'>> {
  const source = fromBase64(sourceBase64);
  const recognised = source ? looksLikeMessage(source) : ({ ok: false, reason: 'binary' } as const);
  if (!source || !recognised.ok) return { error: catalogue.text(`not_message_${recognised.ok ? 'binary' : recognised.reason}`) };
  const raw: RawMessage = {
    source,
    completeness: headersOnly ? 'headers' : 'full',
    fidelity: { headersExact: !headersOnly, bodyExact: !headersOnly, headerOrderKept: true },
    webmail: null,
    receiver: 'auto',
  };
  return reportOn(raw, null, catalogue);
}
