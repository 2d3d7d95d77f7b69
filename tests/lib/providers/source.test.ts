import { describe, expect, it, vi } from 'vitest';
import { SOURCE_LIMIT } from '../../../lib/platform/limits';
import { fetchSource, type Provider, type SourceAnswer, type SourceRoute } from '../../../lib/providers';

const MESSAGE = 'From: a@b.example\r\nSubject: x\r\n\r\nHello\r\n';
const LOGIN = '<!doctype html><html><form id="login"></form></html>';
const ORIGIN = 'https://mail.example';
const EXACT = { headersExact: true, bodyExact: true, headerOrderKept: true };

const provider: Provider = {
  id: 'test',
  name: 'Test',
  receiver: 'auto',
  hosts: [],
  redirects: [],
  requestHeaders: [],
  recognise: () => true,
  openMessages: () => ({ messages: [], missing: null }),
  sourceRoutes: () => [],
  isSourceUrl: () => true,
  isLoginPage: (answer) => answer.includes('id="login"'),
  account: () => null,
};

const route = (id: string, more: Partial<SourceRoute> = {}): SourceRoute => ({
  id,
  url: `${ORIGIN}/${id}`,
  headers: {},
  completeness: 'full',
  fidelity: EXACT,
  unwrap: null,
  ...more,
});

type Answers = Readonly<Record<string, Response | Error>>;

function means(answers: Answers, background: (url: string) => SourceAnswer | null = () => null) {
  const fetched: string[] = [];
  const controller = new AbortController();
  return {
    fetched,
    controller,
    means: {
      fetch: vi.fn<typeof fetch>((input) => {
        const url = input instanceof Request ? input.url : String(input);
        fetched.push(url);
        const answer = answers[url.slice(ORIGIN.length + 1)] ?? new Error('no such answer');
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      }),
      background: vi.fn<(url: string) => Promise<SourceAnswer | null>>((url) => Promise.resolve(background(url))),
      signal: controller.signal,
      limit: SOURCE_LIMIT,
    },
  };
}

const ask = (routes: readonly SourceRoute[], tools: ReturnType<typeof means>) => fetchSource(provider, routes, ORIGIN, tools.means);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('the source of a message', () => {
  it('comes from the first route that brings one', async () => {
    const tools = means({ one: new Response(LOGIN), two: new Response(MESSAGE), three: new Response(MESSAGE) });
    const found = await ask([route('one'), route('two'), route('three')], tools);
    expect(found).toMatchObject({ route: 'two', fidelity: EXACT });
    expect('source' in found && text(found.source)).toBe(MESSAGE);
    expect(tools.fetched).toHaveLength(2);
  });

  it('is asked for with the cookies of the page, past every cache', async () => {
    const tools = means({ one: new Response(MESSAGE) });
    await ask([route('one', { headers: { 'X-Token': 't' } })], tools);
    expect(tools.means.fetch).toHaveBeenCalledWith(
      `${ORIGIN}/one`,
      expect.objectContaining({ credentials: 'same-origin', cache: 'no-store', headers: { 'X-Token': 't' } }),
    );
    expect(tools.means.background).not.toHaveBeenCalled();
  });

  it('is fetched by the background where the page may not', async () => {
    const body = new TextEncoder().encode(MESSAGE);
    const tools = means({ one: new TypeError('blocked') }, () => ({ status: 200, body }));
    expect(await ask([route('one')], tools)).toMatchObject({ route: 'one' });
  });

  it('is never asked for at another origin', async () => {
    const tools = means({ one: new Response(MESSAGE) });
    const found = await ask([route('evil', { url: 'https://evil.example/?_token=t' })], tools);
    expect(found).toMatchObject({ failure: 'noAnswer' });
    expect(tools.fetched).toEqual([]);
    expect(tools.means.background).not.toHaveBeenCalled();
  });

  it.each([
    ['signedOut', { one: new Response(LOGIN) }],
    ['notAMessage', { one: new Response('<html>hello</html>') }],
    ['notAMessage', { one: new Response('%PDF-1.7') }],
    ['notFound', { one: new Response('') }],
    ['notFound', { one: new Response('gone', { status: 404 }) }],
    ['noAnswer', { one: new Response('down', { status: 503 }) }],
    ['noAnswer', { one: new TypeError('offline') }],
  ] as const)('is not there: %s', async (failure, answers) => {
    const found = await ask([route('one')], means(answers));
    expect(found).toEqual({ failure, detail: `one:${failure}` });
  });

  it('says the reason that helps the reader most when routes fail in several ways', async () => {
    const tools = means({ one: new TypeError('x'), two: new Response(LOGIN), three: new Response('') });
    expect(await ask([route('one'), route('two'), route('three')], tools)).toEqual({
      failure: 'signedOut',
      detail: 'one:noAnswer two:signedOut three:notFound',
    });
  });

  it('is taken out of a page that wraps it', async () => {
    const unwrap = (answer: Uint8Array) => answer.subarray(6);
    const found = await ask([route('one', { unwrap, completeness: 'headers' })], means({ one: new Response(`<pre>\n${MESSAGE}`) }));
    expect(found).toMatchObject({ completeness: 'headers', source: new TextEncoder().encode(MESSAGE) });
  });

  it('is read no further than the limit, and then its body is not exact', async () => {
    let pulled = 0;
    const cancel = vi.fn<() => void>();
    const chunk = new TextEncoder().encode(MESSAGE + 'x'.repeat(64 * 1024));
    const endless = new ReadableStream({
      pull(controller) {
        pulled += chunk.length;
        controller.enqueue(chunk);
      },
      cancel,
    });
    const found = await ask([route('one')], means({ one: new Response(endless) }));
    expect(found).toMatchObject({ fidelity: { headersExact: true, bodyExact: false } });
    expect('source' in found && found.source.length).toBe(SOURCE_LIMIT);
    expect(cancel).toHaveBeenCalledOnce();
    expect(pulled).toBeLessThan(2 * SOURCE_LIMIT);
  });

  it('is given up when the reader leaves the message', async () => {
    const tools = means({ one: new TypeError('aborted') });
    tools.controller.abort();
    await expect(ask([route('one')], tools)).rejects.toThrow('aborted');
    expect(tools.means.background).not.toHaveBeenCalled();
  });
});
