import { readIp } from './ip';
import type { Token } from './scan';
import type { IpAddress } from './types';

/** What a server wrote about the client it took the message from. */
export interface Client {
  from: string | null;
  helo: string | null;
  greeting: 'helo' | 'ehlo' | null;
  reverseName: string | null;
  isReverseNameDoubted: boolean;
  address: IpAddress | null;
  addressText: string | null;
  ident: string | null;
  authenticatedUser: string | null;
  isAuthenticated: boolean;
}

/** The parts of one comment about the client. */
interface Remark {
  name: string | null;
  helo: string | null;
  isVerified: boolean;
  hasPort: boolean;
  isBare: boolean;
}

/** Words servers write where they know no reverse name: Postfix and Exchange `unknown`, Courier `softdnserr`, CommuniGate and MDaemon `unverified`, SmarterMail `UnknownHost`. */
const NAMELESS: ReadonlySet<string> = new Set([
  'unknown',
  'unknownhost',
  'unverified',
  'softdnserr',
  'unavailable',
  'unresolved',
  'noname',
  'no',
  'may',
  'not',
]);

function isNameless(word: string): boolean {
  return !word.includes('.') && NAMELESS.has(word.toLowerCase());
}

/** A comment of thousands of words is an attack on the passes over it; honest ones have eleven at most. */
const MAX_WORDS = 24;

/** The white-space separated words between two offsets, parentheses inside the range left out; at most 24. */
export function wordsOf(text: string, start: number, end: number): string[] {
  const words: string[] = [];
  let i = start;
  while (i < end && words.length < MAX_WORDS) {
    const from = i;
    while (i < end) {
      const c = text.charCodeAt(i);
      if (c <= 0x20 || c === 0x28 || c === 0x29) break;
      i++;
    }
    if (i > from) words.push(text.slice(from, i));
    else i++;
  }
  return words;
}

/**
 * Reads the client's names and address from the words and comments after `from`.
 *
 * @param isReverseFirst the server writes the reverse name first when it knows one, and HELO only where it differs (Exim, qmail): measured forms, see tests.
 */
export function readClient(
  text: string,
  items: readonly Token[],
  isClientComment: (words: readonly string[]) => boolean,
  isReverseFirst: boolean,
): Client {
  const client: Client = {
    from: null,
    helo: null,
    greeting: null,
    reverseName: null,
    isReverseNameDoubted: false,
    address: null,
    addressText: null,
    ident: null,
    authenticatedUser: null,
    isAuthenticated: false,
  };
  const remark: Remark = { name: null, helo: null, isVerified: false, hasPort: false, isBare: false };
  const own = lastAddress(text, items);
  let isClaim = false;
  for (const [index, item] of items.entries()) {
    if (item.kind === 'semicolon') continue;
    if (item.kind === 'comment') {
      const words = wordsOf(text, item.start + 1, item.end - 1);
      if (index >= own && isClientComment(words)) readRemark(words, client, remark);
      continue;
    }
    const word = stripped(text, item.start, item.end);
    if (word === '' || word === '[' || word === ']') continue;
    if (client.from === null) client.from = word;
    else if (index < own) continue;
    else if (word.startsWith('[')) readLiteral(word, client, remark);
    else if (isClaim) remark.helo = unquoted(word);
    isClaim = word.length === 2 && word.toLowerCase() === 'be';
  }
  settleNames(client, remark, isReverseFirst);
  return client;
}

/**
 * Index of the last item that names an address, which only the server can have written; -1 where there is none. What stands before it is the
 * greeting. Attack: a client that greets as `a(authenticated)`, `a(fetchmail)` or `a(b.example[10.0.0.1])`.
 */
