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
  const pending = new Map<string, Promise<DnsReply>>();

  async function ask(name: string, type: RecordType): Promise<DnsReply> {
    const query = encodeQuery(name, type);
    if (query === null) return { ok: false, reason: 'badName' };
    const octets = await fetchAnswer(service, query, around.fetch);
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
    // One request for all who ask at the same time; it ends by itself, whoever stops waiting.
    const request =
      pending.get(key) ??
      ask(name, type).then((reply) => {
        pending.delete(key);
        remember(key, reply);
        return reply;
      });
    pending.set(key, request);
    return signal === undefined ? request : Promise.race([request, whenAborted(signal)]);
  }

  return { name: service.hostname, isDayOfReceipt: false, query };
}

function whenAborted(signal: AbortSignal): Promise<DnsReply> {
  const aborted: DnsReply = { ok: false, reason: 'aborted' };
  if (signal.aborted) return Promise.resolve(aborted);
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(aborted), { once: true }));
}

function base64Url(octets: Uint8Array): string {
  const binary = Array.from(octets, (octet) => String.fromCharCode(octet)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function fetchAnswer(service: URL, query: Uint8Array, fetchIt: DohSurroundings['fetch']): Promise<Uint8Array | DnsFailure> {
  const address = new URL(service);
  address.searchParams.set('dns', base64Url(query));
  const signal = AbortSignal.timeout(MAX_QUERY_MS);
  try {
    const response = await fetchIt(address.href, {
      headers: { accept: MEDIA_TYPE },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal,
    });
    if (!response.ok)
      return response.status === 403 || response.status === 429 ? 'refused' : response.status >= 500 ? 'serverFailure' : 'badAnswer';
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
    if (type.trim().toLowerCase() !== MEDIA_TYPE) return 'badAnswer';
    return await readBounded(response);
  } catch {
    return signal.aborted ? 'timeout' : 'unreachable';
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
