import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSession, dohResolver } from '../../../lib/dns';
import { type DohServer, manners, type Manner, startDohServer, type Zone } from './doh-server';

const zone: Zone = new Map([
  [
    'firm.example',
    [
      { type: 'TXT', name: 'firm.example', ttl: 300, data: ['v=spf1 ', '-all "quoted"'] },
      { type: 'TXT', name: 'firm.example', ttl: 300, data: Buffer.from([0xff, 0x22, 0x5c]) },
      { type: 'MX', name: 'firm.example', ttl: 300, data: { preference: 10, exchange: 'mx.firm.example' } },
      { type: 'A', name: 'firm.example', ttl: 300, data: '192.0.2.1' },
      { type: 'AAAA', name: 'firm.example', ttl: 300, data: '2001:db8::1' },
    ],
  ],
  [
    'alias.example',
    [
      { type: 'CNAME', name: 'alias.example', ttl: 300, data: 'firm.example' },
      { type: 'TXT', name: 'firm.example', ttl: 300, data: 'v=DKIM1; p=' },
    ],
  ],
]);

let server: DohServer | null = null;
afterEach(async () => {
  vi.useRealTimers();
  await server?.close();
  server = null;
});
const start = async (manner?: Manner) => {
  server = await startDohServer(zone, manner);
  return { server, resolver: dohResolver(server.url) };
};

