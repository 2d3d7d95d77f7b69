import type { HeaderField } from '../message';
import { EQUALS, isBlank, MAX_FIELD_OCTETS, name, QUOTE, quoted, scanner, SEMICOLON, skipCfws, stands, word } from './scan';
import type { AuthResults, ResultsDefect } from './types';

const MAX_PAIRS = 32;
const RESULTS = new Set(['pass', 'fail', 'softfail', 'neutral', 'none', 'temperror', 'permerror', 'error', 'unknown', 'temp', 'perm']);

/**
 * Reads a Received-SPF field (RFC 7208 §9.1) into the same shape as Authentication-Results: one `spf` result whose
 * properties are the field's key-value pairs (`client-ip`, `envelope-from`, `helo`, `receiver`, `identity` ...).
 * `authservId` is who wrote it: `receiver=` or else the host before the colon in the comment, as Gmail and Microsoft
 * write; null where neither is there. Never throws.
 */
export function readReceivedSpf(field: HeaderField): AuthResults {
  const defects = new Set<ResultsDefect>();
  const { octets } = field;
  if (octets.length > MAX_FIELD_OCTETS) defects.add('truncated');
  const scan = scanner(octets);
  skipCfws(scan);
  const from = scan.at;
  const result = name(scan).toLowerCase();
  if (!RESULTS.has(result)) defects.add(result === '' ? 'noResult' : 'unknownResult');
  const properties = new Map<string, string>();
  while (scan.at < scan.end) {
    skipCfws(scan);
    if (scan.at >= scan.end) break;
    if (stands(scan, SEMICOLON)) {
      scan.at += 1;
      continue;
    }
    const key = name(scan).toLowerCase();
    skipCfws(scan);
    if (key === '' || !stands(scan, EQUALS)) {
      // Some write text in clear after the result.
      defects.add('badSyntax');
      while (scan.at < scan.end && !isBlank(scan.text.charCodeAt(scan.at)) && !stands(scan, SEMICOLON)) scan.at += 1;
      continue;
    }
    scan.at += 1;
    skipCfws(scan);
    // `"a b"@c.example`: only the local part is quoted, and the domain follows.
    const value = (stands(scan, QUOTE) ? (quoted(scan) ?? '') : '') + word(scan);
    if (properties.size >= MAX_PAIRS) defects.add('truncated');
    else if (!properties.has(key)) properties.set(key, value);
    else if (properties.get(key) !== value) defects.add('duplicateProperty');
  }
  if (scan.unclosedComment) defects.add('unclosedComment');
  if (scan.unclosedQuote) defects.add('unclosedQuote');
  const { start, end } = field.valueAt;
  const at = { start: Math.min(start + from, end), end };
  const comments = scan.comments;
  return {
    fieldIndex: field.index,
    at: field.valueAt,
    source: 'received-spf',
    authservId: properties.get('receiver')?.toLowerCase() ?? writerOf(comments[0]),
    version: null,
    instance: null,
    results: result === '' ? [] : [{ method: 'spf', version: null, result, reason: null, properties, comments, at }],
    comments: [],
    valid: defects.size === 0,
    defects: [...defects],
  };
}

/** `google.com: domain of a@example.com designates ...` */
function writerOf(text: string | undefined): string | null {
  const colon = text?.indexOf(':') ?? -1;
  if (text === undefined || colon < 1 || colon > 253) return null;
  const host = text.slice(0, colon);
  return /^[A-Za-z0-9._-]+$/.test(host) ? host.toLowerCase() : null;
}
