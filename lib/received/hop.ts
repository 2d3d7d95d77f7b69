import { type HeaderField, readDate } from '../message';
import { type Clause, type Clauses, readClauses } from './clauses';
import { type Client, readClient, stripped, wordsOf } from './client';
import { readIp } from './ip';
import { emptyNotes, type Notes, readNote, readProtocol } from './notes';
import { type Protocol, protocolTraits } from './protocol';
import type { Token } from './scan';
import type { Hop, HopKind, IpAddress } from './types';

/**
 * Reads one Received field (RFC 5321 §4.4) in whatever form the common programs write it. Never throws; what cannot be read is null and named in `defects`.
 *
 * @param index position among the Received fields of the message, 0 on top.
 */
export function readReceived(field: HeaderField, index: number): Hop {
  const clauses = readClauses(field.text);
  const notes = emptyNotes();
  const protocol = readOthers(clauses, notes);
  const { by, byAddress } = readBy(clauses, notes);
  const id = firstWord(clauses, 'id');
  const via = firstWord(clauses, 'via') ?? notes.via;
  const { date, hasDate, isBare, isZoned } = readWhen(clauses, field.text);
  const isQmail = isBare && id === null && (protocol === 'SMTP' || protocol === 'ESMTP');
  const client = readFrom(clauses, notes, notes.isReverseFirst || isQmail || (id !== null && isEximId(id)));
  const hasFrom = clauses.list.some((clause) => clause.name === 'from');
  const traits = protocolTraits(protocol ?? via);
  const defects: Hop['defects'][number][] = [];
  if (!hasFrom && client.from === null && client.address === null) defects.push('noFrom');
  if (by === null) defects.push('noBy');
  if (!hasDate) defects.push('noDate');
  else if (date === null) defects.push('badDate');
  if (clauses.list.every((clause) => clause.name === 'lead' || clause.name === 'date')) defects.push('unparsed');
  if (clauses.isTruncated) defects.push('truncated');
  return {
    index,
    fieldIndex: field.index,
    at: field.valueAt,
    kind: kindOf(traits, notes, client, hasFrom),
    helo: client.helo,
    greeting: client.greeting,
    reverseName: client.reverseName,
    isReverseNameDoubted: client.isReverseNameDoubted,
    address: client.address,
    addressText: client.addressText,
    ident: client.ident,
    by,
    byAddress,
    via,
    with: protocol,
    isTls: notes.isTls || notes.tlsVersion !== null ? true : traits.isTls,
    tlsVersion: notes.tlsVersion,
    cipher: notes.cipher,
    id,
    for: firstWord(clauses, 'for'),
    envelopeFrom: notes.envelopeFrom,
    isAuthenticated: notes.isAuthenticated || client.isAuthenticated || traits.isLogin,
    authenticatedUser: client.authenticatedUser ?? notes.authenticatedUser,
    date,
    isZoneStated: isZoned,
    from: client.from,
    defects,
  };
}

/** Everything but the client: the comments of the other clauses, and the protocol. The client is read last, since the program tells how to read it. */
function readOthers({ text, list }: Clauses, notes: Notes): string | null {
  let protocol: string | null = null;
  let froms = 0;
  for (const clause of list) {
    if (clause.name === 'from') {
      froms++;
      const word = clause.items[0];
      // IBM's gateways write the reverse-path as a second `from <a@b>`.
      if (froms > 1 && word?.kind === 'word' && text.slice(word.start, word.end).includes('@'))
        notes.envelopeFrom ??= stripped(text, word.start, word.end);
      continue;
    }
    const words: string[] = [];
    for (const item of clause.items) {
      if (item.kind === 'comment') readNote(wordsOf(text, item.start + 1, item.end - 1), notes);
      else if (clause.name === 'with') words.push(stripped(text, item.start, item.end));
    }
    if (clause.name === 'with') protocol ??= readProtocol(words, notes);
    else if (clause.name === 'id') readTrailing(text, clause.items, notes);
  }
  return protocol;
}

/** Haraka writes `id X envelope-from <a@b>` without parentheses. */
function readTrailing(text: string, items: readonly Token[], notes: Notes): void {
  for (let i = 1; i + 1 < items.length; i++) {
    const word = items[i];
    const value = items[i + 1];
    if (word === undefined || value === undefined || word.end - word.start !== 13) continue;
    if (text.slice(word.start, word.end) === 'envelope-from')
      notes.envelopeFrom ??= stripped(text, value.start, value.end).replace('<>', '');
  }
}

