import * as v from 'valibot';
import type { DnsRecord, DnsReply, RecordType, Resolver } from './types';

const text = v.string();
const MX_TEXT = v.pipe(text, v.regex(/^\d{1,5} +\S{1,255}$/));
const EntrySchema = v.object({
  TXT: v.optional(v.array(v.union([text, v.array(text)])), []),
  A: v.optional(v.array(text), []),
  AAAA: v.optional(v.array(text), []),
  PTR: v.optional(v.array(text), []),
  /** `10 mx.example.`, as in a zone, or in parts. */
  MX: v.optional(v.array(v.union([MX_TEXT, v.object({ priority: v.number(), exchange: text }), v.tuple([v.number(), text])])), []),
  CNAME: v.optional(v.array(text), []),
});
type Entry = v.InferOutput<typeof EntrySchema>;
/** RFC 1034 §3.6.2 gives no limit; resolvers follow about as many. */
const MAX_ALIASES = 8;

const keyOf = (name: string) => name.toLowerCase().replace(/\.$/, '');

/**
 * Answers from a fixture: `{ "name": { "TXT": [...], "A": [...], "MX": [...] } }`, names without regard to case. What is not listed does not exist; an
 * entry that is malformed answers `badAnswer`, so that a slip in a file does not read as an absent record.
 */
export function zoneResolver(zone: object): Resolver {
  const entries = new Map<string, Entry | null>();
  for (const [name, entry] of Object.entries(zone)) {
    const read = v.safeParse(EntrySchema, entry);
    entries.set(keyOf(name), read.success ? read.output : null);
  }
  function answer(name: string, type: RecordType): DnsReply {
    let entry = entries.get(keyOf(name));
    let aliases = type === 'CNAME' ? [] : entry?.CNAME;
    for (let step = 0; aliases?.[0] !== undefined; step += 1) {
      // Attack: aliases in a ring. Nobody knows what they lead to, which is no absent record.
      if (step === MAX_ALIASES) return { ok: false, reason: 'badAnswer' };
      entry = entries.get(keyOf(aliases[0]));
      aliases = entry?.CNAME;
    }
    if (entry === undefined) return { ok: false, reason: 'notFound' };
    if (entry === null) return { ok: false, reason: 'badAnswer' };
    const records = recordsOf(entry, type);
    return records.length === 0 ? { ok: false, reason: 'noData' } : { ok: true, records, isAuthenticated: false, ttl: 0 };
  }
  return { name: 'zone', isDayOfReceipt: true, query: (name, type) => Promise.resolve(answer(name, type)) };
}

function recordsOf(entry: Entry, type: RecordType): readonly DnsRecord[] {
  if (type === 'TXT') return entry.TXT.map((strings) => ({ type, strings: typeof strings === 'string' ? [strings] : strings }));
  if (type === 'MX') return entry.MX.map(readMx);
  return entry[type].map((value) => ({ type, value: type === 'PTR' || type === 'CNAME' ? value.replace(/\.$/, '') : value }));
}

function readMx(record: Entry['MX'][number]): DnsRecord {
  const [priority, exchange] =
    typeof record === 'string' ? split(record) : 'exchange' in record ? [record.priority, record.exchange] : record;
  return { type: 'MX', priority, exchange: exchange.replace(/\.$/, '') };
}

function split(record: string): readonly [number, string] {
  const blank = record.indexOf(' ');
  return [Number(record.slice(0, blank)), record.slice(blank).trim()];
}
