// DNS messages on the wire (RFC 1035 §4) as far as these look-ups need them: one question out, its records back. dns-packet does the same in 60 kB
// with Node's Buffer; tests hold this against it.
import type { DnsRecord, DnsReply, RecordType } from './types';

const CODE: Readonly<Record<RecordType, number>> = { A: 1, CNAME: 5, PTR: 12, MX: 15, TXT: 16, AAAA: 28 };
const SOA = 6;
const OPT = 41;
const IN = 1;
const PADDING = 12;
/** RFC 8467 §4.1: queries of one size tell an observer less. */
const BLOCK = 128;
const HEADER = 12;
/** Attack: an answer of thousands of records. 64 kB hold some 4,000 of the shortest. */
const MAX_RECORDS = 1_000;
/** Attack: aliases in a ring. */
const MAX_ALIASES = 16;
/** RFC 1035 §2.3.4. */
const MAX_NAME = 255;
const MAX_LABEL = 63;
/** As many as a name has labels. Attack: a chain of pointers as long as the message, walked again for each of its names. */
const MAX_POINTERS = 127;
/** RFC 2308 §5 gives up to three hours; an absent record may be there tomorrow, and an old one costs a wrong word. */
const MAX_NEGATIVE_TTL = 300;

const lower = (name: string) => name.toLowerCase().replace(/\.$/, '');

/** A recursive query for one name, id 0 (RFC 8484 §4.1), asking for the AD bit (RFC 6840 §5.7), padded. Null for what is no name. */
export function encodeQuery(name: string, type: RecordType): Uint8Array<ArrayBuffer> | null {
  const labels = lower(name).split('.');
  const encoder = new TextEncoder();
  const octets: number[] = [0, 0, 0x01, 0x20, 0, 1, 0, 0, 0, 0, 0, 1];
  for (const label of labels) {
    const encoded = encoder.encode(label);
    if (encoded.length === 0 || encoded.length > MAX_LABEL) return null;
    octets.push(encoded.length, ...encoded);
    if (octets.length - HEADER >= MAX_NAME) return null;
  }
  octets.push(0, 0, CODE[type], 0, IN);
  // OPT pseudo-record: root name, 1232 octets of UDP, no flags, one option.
  const padding = (BLOCK - ((octets.length + 15) % BLOCK)) % BLOCK;
  octets.push(0, 0, OPT, 0x04, 0xd0, 0, 0, 0, 0, 0, padding + 4, 0, PADDING, 0, padding);
  const query = new Uint8Array(octets.length + padding);
  query.set(octets);
  return query;
}

interface RawRecord {
  readonly owner: string;
  readonly type: number;
  readonly ttl: number;
  readonly start: number;
  readonly end: number;
}

class Malformed extends Error {}

/** Reads within bounds; throws `Malformed` outside them. */
class Reader {
  at = 0;
  readonly octets: Uint8Array;

  constructor(octets: Uint8Array) {
    this.octets = octets;
  }

  octet(at: number): number {
    const value = this.octets[at];
    if (value === undefined) throw new Malformed();
    return value;
  }
  word(at: number): number {
    return this.octet(at) * 0x1_00 + this.octet(at + 1);
  }
  take16(): number {
    this.at += 2;
    return this.word(this.at - 2);
  }
  take32(): number {
    return this.take16() * 0x1_00_00 + this.take16();
  }
  text(start: number, end: number): string {
    if (end > this.octets.length) throw new Malformed();
    let text = '';
    for (let at = start; at < end; at += 1) text += String.fromCharCode(this.octet(at));
    return text;
  }

  /** A name, lower case; a pointer leads only backwards (RFC 1035 §4.1.4), so it ends. */
  takeName(): string {
    const labels: string[] = [];
    let at = this.at;
    let length = 0;
    let pointers = 0;
    for (;;) {
      const size = this.octet(at);
      if (size >= 0xc0) {
        const target = this.word(at) - 0xc0_00;
        if (pointers === 0) this.at = at + 2;
        pointers += 1;
        if (target >= at || pointers > MAX_POINTERS) throw new Malformed();
        at = target;
        continue;
      }
      if (size > MAX_LABEL) throw new Malformed();
      if (size === 0) break;
      const label = this.text(at + 1, at + 1 + size);
      length += size + 1;
      // Attack: a dot inside a label makes one name look like another.
      if (length > MAX_NAME || label.includes('.')) throw new Malformed();
      labels.push(label);
      at += size + 1;
    }
    if (pointers === 0) this.at = at + 1;
    return labels.join('.').toLowerCase();
  }

  /** The name that fills a record's data from `start`; one that ends elsewhere is made of another record's octets. */
  nameWithin(start: number, end: number): string {
    this.at = start;
    const name = this.takeName();
    if (this.at !== end) throw new Malformed();
    return name;
  }