function readBy({ text, list }: Clauses, notes: Notes): { by: string | null; byAddress: IpAddress | null } {
  const clause = list.find((candidate) => candidate.name === 'by');
  let by: string | null = null;
  let byAddress: IpAddress | null = null;
  for (const item of clause?.items ?? []) {
    if (item.kind === 'word') by ??= stripped(text, item.start, item.end);
    else byAddress ??= addressIn(text.slice(item.start + 1, item.end - 1));
  }
  if (by !== null && notes.isLocal) return { by, byAddress };
  return { by, byAddress: byAddress ?? (by === null ? null : readIp(by)) };
}

/** `(192.0.2.1)`, `([192.0.2.1]:25)`, `(name [192.0.2.1])`. */
function addressIn(comment: string): IpAddress | null {
  const open = comment.indexOf('[');
  const close = comment.indexOf(']', open);
  return readIp(open >= 0 && close > open ? comment.slice(open, close + 1) : comment);
}

/** The `from` clause; where there is none, the comment before the first clause: `(from host [192.0.2.1]) by …`, which Sendmail and gateways write. */
function readFrom({ text, list }: Clauses, notes: Notes, isReverseFirst: boolean): Client {
  const isAboutClient = (words: readonly string[]): boolean => !readNote(words, notes);
  const clause = list.find((candidate) => candidate.name === 'from');
  if (clause !== undefined) return readClient(text, clause.items, isAboutClient, isReverseFirst);
  const lead = list[0]?.name === 'lead' ? list[0].items[0] : undefined;
  if (lead?.kind !== 'comment' || text.slice(lead.start + 1, lead.start + 6).toLowerCase() !== 'from ')
    return readClient(text, [], isAboutClient, false);
  const words = wordsOf(text, lead.start + 6, lead.end - 1);
  const first = words[0] ?? '';
  const client = readClient(text, [], isAboutClient, false);
  if (words.length === 1) return { ...client, ident: first };
  const address = readIp(words[1] ?? '');
  return { ...client, from: first, helo: first, address, addressText: words[1] ?? null };
}

interface When {
  readonly date: number | null;
  readonly hasDate: boolean;
  /** Without a day of the week, as qmail writes it. */
  readonly isBare: boolean;
  readonly isZoned: boolean;
}

function readWhen({ text, list, isTruncated }: Clauses, whole: string): When {
  if (isTruncated) {
    // The end of the field, where the date stands, was not read with the rest. 200 characters hold any date with its comments.
    const semicolon = whole.lastIndexOf(';');
    return semicolon >= 0 && whole.length - semicolon < 200 ? whenOf(whole.slice(semicolon + 1)) : NO_DATE;
  }
  let when = NO_DATE;
  for (let i = list.length - 1; i >= 0 && when.date === null; i--) {
    const clause = list[i];
    if (clause?.name !== 'date') continue;
    const first = clause.items.findIndex((item) => item.kind === 'word');
    const start = clause.items[first]?.start;
    if (start === undefined) continue;
    let end = start;
    for (let k = first; clause.items[k]?.kind === 'word'; k++) end = clause.items[k]?.end ?? end;
    when = whenOf(text.slice(start, end));
  }
  return when;
}

const NO_DATE: When = { date: null, hasDate: false, isBare: false, isZoned: false };

function whenOf(written: string): When {
  const first = written.charCodeAt(0);
  return { date: readDate(written), hasDate: true, isBare: first >= 0x30 && first <= 0x39, isZoned: endsInZone(written) };
}

/** `+0100`, `+01:00`, `GMT`, `Z`. */
function endsInZone(written: string): boolean {
  const last = written.charCodeAt(written.length - 1) | 0x20;
  if (last >= 0x61 && last <= 0x7a) return true;
  const sign = written.charAt(written.length - 5);
  return sign === '+' || sign === '-' || /[+-]\d\d:\d\d$/.test(written.slice(-6));
}

function firstWord({ text, list }: Clauses, name: Clause['name']): string | null {
  for (const clause of list) {
    if (clause.name !== name) continue;
    const word = clause.items.find((item) => item.kind === 'word');
    if (word !== undefined) return stripped(text, word.start, word.end);
  }
  return null;
}

/** Exim ids: `1CIusZ-00049K-45`, since 4.97 `1rXyZa-00000001abc-2Def`. */
function isEximId(id: string): boolean {
  if (id.charCodeAt(6) !== 0x2d) return false;
  return (id.length === 16 && id.charCodeAt(13) === 0x2d) || (id.length === 23 && id.charCodeAt(18) === 0x2d);
}

function kindOf(traits: Protocol, notes: Notes, client: Client, hasFrom: boolean): HopKind {
  if (notes.isFetch) return 'fetch';
  if (traits.kind !== null) return traits.kind;
  if (client.address !== null) return 'smtp';
  return notes.isLocal || !hasFrom || client.from === null ? 'local' : 'smtp';
}
