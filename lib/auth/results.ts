import { type ByteRange, decodeEncodedWords, type HeaderField } from '../message';
import {
  comment,
  DOT,
  dottedName,
  EQUALS,
  isBlank,
  MAX_FIELD_OCTETS,
  name,
  octetsOf,
  QUOTE,
  quoted,
  type Scanner,
  scanner,
  SEMICOLON,
  skipCfws,
  stands,
  word,
} from './scan';
import { isKeyword, isRegisteredResult, isStrictValue, isToken } from './strict';
import type { AuthResults, MethodResult, ResultsDefect } from './types';

/** RFC 8601 sets no limit; the fullest real field holds 17 results. Attack: results by the thousand. */
const MAX_RESULTS = 100;
const MAX_PROPERTIES = 64;
const NONE: readonly string[] = [];

interface Reading {
  readonly scan: Scanner;
  readonly defects: Set<ResultsDefect>;
  /** Where the value stands in the source; for a value that had to be decoded first, the whole of it. */
  readonly place: (start: number, end: number) => ByteRange;
}

/**
 * Reads an Authentication-Results (RFC 8601 §2.2) or ARC-Authentication-Results field (RFC 8617 §4.1.1).
 * Tolerant: `valid` and `defects` say how far the field keeps the rules. A value that is wrapped in encoded words as a
 * whole (Microsoft, where a domain in it is not ASCII) is decoded first. Never throws.
 */
export function readAuthResults(field: HeaderField): AuthResults {
  const isArc = field.key === 'arc-authentication-results';
  const { octets } = field;
  const head = octets.slice(0, 200);
  const isWrapped = head.includes('=?') && /^\s*=\?[^?\s]{1,40}\?[bq]\?/i.test(head);
  const text = isWrapped ? octetsOf(decodeEncodedWords(field.text.slice(0, MAX_FIELD_OCTETS)).text) : octets;
  const at = field.valueAt;
  const { start, end } = at;
  const place = isWrapped
    ? (): ByteRange => at
    : (from: number, to: number): ByteRange => ({ start: Math.min(start + from, end), end: Math.min(start + to, end) });
  const defects = new Set<ResultsDefect>();
  if (isWrapped) defects.add('encodedWord');
  if (text.length > MAX_FIELD_OCTETS) defects.add('truncated');
  const reading: Reading = { scan: scanner(text), defects, place };
  const instance = isArc ? readInstance(reading) : null;
  if (isArc && instance === null) defects.add('badInstance');
  const { authservId, version } = readAuthservId(reading);
  const around = reading.scan.comments.splice(0);
  const results = readResults(reading, authservId);
  if (reading.scan.unclosedComment) defects.add('unclosedComment');
  if (reading.scan.unclosedQuote) defects.add('unclosedQuote');
  if (!reading.scan.isAscii) defects.add('notAscii');
  return {
    fieldIndex: field.index,
    at,
    source: isArc ? 'arc-authentication-results' : 'authentication-results',
    authservId,
    version,
    instance,
    results,
    comments: around,
    valid: defects.size === 0,
    defects: [...defects],
  };
}

/** `i=1;` at the head of the ARC form. Only there: an `i=` in a comment is another server's. */
function readInstance({ scan }: Reading): number | null {
  const before = scan.at;
  skipCfws(scan);
  if (name(scan).toLowerCase() === 'i') {
    skipCfws(scan);
    if (stands(scan, EQUALS)) {
      scan.at += 1;
      skipCfws(scan);
      const digits = name(scan);
      skipCfws(scan);
      if (/^[0-9]{1,4}$/.test(digits) && stands(scan, SEMICOLON)) {
        scan.at += 1;
        return Number(digits);
      }
    }
  }
  scan.at = before;
  return null;
}

function readAuthservId(reading: Reading): { authservId: string | null; version: number | null } {
  const { scan, defects } = reading;
  skipCfws(scan);
  const before = scan.at;
  const isQuoted = stands(scan, QUOTE);
  const id = isQuoted ? (quoted(scan) ?? word(scan)) : word(scan);
  skipCfws(scan);
  // No authserv-id stands here when the first word is already `method=result`, as Microsoft writes.
  if (id === '' || (!isQuoted && id.includes('=')) || stands(scan, EQUALS)) {
    scan.at = before;
    defects.add('noAuthservId');
    return { authservId: null, version: null };
  }
  if (!isQuoted && !isToken(id)) defects.add('badSyntax');
  let version: number | null = null;
  if (scan.at < scan.end && !stands(scan, SEMICOLON)) {
    const digits = word(scan);
    version = /^[0-9]{1,4}$/.test(digits) ? Number(digits) : null;
    if (version !== 1) defects.add('badVersion');
    skipCfws(scan);
    while (scan.at < scan.end && !stands(scan, SEMICOLON)) {
      defects.add('badSyntax');
      if (word(scan) === '') scan.at += 1;
      skipCfws(scan);
    }
  }
  if (scan.at < scan.end) scan.at += 1;
  else defects.add('noResult');
  return { authservId: id.toLowerCase(), version };
}

function readResults(reading: Reading, authservId: string | null): readonly MethodResult[] {
  const { scan, defects } = reading;
  const results: MethodResult[] = [];
  let isNone = false;
  while (scan.at < scan.end) {
    if (results.length >= MAX_RESULTS) {
      defects.add('truncated');
      break;
    }
    const result = readResult(reading, authservId);
    if (result === 'none') isNone = true;
    else if (result !== null) results.push(result);
  }
  if (scan.text.charCodeAt(scan.end - 1) === SEMICOLON) defects.add('emptyResult');
  if (results.length === 0 && !isNone) defects.add('noResult');
  if (results.length > 0 && isNone) defects.add('badSyntax');
  return results;
}