function lastAddress(text: string, items: readonly Token[]): number {
  // Servers cut a greeting at its first blank, so that nothing of it stands behind one.
  const [first, second] = items;
  if (first === undefined || second === undefined || (first.kind === 'word' && text.charCodeAt(second.start - 1) <= 0x20)) return -1;
  return items.findLastIndex(({ kind, start, end }, index) => {
    if (kind === 'word') return index > 0 && text.charCodeAt(start) === 0x5b;
    return kind === 'comment' && wordsOf(text, start + 1, end - 1).some(namesAddress);
  });
}

/** `192.0.2.1`, `[192.0.2.1]:25`, `user@192.0.2.1`, `host[192.0.2.1]`, `host/192.0.2.1`. */
function namesAddress(word: string): boolean {
  const at = word.indexOf('[');
  const from = at < 0 ? Math.max(word.lastIndexOf('@'), word.indexOf('/')) + 1 : at;
  return ipOf(word.slice(from, at < 0 ? undefined : word.indexOf(']', at) + 1 || undefined)) !== null;
}

function settleNames(client: Client, remark: Remark, isReverseFirst: boolean): void {
  const first = client.from;
  const firstIp = first === null ? null : ipOf(first);
  if (firstIp !== null && client.address === null) {
    // `from 192.0.2.1 by …`, `from [192.0.2.1] (helo=x)`: what stands first is the peer, unless a comment names another one.
    client.address = firstIp;
    client.addressText = first;
    client.helo = remark.helo;
    client.reverseName = remark.name;
    return;
  }
  const firstName = first === null || firstIp !== null || isNameless(first) ? null : first;
  if (client.greeting !== null || remark.helo !== null) {
    client.helo = remark.helo;
    client.reverseName = remark.name ?? (firstIp === null ? firstName : null);
    return;
  }
  // Ecelerity repeats the peer's address, with its port, where no HELO was given, and CommuniGate behind the account.
  const isRepeated = remark.hasPort || client.authenticatedUser !== null;
  const isPeerAgain = firstIp !== null && isRepeated && firstIp.text === client.address?.text;
  client.helo = isPeerAgain ? null : first;
  client.reverseName = remark.name ?? (isReverseFirst || remark.isVerified || (client.ident !== null && remark.isBare) ? firstName : null);
}

/** `verified` */
const LONGEST_KEY = 8;

function withoutQuotes(word: string): string {
  return word.includes('"') ? word.replaceAll('"', '') : word;
}

/** The parts of one comment. What follows the greeting in it may be the rest of the greeting, so that nothing but the ident is read from there. */
function readRemark(words: readonly string[], client: Client, remark: Remark): void {
  let isGreeted = false;
  for (let i = 0; i < words.length; i++) {
    // Zmailer quotes the greeting: `[192.0.2.1]:25 "EHLO host" rhost-flags-OK-OK-OK-OK`.
    const word = withoutQuotes(words[i] ?? '');
    const equals = word.indexOf('=');
    if (isGreeted && !word.startsWith('ident=')) continue;
    if (equals < 0 && word.length > LONGEST_KEY) {
      readPeer(word, i === 0, words[i + 1]?.startsWith('[') === true, client, remark);
      continue;
    }
    const key = (equals > 0 ? word.slice(0, equals) : word).toLowerCase();
    if (key === 'helo' || key === 'ehlo') {
      const value = equals > 0 ? word.slice(equals + 1) : withoutQuotes(words[++i] ?? '');
      client.greeting = key;
      remark.helo = value === '' ? null : value;
      isGreeted = true;
    } else if (key === 'ident' && equals > 0) client.ident = word.slice(equals + 1);
    else if (key === 'account') {
      client.authenticatedUser = words[++i] ?? null;
      client.isAuthenticated = true;
    } else if (key === 'verified') remark.isVerified = true;
    else if (key === 'forged') client.isReverseNameDoubted = true;
    else if (key === 'with') {
      // Yahoo of 2003: `(user@192.0.2.1 with plain)`, the login mechanism.
      client.isAuthenticated = true;
      i++;
    } else if (equals < 0) readPeer(word, i === 0, words[i + 1]?.startsWith('[') === true, client, remark);
  }
}

