import { type HeaderField, readDate } from '../message';
import { type Clause, type Clauses, readClauses } from './clauses';
import { type Client, readClient, stripped, wordsOf } from './client';
import { readIp } from './ip';
import { emptyNotes, type Notes, readNote, readProtocol } from './notes';
import { type Protocol, protocolTraits } from './protocol';
import { unmasked } from './quoted';
import type { Token } from './scan';
import type { Hop, HopKind, IpAddress } from './types';

/**
 * Reads one Received field (RFC 5321 §4.4) in whatever form the common programs write it. Never throws; what cannot be read is null and named
 * in `defects`.
 *
 * @param index position among the Received fields of the message, 0 on top.
 */
export function readReceived(field: HeaderField, index: number): Hop {
  const { text: value } = field;
  const clauses = readClauses(value);
  const notes = emptyNotes();
  const parts = readParts(clauses, notes);
  const dateText = writtenDate(clauses, value);
  const date = dateText === null ? null : readDate(dateText);
  const { by, id, protocol } = parts;
  const via = parts.via ?? notes.via;
  const isQmail = dateText !== null && isDigitAt(dateText, 0) && id === null && (protocol === 'SMTP' || protocol === 'ESMTP');
  // The firewall toolkit names the client as the resolver does, `unknown` where it does not.
  const isFirewall = via === 'smap' || via === 'csmap';
  const client = readFrom(clauses, notes, isFirewall || notes.isReverseFirst || isQmail || (id !== null && isEximId(id)));
  const traits = protocolTraits(protocol ?? via);
  const kind = kindOf(traits, notes, client, parts.hasFrom);
  const defects: Hop['defects'][number][] = [];
  if (!parts.hasFrom && client.from === null && client.address === null) defects.push('noFrom');
  if (by === null) defects.push('noBy');
  if (dateText === null) defects.push('noDate');
  if (!parts.hasClause) defects.push('unparsed');
  if (clauses.isTruncated) defects.push('truncated');
  if (dateText !== null && date === null) defects.push('badDate');
  return {
    index,
    fieldIndex: field.index,
    at: field.valueAt,
    kind,
    helo: (isFirewall && client.greeting === null) || (kind === 'web' && isOwnAddress(client)) ? null : client.helo,
    greeting: client.greeting,
    reverseName: client.reverseName,
    isReverseNameDoubted: client.isReverseNameDoubted,
    address: client.address,
    addressText: client.addressText,
    ident: client.ident,
    by,
    byAddress: parts.byAddress ?? (by === null ? null : readIp(by)),
    via,
    with: protocol,
    isTls: notes.isTls || notes.tlsVersion !== null ? true : traits.isTls,
    tlsVersion: notes.tlsVersion,
    cipher: notes.cipher,
    id,
    for: parts.for === null ? null : unmasked(firstPath(parts.for)),
    envelopeFrom: notes.envelopeFrom === null ? null : unmasked(notes.envelopeFrom),
    isAuthenticated: notes.isAuthenticated || client.isAuthenticated || traits.isLogin,
    authenticatedUser: client.authenticatedUser ?? notes.authenticatedUser,
    dateText,
    date,
    isZoneStated: dateText !== null && endsInZone(dateText),
    from: client.from,
    defects,
  };
}

interface Parts {
  by: string | null;
  byAddress: IpAddress | null;
  via: string | null;
  protocol: string | null;
  id: string | null;
  for: string | null;
  hasFrom: boolean;
  hasClause: boolean;
}

/** Everything but the client and the date. The client is read last, since the program tells how to read it. */
function readParts({ text, list }: Clauses, notes: Notes): Parts {
  const parts: Parts = { by: null, byAddress: null, via: null, protocol: null, id: null, for: null, hasFrom: false, hasClause: false };
  for (const clause of list) {
    if (clause.name === 'from') {
      if (parts.hasFrom) readSecondFrom(text, clause.items, notes);
      parts.hasFrom = true;
      parts.hasClause = true;
      continue;
    }
    const first = readComments(text, clause, parts, notes);
    if (clause.name === 'date' || clause.name === 'lead') continue;
    parts.hasClause = true;
    if (clause.name === 'with') {
      // Mimecast writes a second one for what the first left out: `with ESMTP with both STARTTLS and AUTH`.
      const protocol = readProtocol(wordsIn(text, clause.items), notes);
      parts.protocol ??= protocol;
    } else if (first !== null) parts[clause.name] ??= stripped(text, first.start, first.end);
    if (clause.name === 'id') readTrailing(text, clause.items, notes);
    // IIS: `by host over TLS secured channel with Microsoft SMTPSVC`
    else if (clause.name === 'by' && clause.items.length === 5)
      notes.isTls ||= wordsIn(text, clause.items).join(' ').endsWith(' over TLS secured channel');
  }
  return parts;
}

