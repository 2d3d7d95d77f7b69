import type { DnsAsker, DnsFailure, DnsRecord, DnsReply, DnsSession, LookupLog, RecordType, Resolver } from './types';

/** What one message may cost. Honest ones need 5 to 12 look-ups; SPF alone may ask for 10 names of 10 hosts each (RFC 7208 §4.6.4). */
export interface Budget {
  readonly queries: number;
  /** Octets of record data. */
  readonly octets: number;
  readonly queryMs: number;
  readonly allMs: number;
}

/** `allMs`: a question of the extension's own that is not answered in 15 s is asked again (`lib/platform/ask.ts`), and the whole check with it. */
export const BUDGET: Budget = { queries: 60, octets: 256 * 1024, queryMs: 4_000, allMs: 12_000 };

export interface SessionOptions {
  readonly budget?: Budget;
  readonly signal?: AbortSignal | undefined;
  /** Called with the number of look-ups begun. */
  readonly onLookup?: ((count: number) => void) | undefined;
}

const TYPES: readonly string[] = ['TXT', 'A', 'AAAA', 'MX', 'PTR', 'CNAME'] satisfies readonly RecordType[];
const isRecordType = (type: string): type is RecordType => TYPES.includes(type);

/** The codes of node:dns, which mailauth tells failures apart by; anything else it calls a temporary error. */
const CODES: Readonly<Record<DnsFailure, string>> = {
  notFound: 'ENOTFOUND',
  noData: 'ENODATA',
  badName: 'EBADNAME',
  refused: 'EREFUSED',
  timeout: 'ETIMEOUT',
  serverFailure: 'ESERVFAIL',
  badAnswer: 'EBADRESP',
  unreachable: 'ECONNREFUSED',
  budgetSpent: 'ECANCELLED',
  aborted: 'ECANCELLED',
};

const isAnswer = (reason: DnsFailure) => reason === 'notFound' || reason === 'noData' || reason === 'badName';

function octetsOf(records: readonly DnsRecord[]): number {
  return records.reduce((sum, record) => {
    if (record.type === 'TXT') return sum + record.strings.reduce((all, text) => all + text.length, 0);
    return sum + (record.type === 'MX' ? record.exchange.length : record.value.length);
  }, 0);
}

function inNodeShape(record: DnsRecord): unknown {
  if (record.type === 'TXT') return [...record.strings];
  return record.type === 'MX' ? { priority: record.priority, exchange: record.exchange } : record.value;
}

/** Opens the look-ups of one message: each question is asked once, counted and logged, and none after the budget is spent. */
export function createSession(resolver: Resolver, { budget = BUDGET, signal, onLookup }: SessionOptions = {}): DnsSession {
  const asked = new Map<string, Promise<DnsReply>>();
  const queries: LookupLog['queries'][number][] = [];
  const ends = Date.now() + budget.allMs;
  let octets = 0;
  let stopped: DnsSession['stopped'] = null;

  async function ask(name: string, type: RecordType): Promise<DnsReply> {
    if (signal?.aborted) return giveUp('cancelled', 'aborted');
    const left = ends - Date.now();
    if (asked.size >= budget.queries || octets > budget.octets || left <= 0) return giveUp('timeSpent', 'budgetSpent');
    onLookup?.(asked.size + 1);
    const limit = AbortSignal.timeout(Math.min(left, budget.queryMs));
    const reply = await resolver.query(name, type, signal ? AbortSignal.any([signal, limit]) : limit);
    if (reply.ok) octets += octetsOf(reply.records);
    else if (signal?.aborted) return giveUp('cancelled', 'aborted');
    else if (reply.reason === 'aborted') return { ok: false, reason: 'timeout' };
    return reply;
  }
  function giveUp(why: NonNullable<DnsSession['stopped']>, reason: DnsFailure): DnsReply {
    stopped ??= why;
    return { ok: false, reason };
  }

  function query(name: string, type: RecordType): Promise<DnsReply> {
    const key = `${type} ${name.toLowerCase().replace(/\.$/, '')}`;
    const known = asked.get(key);
    if (known) return known;
    const reply = ask(name, type).then((answer) => {
      queries.push({ name, type, outcome: answer.ok ? 'ok' : answer.reason, isAuthenticated: answer.ok && answer.isAuthenticated });
      return answer;
    });
    asked.set(key, reply);
    return reply;
  }

  function asker(): DnsAsker {
    let failures = 0;
    return {
      get failures() {
        return failures;
      },
      async ask(name, type) {
        const reply: DnsReply = isRecordType(type) ? await query(name, type) : { ok: false, reason: 'noData' };
        if (reply.ok) return reply.records.map(inNodeShape);
        if (!isAnswer(reply.reason)) failures += 1;
        throw Object.assign(new Error(`${type} ${name}: ${reply.reason}`), { code: CODES[reply.reason] });
      },
    };
  }
  return {
    isDayOfReceipt: resolver.isDayOfReceipt,
    get stopped() {
      return stopped;
    },
    query,
    log: () => ({ resolver: resolver.name, queries: [...queries] }),
    asker,
  };
}