/** One word of a remark: a name, an address, or `user@` before either. */
function readPeer(word: string, isFirst: boolean, isBeforeAddress: boolean, client: Client, remark: Remark): void {
  const bracket = word.indexOf('[');
  if (bracket >= 0) {
    const before = word.slice(0, bracket);
    if (before.endsWith('@')) client.ident = identOf(before.slice(0, -1));
    else if (before !== '' && isFirst) remark.name = hostName(before);
    readLiteral(word.slice(bracket), client, remark);
    return;
  }
  const at = word.includes('@') ? Math.max(word.lastIndexOf('@'), word.indexOf('/')) : word.indexOf('/');
  // A slash between name and address is how Java prints both: `host/192.0.2.1`, `/192.0.2.1`; smap goes on behind a comma.
  const host = word.slice(at + 1, word.endsWith(',') ? -1 : undefined);
  const address = ipOf(host);
  if (at > 0 && (isFirst || address !== null)) client.ident = identOf(word.slice(0, at));
  if (address !== null) {
    if (client.address === null) {
      client.address = address;
      client.addressText = host;
      remark.isBare = true;
    }
  } else if (isFirst && (isBeforeAddress || host.includes('.'))) remark.name = hostName(host);
}

/** `[192.0.2.1]`, `[IPv6:2001:db8::1]`, `[192.0.2.1]:25`, `[192.0.2.1:25]`. */
function readLiteral(word: string, client: Client, remark: Remark): void {
  const close = word.indexOf(']');
  const inner = close < 0 ? word.slice(1) : word.slice(1, close);
  if (inner === '') return;
  let address = readIp(inner);
  if (address === null) {
    address = withoutPort(inner);
    if (address !== null) remark.hasPort = true;
  }
  if (close >= 0 && word[close + 1] === ':') remark.hasPort = true;
  client.address = address;
  client.addressText = inner;
  remark.isBare = false;
}

/** `192.0.2.1:25`, or `192.0.2.1.25` as Exim 3 on BSD wrote it. */
function withoutPort(text: string): IpAddress | null {
  const last = text.charCodeAt(text.length - 1);
  // Cheap refusal of the names that nearly all words are.
  if (!(last >= 0x30 && last <= 0x39)) return null;
  const at = text.lastIndexOf(text.includes(':') ? ':' : '.');
  return at > 0 && text.length - at <= 6 && /^\d+$/.test(text.slice(at + 1)) ? readIp(text.slice(0, at)) : null;
}

function ipOf(text: string): IpAddress | null {
  const close = text.startsWith('[') ? text.indexOf(']') : -1;
  return readIp(close > 0 ? text.slice(0, close + 1) : text) ?? (text.includes('.') ? withoutPort(text) : null);
}

function identOf(text: string): string | null {
  const ident = text.startsWith('IDENT:') ? text.slice(6) : text;
  return ident === '' ? null : ident;
}

/** A host name without the root dot that Gmail writes and without angle brackets; null for the words that stand for none. */
function hostName(text: string): string | null {
  let name = text.startsWith('<') && text.endsWith('>') ? text.slice(1, -1) : text;
  if (name.endsWith('.') || name.endsWith(',')) name = name.slice(0, -1);
  // Marks that no resolver returns; a `:` or `=` begins some program's own remark.
  return name === '' || isNameless(name) || /[:=/,;"]/.test(name) ? null : name;
}

/** A word without the comma behind it and without angle brackets. */
export function stripped(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (to > from && text.charCodeAt(to - 1) === 0x2c) to--;
  while (to - from > 1 && text.charCodeAt(from) === 0x3c && text.charCodeAt(to - 1) === 0x3e) {
    from++;
    to--;
  }
  return text.slice(from, to);
}

function unquoted(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}
