// From an open message to its banner: fetch the source, hand it over, show what comes back.
import { ask } from '../../lib/platform/ask';
import { fromBase64, toBase64 } from '../../lib/platform/base64';
import { SOURCE_LIMIT, WHOLE_SOURCE_LIMIT } from '../../lib/platform/limits';
import type { BannerView, MessageId, ReadFailure } from '../../lib/platform/messages';
import { fetchSource, type OpenMessage, type Provider, type SourceAnswer } from '../../lib/providers';

async function backgroundFetch(
  webmail: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  isWhole: boolean,
  signal: AbortSignal,
): Promise<SourceAnswer | null> {
  const answer = await ask('fetchSource', { webmail, url, headers, isWhole }, { signal });
  if ('refused' in answer) return null;
  const body = fromBase64(answer.bodyBase64);
  return body && { status: answer.status, body };
}

const report = (messageId: MessageId, reason: ReadFailure, detail: string | null, signal: AbortSignal) =>
  ask('readFailed', { messageId, reason, detail }, { signal });

/**
 * Reads one message and returns its banner, null where there is none to show, or the failure, which the background then
 * knows too. Rejects when the signal is aborted.
 */
export async function readMessage(
  provider: Provider,
  message: OpenMessage,
  page: Document,
  { isRecheck, signal }: { readonly isRecheck: boolean; readonly signal: AbortSignal },
): Promise<{ readonly banner: BannerView | null } | { readonly failure: ReadFailure }> {
  try {
    const routes = provider.sourceRoutes(message, page);
    const found = await fetchSource(provider, routes, page.location.origin, {
      fetch: (...request) => fetch(...request),
      background: (url, headers) => backgroundFetch(provider.id, url, headers, isRecheck, signal),
      signal,
      limit: isRecheck ? WHOLE_SOURCE_LIMIT : SOURCE_LIMIT,
    });
    if ('failure' in found) {
      await report(message.id, found.failure, found.detail, signal);
      return found;
    }
    const answer = await ask(
      'analyzeMessage',
      {
        messageId: message.id,
        webmail: provider.id,
        shown: message.shown,
        subject: message.subject,
        date: message.date,
        completeness: found.completeness,
        fidelity: found.fidelity,
        sourceBase64: toBase64(found.source),
        account: provider.account(page),
        isRecheck,
      },
      { signal },
    );
    return 'failure' in answer ? answer : { banner: answer.banner };
  } catch (error) {
    signal.throwIfAborted();
    await report(message.id, 'internal', error instanceof Error ? error.name : null, signal);
    return { failure: 'internal' };
  }
}