/** A browser greets with no name, so webmail repeats its address: `from 192.0.2.1 ([192.0.2.1]) by … with HTTP`. */
function isOwnAddress({ helo, from }: Client): boolean {
  return helo !== null && helo === from && readIp(helo) !== null;
}

/** `<a@x.example>,<b@x.example>`: several recipients without a blank between them. */
function firstPath(paths: string): string {
  const end = paths.indexOf('>,<');
  return end < 0 ? paths : paths.slice(0, end);
}

/** Notes what the comments of one clause say, and gives its first word. */
function readComments(text: string, clause: Clause, parts: Parts, notes: Notes): Token | null {
  let first: Token | null = null;
  for (const item of clause.items) {
    if (item.kind === 'word') first ??= item;
    else if (clause.name !== 'by' || !readByComment(text, item, parts)) readNote(wordsOf(text, item.start + 1, item.end - 1), notes);
  }
  return first;
}

/** True for a comment that is the server's own address, as every second one is. */
function readByComment(text: string, comment: Token, parts: Parts): boolean {
  const address = addressIn(text, comment.start + 1, comment.end - 1);
  parts.byAddress ??= address;
  return address !== null;
}

function wordsIn(text: string, items: readonly Token[]): string[] {
  const words: string[] = [];
  for (const item of items) if (item.kind === 'word') words.push(stripped(text, item.start, item.end));
  return words;
}

/** IBM's gateways write the reverse-path as a second `from <a@b>`. */
function readSecondFrom(text: string, items: readonly Token[], notes: Notes): void {
  const word = items[0];
  if (word?.kind === 'word' && text.slice(word.start, word.end).includes('@')) notes.envelopeFrom ??= stripped(text, word.start, word.end);
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

/** `(192.0.2.1)`, `([192.0.2.1]:25)`, `(name [192.0.2.1])`. */
function addressIn(text: string, start: number, end: number): IpAddress | null {
  const open = text.indexOf('[', start);
  if (open < 0 || open >= end) return readIp(text.slice(start, end));
  const close = text.indexOf(']', open);
  return close < 0 || close >= end ? null : readIp(text.slice(open, close + 1));
}

/** The `from` clause; where there is none, the comment before the first clause: `(from host [192.0.2.1]) by …`, which Sendmail and gateways write. */
function readFrom({ text, list }: Clauses, notes: Notes, isReverseFirst: boolean): Client {
  const isAboutClient = (words: readonly string[]): boolean => !readNote(words, notes);
  const clause = list.find((candidate) => candidate.name === 'from');
  if (clause !== undefined) return readClient(text, clause.items, isAboutClient, isReverseFirst);
  const lead = list[0]?.name === 'lead' ? list[0].items[0] : undefined;
  const client = readClient(text, [], isAboutClient, false);
  if (lead?.kind !== 'comment') return client;
  const [name = '', first = '', ...words] = wordsOf(text, lead.start + 1, lead.end - 1);
  if (name.toLowerCase() !== 'from') return client;
  if (words.length === 0) return { ...client, ident: first };
  const address = readIp(words[0] ?? '');
  return { ...client, from: first, helo: first, address, addressText: words[0] ?? null };
}

/** Of several the last that can be read, or else the first. */
function writtenDate({ text, list, isTruncated }: Clauses, whole: string): string | null {
  if (isTruncated) {
    // The end of the field, where the date stands, was not read with the rest. 200 characters hold any date with its comments.
    const semicolon = whole.lastIndexOf(';');
    return semicolon >= 0 && whole.length - semicolon < 200 ? whole.slice(semicolon + 1) : null;
  }
  let written: string | null = null;
  for (let i = list.length - 1; i >= 0; i--) {
    const clause = list[i];
    if (clause?.name !== 'date') continue;
    const first = clause.items.findIndex((item) => item.kind === 'word');
    const start = clause.items[first]?.start;
    if (start === undefined) continue;
    let end = start;
    for (let k = first; clause.items[k]?.kind === 'word'; k++) end = clause.items[k]?.end ?? end;
    if (written !== null && readDate(written) !== null) break;
    written = text.slice(start, end);
  }
  return written;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** `+0100`, `+01:00`, `GMT`, `Z`. */
function endsInZone(written: string): boolean {
  const last = written.charCodeAt(written.length - 1) | 0x20;
  if (last >= 0x61 && last <= 0x7a) return true;
  const sign = written.charAt(written.length - 5);
  return sign === '+' || sign === '-' || /[+-]\d\d:\d\d$/.test(written.slice(-6));
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
