import { describe, expect, it } from 'vitest';
import { BUDGET, createSession, type DnsReply, type Resolver, zoneResolver } from '../../../lib/dns';

const zone = zoneResolver({
  'Firm.example': { TXT: ['v=spf1 -all', ['v=DKIM1; ', 'p=abc']], A: ['192.0.2.1'], MX: [{ priority: 10, exchange: 'mx.firm.example' }] },
  'empty.example': {},
  'alias.example': { CNAME: ['firm.example'] },
  'gone.example': { CNAME: ['nowhere.example.'] },
  'loop.example': { CNAME: ['loop.example'] },
  'broken.example': { TXT: 'no list' },
});
const failing = (reason: Exclude<DnsReply, { ok: true }>['reason']): Resolver => ({
  name: 'dns.example',
  isDayOfReceipt: false,
  query: () => Promise.resolve({ ok: false, reason }),
});

describe('a zone file', () => {
  it('answers without regard to case, and keeps the strings of a record apart', async () => {
    const reply = await zone.query('FIRM.example.', 'TXT');
    expect(reply).toMatchObject({ ok: true, records: [{ strings: ['v=spf1 -all'] }, { strings: ['v=DKIM1; ', 'p=abc'] }] });
  });

  it.each([
    ['what is not listed does not exist', 'other.example', 'notFound'],
    ['a listed name may have no such record', 'empty.example', 'noData'],
    ['aliases in a ring lead to nobody knows what', 'loop.example', 'badAnswer'],
    ['an alias may lead nowhere', 'gone.example', 'notFound'],
    ['a malformed entry is no absent record', 'broken.example', 'badAnswer'],
    ['a name of Object’s does not exist', '__proto__', 'notFound'],
  ])('%s', async (_rule, name, reason) => {
    expect(await zone.query(name, 'TXT')).toEqual({ ok: false, reason });
  });

  it('reads mail exchangers as a zone writes them', async () => {
    const plain = zoneResolver({ 'a.example': { MX: ['10 mx1.a.example.', [20, 'mx2.a.example']] } });
    const records = [
      { type: 'MX', priority: 10, exchange: 'mx1.a.example' },
      { type: 'MX', priority: 20, exchange: 'mx2.a.example' },
    ];
    expect(await plain.query('a.example', 'MX')).toMatchObject({ ok: true, records });
  });

  it('follows an alias', async () => {
    expect(await zone.query('alias.example', 'A')).toMatchObject({ ok: true, records: [{ value: '192.0.2.1' }] });
  });

  it('gives the alias itself to who asks for it, wherever it leads', async () => {
    const ask = createSession(zone).asker().ask;
    expect(await ask('gone.example', 'CNAME')).toEqual(['nowhere.example']);
    expect(await ask('loop.example', 'CNAME')).toEqual(['loop.example']);
  });
});

describe('the look-ups of one message', () => {
  it('ask each question once', async () => {
    let asked = 0;
    const counting: Resolver = { ...zone, query: (name, type) => ((asked += 1), zone.query(name, type)) };
    const session = createSession(counting);
    await Promise.all([session.query('firm.example', 'TXT'), session.query('FIRM.example.', 'TXT'), session.query('firm.example', 'A')]);
    expect(asked).toBe(2);
    expect(session.log().queries).toHaveLength(2);
  });

  it('stop at the budget and say so', async () => {
    const counts: number[] = [];
    const session = createSession(zone, { budget: { ...BUDGET, queries: 2 }, onLookup: (count) => counts.push(count) });
    const replies = await Promise.all(['a.example', 'b.example', 'c.example'].map((name) => session.query(name, 'TXT')));
    expect(replies.map((reply) => reply.ok || reply.reason)).toEqual(['notFound', 'notFound', 'budgetSpent']);
    expect(session.stopped).toBe('timeSpent');
    expect(counts).toEqual([1, 2]);
  });

  it('stop at a flood of octets', async () => {
    const session = createSession(zone, { budget: { ...BUDGET, octets: 5 } });
    await session.query('firm.example', 'TXT');
    expect(await session.query('firm.example', 'A')).toEqual({ ok: false, reason: 'budgetSpent' });
  });

  it('stop when the reader cancels', async () => {
    const session = createSession(zone, { signal: AbortSignal.abort() });
    expect(await session.query('firm.example', 'TXT')).toEqual({ ok: false, reason: 'aborted' });
    expect(session.stopped).toBe('cancelled');
  });

  it('a service that hangs is a timeout, not a failure of the sender', async () => {
    const hanging: Resolver = {
      ...zone,
      query: (_name, _type, signal) =>
        new Promise((done) => signal?.addEventListener('abort', () => done({ ok: false, reason: 'aborted' }))),
    };
    const session = createSession(hanging, { budget: { ...BUDGET, queryMs: 5 } });
    expect(await session.query('firm.example', 'TXT')).toEqual({ ok: false, reason: 'timeout' });
  });

  it('an absent record is an answer, no answer is a failure, for each who asks', async () => {
    const [absent, dead] = [createSession(failing('notFound')), createSession(failing('timeout'))];
    const askers = [absent.asker(), dead.asker(), dead.asker(), dead.asker()] as const;
    await Promise.allSettled(askers.slice(0, 3).map(({ ask }) => ask('a.example', 'TXT')));
    expect(askers.map(({ failures }) => failures)).toEqual([0, 1, 1, 0]);
  });
});

describe('what mailauth is given', () => {
  const ask = createSession(zone).asker().ask;
  it('has the shapes of node:dns', async () => {
    expect(await ask('firm.example', 'TXT')).toEqual([['v=spf1 -all'], ['v=DKIM1; ', 'p=abc']]);
    expect(await ask('firm.example', 'MX')).toEqual([{ priority: 10, exchange: 'mx.firm.example' }]);
    expect(await ask('firm.example', 'A')).toEqual(['192.0.2.1']);
  });

  it.each([
    ['notFound', 'ENOTFOUND'],
    ['noData', 'ENODATA'],
    ['timeout', 'ETIMEOUT'],
    ['refused', 'EREFUSED'],
    ['badAnswer', 'EBADRESP'],
  ] as const)('%s is %s', async (reason, code) => {
    await expect(createSession(failing(reason)).asker().ask('a.example', 'TXT')).rejects.toMatchObject({ code });
  });
});
