import {
  AT,
  BACKSLASH,
  BRACKET_OPEN,
  COLON,
  DOT,
  isSpace,
  PAREN_OPEN,
  QUOTE,
  skipComment,
  skipLiteral,
  skipQuoted,
  skipSpace,
} from './scan';
import { type Decode, MAX_COMMENTS, unescape } from './phrase';
import { decodeEncodedWords } from './encoded-words';
import type { AddressDefect } from './types';

export interface AddressSpec {
  readonly address: string;
  readonly localPart: string;
  readonly domain: string;
  readonly route: string | null;
}

/** RFC 5322 atext, with RFC 6532's characters beyond ASCII. */
const DOT_ATOM = /^[^\0- "(),.:;<>@[\\\]\x7f]+(?:\.[^\0- "(),.:;<>@[\\\]\x7f]+)*$/;
const CONTROL = /[\0-\x1f\x7f\x80-\x9f]/;
const ASCII_CONTROL = /[\0-\x08\x0a-\x1f\x7f]/;
/** Letters, digits, hyphen (RFC 1123), the underscore some hosts have, and anything beyond ASCII that is visible (RFC 6532). */
const LABEL = /^(?!-)(?:[\w-]|[^\0-\x7f\p{C}\p{Z}])+(?<!-)$/u;
const LITERAL = /^\[[^\0-\x1f[\]\\\x7f]*\]$/;

/**
 * Reads an addr-spec (RFC 5322 §3.4.1, §4.4) or whatever stands in its place; the last `@` outside quotes, comments
 * and a literal divides.
 * @param defects gets what is wrong
 */
export function readAddressSpec(
  text: string,
  start: number,
  end: number,
  decode: Decode,
  defects: Set<AddressDefect>,
  comments: string[],
): AddressSpec {
  const route = readRoute(text, start, end);
  if (route.end > start) defects.add('route');
  let head: string | null = null;
  let tail = '';
  let headQuoted = false;
  let tailQuoted = false;
  let gap = false;
  let sawComment = false;
  let joint = true;
  for (let at = route.end; at < end; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      gap = true;
      at++;
      continue;
    }
    if (code === PAREN_OPEN) {
      const closed = skipComment(text, at, end);
      if (closed === -1) defects.add('unclosed');
      const to = closed === -1 ? end : closed;
      if (comments.length < MAX_COMMENTS) comments.push(unescape(text.slice(at + 1, closed === -1 ? to : to - 1)));
      sawComment = true;
      gap = true;
      at = to;
      continue;
    }
    const isFirst = head === null && tail === '' && !tailQuoted;
    const isJoint = code === DOT || code === AT;
    if (gap && !isFirst) {
      if (sawComment) defects.add('comment');
      if (joint || isJoint) defects.add('obsolete');
      else {
        defects.add('innerSpace');
        tail += ' ';
      }
    }
    gap = false;
    sawComment = false;
    joint = isJoint;
    if (code === AT) {
      if (head !== null) defects.add('secondAt');
      head = head === null ? tail : `${head}@${tail}`;
      headQuoted ||= tailQuoted;
      tail = '';
      tailQuoted = false;
      at++;
    } else if (code === QUOTE) {
      const closed = skipQuoted(text, at, end);
      if (closed === -1) defects.add('unclosed');
      const to = closed === -1 ? end : closed;
      const raw = text.slice(at + 1, closed === -1 ? to : to - 1);
      if (raw.includes('\\')) defects.add('quotedPair');
      tail += unescape(raw);
      tailQuoted = true;
      at = to;
    } else if (code === BRACKET_OPEN && head !== null && tail === '') {
      const closed = skipLiteral(text, at, end);
      const to = closed === -1 ? at + 1 : closed;
      if (closed === -1) defects.add('unclosed');
      tail += text.slice(at, to);
      at = to;
    } else if (code === BACKSLASH) {
      defects.add('quotedPair');
      tail += text.slice(at, at + 2);
      at = Math.min(at + 2, end);
    } else {
      tail += text.charAt(at);
      at++;
    }
  }
  const localPart = decode(head ?? tail);
  const writtenDomain = head === null ? '' : decode(tail);
  const isQuoted = head === null ? tailQuoted : headQuoted;
  judge({ localPart, domain: writtenDomain, isQuoted, hasAt: head !== null, isDomainQuoted: head !== null && tailQuoted }, defects);
  const local = isQuoted && !DOT_ATOM.test(localPart) ? quote(localPart) : localPart;
  return {
    address: head === null ? local : `${local}@${writtenDomain}`,
    localPart,
    domain: lowerAscii(writtenDomain),
    route: route.text === '' ? null : decode(route.text),
  };
}

interface Parts {
  readonly localPart: string;
  readonly domain: string;
  readonly isQuoted: boolean;
  readonly hasAt: boolean;
  readonly isDomainQuoted: boolean;
}

function judge(parts: Parts, defects: Set<AddressDefect>): void {
  const { localPart, domain, isQuoted } = parts;
  if (isQuoted) defects.add('quotedLocalPart');
  if (localPart === '' && !isQuoted) defects.add(domain === '' ? 'empty' : 'noLocalPart');
  else if (!isQuoted && !DOT_ATOM.test(localPart)) defects.add('invalidLocalPart');
  if (domain === '') defects.add('noDomain');
  else if (parts.isDomainQuoted || !isDomain(domain)) defects.add('invalidDomain');
  if (ASCII_CONTROL.test(localPart) || CONTROL.test(domain)) defects.add('control');
  for (const part of [localPart, domain]) {
    const decoded = decodeEncodedWords(part);
    if (decoded.words === 0) continue;
    defects.add('encodedWord');
    if (decoded.defects.includes('control')) defects.add('control');
  }
}

/** True for a dot-separated name of ordinary labels (any script) or a domain literal (RFC 5321 §4.1.3). */
export function isDomain(domain: string): boolean {
  if (domain.startsWith('[')) return LITERAL.test(domain);
  return domain.split('.').every((label) => LABEL.test(label));
}

/** `@a,@b:` before the address (RFC 5322 §4.4); to be ignored by a reader, shown by some. */
function readRoute(text: string, start: number, end: number): { readonly text: string; readonly end: number } {
  if (text.charCodeAt(skipSpace(text, start, end)) !== AT) return { text: '', end: start };
  let colon = -1;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    const skipped =
      code === PAREN_OPEN
        ? skipComment(text, at, end)
        : code === QUOTE
          ? skipQuoted(text, at, end)
          : code === BRACKET_OPEN
            ? skipLiteral(text, at, end)
            : at;
    if (skipped === -1 || skipped === at) {
      if (code === COLON) colon = at;
      at++;
    } else at = skipped;
  }
  if (colon === -1) return { text: '', end: start };
  return { text: text.slice(start, colon).trim(), end: colon + 1 };
}

function quote(localPart: string): string {
  return `"${localPart.replace(/["\\]/g, '\\$&')}"`;
}

function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