describe('an honest service', () => {
  it('is asked by GET for one name, without cookie, referrer or anything that tells who asks', async () => {
    const { server: service, resolver } = await start();
    await resolver.query('Firm.example', 'TXT');
    const [request] = service.requests;
    expect(service.questions).toMatchObject([{ name: 'firm.example', type: 'TXT' }]);
    expect(request?.headers).toMatchObject({ accept: 'application/dns-message' });
    expect(Object.keys(request?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie', 'referer', 'origin']));
    const octets = Buffer.from(new URL(request?.url ?? '', service.url).searchParams.get('dns') ?? '', 'base64url');
    expect(octets.length % 128).toBe(0);
    expect([octets[0], octets[1]]).toEqual([0, 0]);
  });

  it('gives each type as it stands, binary strings and pieces kept', async () => {
    const { resolver } = await start();
    const replies = await Promise.all((['TXT', 'MX', 'A', 'AAAA'] as const).map((type) => resolver.query('firm.example', type)));
    expect(replies.map((reply) => reply.ok && reply.records)).toEqual([
      [
        { type: 'TXT', strings: ['v=spf1 ', '-all "quoted"'] },
        { type: 'TXT', strings: ['\u00ff"\\'] },
      ],
      [{ type: 'MX', priority: 10, exchange: 'mx.firm.example' }],
      [{ type: 'A', value: '192.0.2.1' }],
      [{ type: 'AAAA', value: '2001:db8:0:0:0:0:0:1' }],
    ]);
    expect(replies[0]).toMatchObject({ isAuthenticated: true, ttl: 300 });
  });

  it('follows aliases, and tells an absent name from an absent record', async () => {
    const { resolver } = await start();
    expect(await resolver.query('alias.example', 'TXT')).toMatchObject({ ok: true, records: [{ strings: ['v=DKIM1; p='] }] });
    expect(await resolver.query('none.example', 'TXT')).toMatchObject({ ok: false, reason: 'notFound' });
    expect(await resolver.query('alias.example', 'CNAME')).toMatchObject({ ok: true, records: [{ value: 'firm.example' }] });
    expect(await resolver.query('alias.example', 'MX')).toMatchObject({ ok: false, reason: 'noData' });
  });

  it('is asked once by all who ask at the same time, and again when the answer is too old', async () => {
    server = await startDohServer(zone);
    let now = 0;
    const resolver = dohResolver(server.url, { fetch, now: () => now });
    await Promise.all([resolver.query('firm.example', 'TXT'), resolver.query('FIRM.example.', 'TXT')]);
    await resolver.query('firm.example', 'TXT');
    await Promise.all([resolver.query('none.example', 'TXT'), resolver.query('none.example', 'TXT')]);
    now += 119_000;
    await resolver.query('none.example', 'TXT');
    expect(server.questions).toHaveLength(2);
    now += 2_000;
    await resolver.query('none.example', 'TXT');
    await resolver.query('firm.example', 'TXT');
    expect(server.questions).toHaveLength(3);
    now += 200_000;
    await resolver.query('firm.example', 'TXT');
    expect(server.questions).toHaveLength(4);
  });

  it.each(['', '.', 'a..b', `${'a'.repeat(64)}.example`, `${'a.'.repeat(130)}example`])(
    'is not asked for %j, which is no name',
    async (name) => {
      const { server: service, resolver } = await start();
      expect(await resolver.query(name, 'TXT')).toEqual({ ok: false, reason: 'badName' });
      expect(service.requests).toEqual([]);
    },
  );
});

describe('a service that', () => {
  const reasons = {
    'answers with a web page': 'badAnswer',
    'answers 500': 'serverFailure',
    'answers 429': 'refused',
    'answers 404': 'badAnswer',
    'sends elsewhere': 'unreachable',
    'closes the line': 'unreachable',
    'cuts its answer off': 'badAnswer',
    'marks its answer as cut off': 'badAnswer',
    'answers a question with a question': 'badAnswer',
    'answers another question': 'badAnswer',
    'answers for another name': 'badAnswer',
    'leads round in a ring of aliases': 'badAnswer',
    'points a name at itself': 'badAnswer',
    'sends a megabyte': 'badAnswer',
    'sends a bomb': 'badAnswer',
    'sends thousands of records': 'badAnswer',
    'sends nothing': 'badAnswer',
  } as const satisfies Partial<Record<keyof typeof manners, string>>;

  it.each(Object.entries(reasons))('%s gives %s', async (name, reason) => {
    const { resolver } = await start(manners[name as keyof typeof reasons]);
    expect(await resolver.query('firm.example', 'TXT')).toMatchObject({ ok: false, reason });
  });

  it('says nothing is left after the time for one look-up', async () => {
    const { resolver } = await start(manners['says nothing']);
    const session = createSession(resolver, { budget: { queries: 5, octets: 1_000, queryMs: 20, allMs: 1_000 } });
    expect(await session.query('firm.example', 'TXT')).toEqual({ ok: false, reason: 'timeout' });
  });

  it('is not there is unreachable', async () => {
    const { resolver, server: service } = await start();
    await service.close();
    server = null;
    expect(await resolver.query('firm.example', 'TXT')).toEqual({ ok: false, reason: 'unreachable' });
  });

  it('failed once is asked again', async () => {
    let isDown = true;
    const { server: service, resolver } = await start((response, answer) => {
      if (isDown) response.writeHead(500).end();
      else response.writeHead(200, { 'content-type': 'application/dns-message' }).end(answer);
    });
    await resolver.query('firm.example', 'TXT');
    isDown = false;
    expect(await resolver.query('firm.example', 'TXT')).toMatchObject({ ok: true });
    expect(service.questions).toHaveLength(2);
  });
});

describe('a request that is under way', () => {
  it('serves all who ask, is called off when the last of them leaves, and is made anew for whoever comes later', async () => {
    const signals: AbortSignal[] = [];
    const never = (_url: string, { signal }: RequestInit) => {
      if (signal) signals.push(signal);
      return new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    };
    const resolver = dohResolver('https://dns.example/dns-query', { fetch: never, now: () => 0 });
    const [first, second] = [new AbortController(), new AbortController()];
    const replies = [first, second].map(({ signal }) => resolver.query('firm.example', 'TXT', signal));
    first.abort();
    expect([signals.length, signals[0]?.aborted]).toEqual([1, false]);
    second.abort();
    expect(signals[0]?.aborted).toBe(true);
    expect(await Promise.all(replies)).toEqual([1, 2].map(() => ({ ok: false, reason: 'aborted' })));
    void resolver.query('firm.example', 'TXT', new AbortController().signal);
    expect(signals).toHaveLength(2);
  });
});