  takeRecord(): RawRecord | null {
    const owner = this.takeName();
    const type = this.take16();
    const kind = this.take16();
    const ttl = this.take32();
    const length = this.take16();
    const start = this.at;
    this.at += length;
    if (this.at > this.octets.length) throw new Malformed();
    // RFC 2181 §8: a TTL with the top bit set is zero.
    return kind === IN || type === OPT ? { owner, type, ttl: ttl >= 0x80_00_00_00 ? 0 : ttl, start, end: this.at } : null;
  }
}

/**
 * Reads the answer to one question. Records of other names than the one asked for, or the one its aliases lead to, are nobody's answer.
 * Never throws.
 */
export function decodeAnswer(octets: Uint8Array, name: string, type: RecordType): DnsReply & { readonly negativeTtl?: number } {
  try {
    return decode(new Reader(octets), lower(name), type);
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, reason: 'badAnswer' };
    throw error;
  }
}

function decode(reader: Reader, name: string, type: RecordType): ReturnType<typeof decodeAnswer> {
  const flags = reader.word(2);
  const [questions, answers, authorities] = [reader.word(4), reader.word(6), reader.word(8)];
  const isAnswer = (flags & 0x80_00) !== 0 && (flags & 0x02_00) === 0;
  if (!isAnswer || questions !== 1 || answers > MAX_RECORDS || authorities > MAX_RECORDS) throw new Malformed();
  reader.at = HEADER;
  if (reader.takeName() !== name || reader.take16() !== CODE[type] || reader.take16() !== IN) throw new Malformed();
  const rcode = flags & 0x0f;
  if (rcode !== 0 && rcode !== 3) return { ok: false, reason: rcode === 5 ? 'refused' : 'serverFailure' };
  const found = takeRecords(reader, answers);
  const authority = takeRecords(reader, authorities);
  const owner = type === 'CNAME' ? name : followAliases(reader, found, name);
  const records = found.filter((record) => record.type === CODE[type] && record.owner === owner);
  const isAuthenticated = (flags & 0x20) !== 0;
  if (rcode === 0 && records.length > 0) {
    return { ok: true, records: records.map((record) => readRecord(reader, record, type)), isAuthenticated, ttl: ttlOf(found) };
  }
  if (found.some(({ type: other }) => other === CODE[type])) throw new Malformed();
  return { ok: false, reason: rcode === 3 ? 'notFound' : 'noData', negativeTtl: negativeTtl(reader, authority) };
}

function takeRecords(reader: Reader, count: number): readonly RawRecord[] {
  const records: RawRecord[] = [];
  for (let index = 0; index < count; index += 1) {
    const record = reader.takeRecord();
    if (record !== null) records.push(record);
  }
  return records;
}

function followAliases(reader: Reader, records: readonly RawRecord[], name: string): string {
  let owner = name;
  for (let step = 0; step < MAX_ALIASES; step += 1) {
    const alias = records.find((record) => record.type === CODE.CNAME && record.owner === owner);
    if (alias === undefined) return owner;
    owner = reader.nameWithin(alias.start, alias.end);
  }
  throw new Malformed();
}

const ttlOf = (records: readonly RawRecord[]) => records.reduce((least, { ttl }) => Math.min(least, ttl), Number.MAX_SAFE_INTEGER);

/** RFC 2308 §3: the lesser of the SOA's own TTL and its minimum; 0 without one. */
function negativeTtl(reader: Reader, authority: readonly RawRecord[]): number {
  const soa = authority.find((record) => record.type === SOA);
  if (soa === undefined || soa.end - soa.start < 22) return 0;
  reader.at = soa.end - 4;
  return Math.min(soa.ttl, reader.take32(), MAX_NEGATIVE_TTL);
}

function readRecord(reader: Reader, { start, end }: RawRecord, type: RecordType): DnsRecord {
  switch (type) {
    case 'TXT':
      return { type, strings: readStrings(reader, start, end) };
    case 'MX':
      return { type, priority: reader.word(start), exchange: reader.nameWithin(start + 2, end) };
    case 'PTR':
    case 'CNAME':
      return { type, value: reader.nameWithin(start, end) };
    case 'A':
      if (end - start !== 4) throw new Malformed();
      return { type, value: [0, 1, 2, 3].map((offset) => reader.octet(start + offset)).join('.') };
    default:
      if (end - start !== 16) throw new Malformed();
      return { type, value: [0, 2, 4, 6, 8, 10, 12, 14].map((offset) => reader.word(start + offset).toString(16)).join(':') };
  }
}

/** Character-strings (RFC 1035 §3.3): a length and as many octets, to the end of the record. */
function readStrings(reader: Reader, start: number, end: number): readonly string[] {
  const strings: string[] = [];
  for (let at = start; at < end; ) {
    const length = reader.octet(at);
    if (at + 1 + length > end) throw new Malformed();
    strings.push(reader.text(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return strings;
}
