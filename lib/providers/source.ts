import { looksLikeMessage } from '../message';
import type { ReadFailure } from '../platform/messages';
import type { Provider, RawSource, ReadTrouble, SourceRoute } from './types';

/** An answer's first octets, as the page or the background got them. */
export interface SourceAnswer {
  readonly status: number;
  readonly body: Uint8Array;
}

export interface SourceFetch {
  /** The page's own fetch: right account, right cookies. */
  readonly fetch: typeof globalThis.fetch;
  /** Asked where the page's fetch is refused (its CSP, CORS); null when it cannot help either. */
  readonly background: (url: string, headers: Readonly<Record<string, string>>) => Promise<SourceAnswer | null>;
  readonly signal: AbortSignal;
  /** Octets wanted; the rest is not downloaded. */
  readonly limit: number;
}

/** The first `limit` octets of a body; the rest is never downloaded. */
export async function readStart(response: Response, limit: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (value) {
      pieces.push(value.subarray(0, limit - length));
      length += Math.min(value.length, limit - length);
    }
    if (done) break;
    if (length >= limit) {
      await reader.cancel();
      break;
    }
  }
  const start = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    start.set(piece, at);
    at += piece.length;
  }
  return start;
}

async function pageFetch(route: SourceRoute, { fetch, signal, limit }: SourceFetch): Promise<SourceAnswer | null> {
  try {
    const response = await fetch(route.url, { headers: route.headers, credentials: 'same-origin', cache: 'no-store', signal });
    return { status: response.status, body: await readStart(response, limit) };
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

type RouteEnd = Exclude<ReadFailure, 'otherMessage' | 'layoutUnknown' | 'internal'>;

function judge(route: SourceRoute, answer: SourceAnswer, provider: Provider, limit: number): RawSource | RouteEnd {
  if (answer.status === 404 || answer.status === 410) return 'notFound';
  if (answer.status >= 400) return 'noAnswer';
  // Roundcube answers an unknown UID with 200 and an empty body
  if (answer.body.length === 0) return 'notFound';
  const source = route.unwrap ? route.unwrap(answer.body) : answer.body;
  if (!source || !looksLikeMessage(source).ok)
    return provider.isLoginPage(new TextDecoder().decode(answer.body)) ? 'signedOut' : 'notAMessage';
  const isWhole = answer.body.length < limit;
  return {
    source,
    completeness: route.completeness,
    fidelity: isWhole ? route.fidelity : { ...route.fidelity, bodyExact: false },
    route: route.id,
  };
}

/** What to tell the reader when several routes failed, each in its way: the first of these. */
const WORST: readonly RouteEnd[] = ['signedOut', 'notFound', 'notAMessage', 'noAnswer'];

/**
 * Fetches the source of an open message, route by route, each by the page first and by the background where the page may
 * not. Rejects only when `signal` is aborted.
 */
export async function fetchSource(
  provider: Provider,
  routes: readonly SourceRoute[],
  origin: string,
  means: SourceFetch,
): Promise<RawSource | ReadTrouble> {
  const ends: { readonly id: string; readonly end: RouteEnd }[] = [];
  for (const route of routes) {
    // a <base> element or a broken address must not send the reader's token elsewhere
    if (new URL(route.url).origin !== origin) continue;
    const answer = (await pageFetch(route, means)) ?? (await means.background(route.url, route.headers));
    means.signal.throwIfAborted();
    const end = answer ? judge(route, answer, provider, means.limit) : 'noAnswer';
    if (typeof end === 'object') return end;
    ends.push({ id: route.id, end });
  }
  const failure = WORST.find((reason) => ends.some(({ end }) => end === reason)) ?? 'noAnswer';
  return { failure, detail: ends.map(({ id, end }) => `${id}:${end}`).join(' ') };
}
