import type { DnsFailure, DnsReply, RecordType, Resolver } from './types';
import { decodeAnswer, encodeQuery } from './wire';

/** RFC 8484 §6: no DNS message is longer. Attack: a service that answers without end, or a gzip bomb. */
const MAX_ANSWER = 65_535;
const MAX_QUERY_MS = 4_000;
/** Some hours of mail; the worker's memory is gone sooner. */
const MAX_CACHED = 500;
const MAX_TTL = 3_600;

const MEDIA_TYPE = 'application/dns-message';

export interface DohSurroundings {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One request for all who ask the same at the same time. */
interface Pending {
  readonly reply: Promise<DnsReply>;
  readonly stop: AbortController;
  waiting: number;
}

interface Cached {
  readonly reply: DnsReply;
  readonly until: number;
}

/**
 * DNS over HTTPS (RFC 8484) by GET, which needs no preflight, in wire format, since services differ in how they quote TXT in JSON. No cookie, no
 * referrer, no redirect, nothing in the browser's cache; answers are kept here for as long as they say.
 * @param url of the service, `https://dns.example/dns-query`.
 */
export function dohResolver(
  url: string,
  around: DohSurroundings = { fetch: (address, init) => fetch(address, init), now: () => Date.now() },
): Resolver {
  const service = new URL(url);
  const cached = new Map<string, Cached>();
  const pending = new Map<string, Pending>();

  async function ask(name: string, type: RecordType, stop: AbortSignal): Promise<DnsReply> {
    const query = encodeQuery(name, type);
    if (query === null) return { ok: false, reason: 'badName' };
    const octets = await fetchAnswer(service, query, around.fetch, stop);
    return typeof octets === 'string' ? { ok: false, reason: octets } : decodeAnswer(octets, name, type);
  }

  function remember(key: string, reply: DnsReply & { readonly negativeTtl?: number }): void {
    const ttl = reply.ok ? reply.ttl : (reply.negativeTtl ?? 0);
    if (ttl <= 0) return;
    const [oldest] = cached.keys();
    if (cached.size >= MAX_CACHED && oldest !== undefined) cached.delete(oldest);
    cached.set(key, { reply, until: around.now() + Math.min(ttl, MAX_TTL) * 1_000 });
  }

  function query(name: string, type: RecordType, signal?: AbortSignal): Promise<DnsReply> {
    const key = `${type} ${name.toLowerCase().replace(/\.$/, '')}`;
    const known = cached.get(key);
    if (known !== undefined && known.until > around.now()) return Promise.resolve(known.reply);
    const request = pending.get(key) ?? begin(key, name, type);
    request.waiting += 1;
    if (signal === undefined) return request.reply;
    return Promise.race([request.reply, whenAborted(signal, () => leave(key, request))]);
  }

  function begin(key: string, name: string, type: RecordType): Pending {
    const stop = new AbortController();
    const reply = ask(name, type, stop.signal).then((answer) => {
      if (pending.get(key) === request) pending.delete(key);
      remember(key, answer);
      return answer;
    });
    const request: Pending = { reply, stop, waiting: 0 };
    pending.set(key, request);
    return request;
  }

  /** Nobody waits for it any more: it is called off, and who asks later asks anew. */
  function leave(key: string, request: Pending): void {
    request.waiting -= 1;
    if (request.waiting > 0 || pending.get(key) !== request) return;
    pending.delete(key);
    request.stop.abort();
  }

  return { name: service.hostname, isDayOfReceipt: false, query };
}

function whenAborted(signal: AbortSignal, leave: () => void): Promise<DnsReply> {
  return new Promise((resolve) => {
    const end = () => {
      leave();
      resolve({ ok: false, reason: 'aborted' });
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

function base64Url(octets: Uint8Array): string {
  const binary = Array.from(octets, (octet) => String.fromCharCode(octet)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function fetchAnswer(
  service: URL,
  query: Uint8Array,
  fetchIt: DohSurroundings['fetch'],
  stop: AbortSignal,
): Promise<Uint8Array | DnsFailure> {
  const address = new URL(service);
  address.searchParams.set('dns', base64Url(query));
  const limit = AbortSignal.timeout(MAX_QUERY_MS);
  try {
    const response = await fetchIt(address.href, {
      headers: { accept: MEDIA_TYPE },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.any([limit, stop]),
    });
    if (!response.ok)
      return response.status === 403 || response.status === 429 ? 'refused' : response.status >= 500 ? 'serverFailure' : 'badAnswer';
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
    if (type.trim().toLowerCase() !== MEDIA_TYPE) return 'badAnswer';
    return await readBounded(response);
  } catch {
    return limit.aborted ? 'timeout' : 'unreachable';
  }
}

async function readBounded(response: Response): Promise<Uint8Array | DnsFailure> {
  const reader = response.body?.getReader();
  if (reader === undefined) return 'badAnswer';
  const whole = new Uint8Array(MAX_ANSWER);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return whole.subarray(0, length);
    if (length + value.length > MAX_ANSWER) {
      await reader.cancel();
      return 'badAnswer';
    }
    whole.set(value, length);
    length += value.length;
  }
}
