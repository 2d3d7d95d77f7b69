import type { NodeResolver } from '../../lib/dns';
import { type Fields, isFields, textOf } from './types';

// The zones of the suites: a name's records as a list of { type, value }, a failing query as { type, rcode }, or one TXT record as a
// text or as { rcode }. lib/dns has the zone of the product's own fixtures; queries that fail are what it has not.

interface ZoneRecord {
  readonly type: string;
  readonly value?: unknown;
  readonly preference?: unknown;
  readonly rcode?: unknown;
}

const keyOf = (name: string) => name.toLowerCase().replace(/\.$/, '');
const fail = (code: string, name: string) => Object.assign(new Error(`${code} ${name}`), { code });
const codeOf = (rcode: unknown) =>
  rcode === 'NXDOMAIN' ? 'ENOTFOUND' : rcode === 'NODATA' ? 'ENODATA' : rcode === 'TIMEOUT' ? 'ETIMEOUT' : 'ESERVFAIL';
const MAX_ALIASES = 10;

function recordsOf(value: unknown): readonly ZoneRecord[] {
  if (typeof value === 'string') return [{ type: 'TXT', value: [value] }];
  if (isFields(value)) return [{ type: 'ANY', rcode: value['rcode'] ?? 'SERVFAIL' }];
  if (!Array.isArray(value)) throw new TypeError('no records');
  return value.map((record: unknown) => {
    if (!isFields(record)) return { type: 'TXT', value: [record] };
    const { value: data, preference, rcode } = record;
    return { type: textOf(record, 'type'), value: data, preference, rcode };
  });
}

function nodeShape({ type, value, preference }: ZoneRecord): unknown {
  if (type === 'TXT') return Array.isArray(value) ? value : [value];
  return type === 'MX' ? { priority: Number(preference), exchange: String(value) } : value;
}

/** A resolver in node:dns's shapes over a suite's zone. */
export function zoneOf(zone: Fields): NodeResolver {
  const names = new Map(Object.entries(zone).map(([name, value]) => [keyOf(name), recordsOf(value)]));
  const resolve = (name: string, type: string, aliases: number): unknown[] => {
    const records = names.get(keyOf(name));
    if (!records) throw fail('ENOTFOUND', name);
    const found: unknown[] = [];
    for (const record of records) {
      if (record.type !== type && record.type !== 'ANY' && record.type !== 'CNAME') continue;
      if (record.rcode !== undefined) {
        if (found.length > 0) break;
        throw fail(codeOf(record.rcode), name);
      }
      if (record.type === 'CNAME' && type !== 'CNAME') {
        if (aliases === 0) throw fail('ESERVFAIL', name);
        return resolve(String(record.value), type, aliases - 1);
      }
      found.push(nodeShape(record));
    }
    if (found.length === 0) throw fail('ENODATA', name);
    return found;
  };
  return async (name, type) => resolve(name, type.toUpperCase(), MAX_ALIASES);
}