/** One result up to and over its semicolon. */
function readResult(reading: Reading, authservId: string | null): MethodResult | 'none' | null {
  const { scan, defects } = reading;
  const firstComment = scan.comments.length;
  skipCfws(scan);
  const start = scan.at;
  const method = name(scan);
  skipCfws(scan);
  const version = readMethodVersion(reading);
  if (method === '' || !stands(scan, EQUALS)) return leaveResult(reading, start, authservId);
  scan.at += 1;
  skipCfws(scan);
  const result = stands(scan, QUOTE) ? (quoted(scan) ?? word(scan)) : word(scan);
  const [lowerMethod, lowerResult] = [method.toLowerCase(), result.toLowerCase()];
  if (!isKeyword(method) || !isKeyword(result)) defects.add('badSyntax');
  else if (!isRegisteredResult(lowerMethod, lowerResult)) defects.add('unknownResult');
  const { reason, properties, end } = readProperties(reading);
  return {
    method: lowerMethod,
    version,
    result: lowerResult,
    reason,
    properties,
    comments: scan.comments.length > firstComment ? scan.comments.splice(firstComment) : NONE,
    at: reading.place(start, end),
  };
}

function readMethodVersion({ scan, defects }: Reading): number | null {
  if (!stands(scan, 47)) return null;
  scan.at += 1;
  skipCfws(scan);
  const digits = name(scan);
  skipCfws(scan);
  if (/^[0-9]{1,4}$/.test(digits)) return Number(digits);
  defects.add('badSyntax');
  return null;
}

/** A segment that is no result: `none`, nothing, the authserv-id again (old Exchange), or something unreadable. */
function leaveResult({ scan, defects }: Reading, start: number, authservId: string | null): 'none' | null {
  scan.at = start;
  const first = word(scan);
  skipCfws(scan);
  const isAlone = scan.at >= scan.end || stands(scan, SEMICOLON);
  if (first === '' && isAlone) defects.add('emptyResult');
  else if (!isAlone || first.toLowerCase() !== 'none') defects.add('badSyntax');
  skipSegment(scan);
  return first.toLowerCase() === 'none' && isAlone && authservId !== 'none' ? 'none' : null;
}

function skipSegment(scan: Scanner): void {
  while (scan.at < scan.end && !stands(scan, SEMICOLON)) {
    const code = scan.text.charCodeAt(scan.at);
    if (code === 40) comment(scan);
    else if (code !== 34 || quoted(scan) === null) scan.at += 1;
  }
  scan.at += 1;
}

function readProperties(reading: Reading): { reason: string | null; properties: Map<string, string>; end: number } {
  const { scan, defects } = reading;
  const properties = new Map<string, string>();
  let reason: string | null = null;
  let end = scan.at;
  while (scan.at < scan.end) {
    skipCfws(scan);
    if (scan.at >= scan.end) break;
    if (stands(scan, SEMICOLON)) {
      scan.at += 1;
      break;
    }
    const key = readKey(reading);
    const value = key === null ? '' : readValue(reading);
    end = scan.at;
    if (key === null) continue;
    if (key === 'reason') {
      if (reason !== null || properties.size > 0) defects.add('badSyntax');
      reason ??= value;
    } else if (!properties.has(key)) {
      if (properties.size >= MAX_PROPERTIES) defects.add('truncated');
      else properties.set(key, value);
    } else if (properties.get(key) !== value) defects.add('duplicateProperty');
  }
  return { reason, properties, end: Math.min(end, scan.end) };
}

/**
 * The name of a property, up to and over its `=`: `ptype.property`, or a bare one as Microsoft and several milters write; lower case. Null for what is
 * neither, which is passed over.
 */
function readKey(reading: Reading): string | null {
  const { scan, defects } = reading;
  const start = scan.at;
  const key = dottedName(scan) ?? brokenName(scan);
  if (key === '' || !stands(scan, EQUALS)) {
    defects.add('badSyntax');
    scan.at = start;
    if (word(scan) === '') scan.at += 1;
    return null;
  }
  scan.at += 1;
  skipCfws(scan);
  const lower = key.toLowerCase();
  if (lower !== 'reason' && !isProperty(lower)) defects.add('badSyntax');
  return lower;
}

/** `ptype.property` (RFC 8601 §2.2), neither of them empty. */
function isProperty(key: string): boolean {
  return key.includes('.') && !key.endsWith('.') && !key.includes('..');
}

/** The same with white space or comments around its dots and before its `=`. */
function brokenName(scan: Scanner): string {
  let key = name(scan);
  skipCfws(scan);
  while (key !== '' && stands(scan, DOT)) {
    scan.at += 1;
    skipCfws(scan);
    key += `.${name(scan)}`;
    skipCfws(scan);
  }
  return key;
}

function readValue({ scan, defects }: Reading): string {
  if (stands(scan, QUOTE)) {
    const value = quoted(scan);
    if (value !== null) {
      const next = scan.text.charCodeAt(scan.at);
      // `"local part"@example.com`
      return scan.at < scan.end && !isBlank(next) && next !== 59 && next !== 40 ? value + word(scan) : value;
    }
  }
  const value = word(scan);
  if (!isStrictValue(value)) defects.add('badSyntax');
  return value;
}
