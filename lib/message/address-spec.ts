import { note } from './address-element';
import { type Decode, MAX_COMMENTS, unescape } from './phrase';
import {
  AT,
  BACKSLASH,
  BRACKET_OPEN,
  COLON,
  DOT,
  EQUALS,
  isSpace,
  PAREN_OPEN,
  QUOTE,
  skipComment,
  skipEncodedWord,
  skipLiteral,
  skipQuoted,
  skipSpace,
} from './scan';
import { decodeEncodedWords } from './encoded-words';
import type { AddressDefect } from './types';

export interface AddressSpec {
  readonly address: string;
  readonly localPart: string;
  readonly domain: string;
  readonly route: string | null;
}

/** RFC 5322 §3.2.3 dot-atom, with RFC 6532's characters beyond ASCII. */
const DOT_ATOM = /^[^\0- "(),.:;<>@[\\\]\x7f]+(?:\.[^\0- "(),.:;<>@[\\\]\x7f]+)*$/;
/** What nearly every address is; a message may have hundreds of recipients. */
const ORDINARY = /^[\w+=-]+(?:\.[\w+=-]+)*@\w(?:[\w-]*\w)?(?:\.\w(?:[\w-]*\w)?)*$/;
/** Controls of ASCII without the tab, and those of ISO 8859. */
const CONTROL = /[\0-\x08\x0a-\x1f\x7f-\x9f]/;
/**
 * Letters, digits, hyphen (RFC 1123 §2.1), the underscore some hosts have, and what is visible beyond ASCII (RFC 6532).
 * RFC 5322 allows more; no domain that mail comes from has it, and authentication results are injected with it.
 */
const LABEL = /^(?!-)(?:[\w-]|[^\0-\x7f\p{C}\p{Z}])+(?<!-)$/u;
const WIDE_DOT = /[\u3002\uFF0E\uFF61]/;
const LITERAL = /^\[(?:[^[\]\\]|\\[^])*\]$/;

/**
 * Reads an addr-spec (RFC 5322 §3.4.1, §4.4) or whatever stands in its place; the last `@` outside quotes, comments
 * and a literal divides.
 * @param decode turns octets into text
 * @param defects gets what is wrong
 * @param comments gets the text of each comment
 */
export function readAddressSpec(
  text: string,
  start: number,
  end: number,
  decode: Decode,
  defects: AddressDefect[],
  comments: string[],
): AddressSpec {
  const written = text.slice(start, end);
  if (ORDINARY.test(written)) {
    const at = written.indexOf('@');
    return { address: written, localPart: written.slice(0, at), domain: written.slice(at + 1).toLowerCase(), route: null };
  }
  const route = readRoute(text, start, end);
  if (route.end > start) note(defects, 'route');
  const parts = readParts(text, route.end, end, defects, comments);
  const localPart = decode(parts.local);
  const domain = decode(parts.domain ?? '');
  judge(localPart, domain, parts, defects);
  const local = parts.isLocalQuoted && !DOT_ATOM.test(localPart) ? quote(localPart) : localPart;
  return {
    address: parts.domain === null ? local : `${local}@${domain}`,
    localPart,
    domain: lowerAscii(domain),
    route: route.text === '' ? null : decode(route.text),
  };
}

interface Parts {
  readonly local: string;
  /** Null where there is no `@`. */
  readonly domain: string | null;
  readonly isLocalQuoted: boolean;
  readonly isDomainQuoted: boolean;
}

function readParts(text: string, start: number, end: number, defects: AddressDefect[], comments: string[]): Parts {
  let head: string | null = null;
  let isHeadQuoted = false;
  let tail = '';
  let isTailQuoted = false;
  let gap: 'none' | 'space' | 'comment' = 'none';
  let last: 'none' | 'dot' | 'at' | 'word' = 'none';
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (gap === 'none') gap = 'space';
      at++;
      continue;
    }
    if (code === PAREN_OPEN) {
      at = takeComment(text, at, end, defects, comments);
      gap = 'comment';
      continue;
    }
    const kind = code === DOT ? 'dot' : code === AT ? 'at' : 'word';
    if (gap !== 'none' && last !== 'none') {
      if (gap === 'comment') note(defects, 'comment');
      if (last === 'dot' || kind === 'dot') note(defects, 'obsolete');
      else if (last === 'at' || kind === 'at') note(defects, 'spacedAt');
      else {
        note(defects, 'innerSpace');
        tail += ' ';
      }
      // Two words that touch are one only where both are plain: `"a"b@x` is none.
    } else if (last === 'word' && kind === 'word') note(defects, head === null ? 'invalidLocalPart' : 'invalidDomain');
    gap = 'none';
    last = kind;
    if (kind === 'at') {
      if (head !== null) note(defects, 'secondAt');
      head = head === null ? tail : `${head}@${tail}`;
      isHeadQuoted ||= isTailQuoted;
      tail = '';
      isTailQuoted = false;
      at++;
    } else if (code === QUOTE) {
      const closed = skipQuoted(text, at, end);
      if (closed === -1) note(defects, 'unclosed');
      const raw = text.slice(at + 1, closed === -1 ? end : closed - 1);
      if (raw.includes('\\')) note(defects, 'quotedPair');
      tail += unescape(raw);
      isTailQuoted = true;
      at = closed === -1 ? end : closed;
    } else {
      const to = kind === 'dot' ? at + 1 : wordEnd(text, at, end, head !== null && tail === '');
      const word = text.slice(at, to);
      if (word.includes('\\')) note(defects, 'quotedPair');
      if (code === BRACKET_OPEN && head !== null && !word.endsWith(']')) note(defects, 'unclosed');
      tail += word;
      at = to;
    }
  }
  if (head === null) return { local: tail, domain: null, isLocalQuoted: isTailQuoted, isDomainQuoted: false };
  return { local: head, domain: tail, isLocalQuoted: isHeadQuoted, isDomainQuoted: isTailQuoted };
}

function takeComment(text: string, at: number, end: number, defects: AddressDefect[], comments: string[]): number {
  const closed = skipComment(text, at, end);
  if (closed === -1) note(defects, 'unclosed');
  if (comments.length < MAX_COMMENTS) comments.push(unescape(text.slice(at + 1, closed === -1 ? end : closed - 1)));
  return closed === -1 ? end : closed;
}

/** End of a literal, an encoded word or a run of characters that are none of `" . @ (` and white space. */
function wordEnd(text: string, from: number, end: number, mayBeLiteral: boolean): number {
  const first = text.charCodeAt(from);
  const skipped =
    first === BRACKET_OPEN && mayBeLiteral ? skipLiteral(text, from, end) : first === EQUALS ? skipEncodedWord(text, from, end) : -1;
  if (skipped !== -1) return skipped;
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && at + 1 < end) at++;
    else if (isSpace(code) || code === QUOTE || code === PAREN_OPEN || code === DOT || code === AT) break;
  }
  return at;
}

function judge(localPart: string, domain: string, parts: Parts, defects: AddressDefect[]): void {
  if (parts.isLocalQuoted) note(defects, 'quotedLocalPart');
  else if (localPart === '') note(defects, domain === '' ? 'empty' : 'noLocalPart');
  else if (!DOT_ATOM.test(localPart)) note(defects, 'invalidLocalPart');
  if (domain === '') note(defects, 'noDomain');
  else if (parts.isDomainQuoted || !isDomain(domain)) note(defects, 'invalidDomain');
  if (CONTROL.test(localPart) || CONTROL.test(domain)) note(defects, 'control');
  for (const part of [localPart, domain]) {
    const decoded = decodeEncodedWords(part);
    if (decoded.words === 0) continue;
    note(defects, 'encodedWord');
    if (decoded.defects.includes('control')) note(defects, 'control');
  }
}

/**
 * True for a dot-separated name of ordinary labels (any script) or a domain literal (RFC 5322 §3.4.1). Attack: `bank。example`; programs that map names for
 * display take the wide dot for a dot (UTS #46), mail does not (RFC 6531 §3.3).
 */
function isDomain(domain: string): boolean {
  if (domain.startsWith('[')) return LITERAL.test(domain);
  if (WIDE_DOT.test(domain)) return false;
  return domain.split('.').every((label) => LABEL.test(label));
}

/** `@a,@b:` before the address (RFC 5322 §4.4); to be ignored by a reader, shown by some. */
function readRoute(text: string, start: number, end: number): { readonly text: string; readonly end: number } {
  const none = { text: '', end: start };
  if (text.charCodeAt(skipSpace(text, start, end)) !== AT) return none;
  let colon = -1;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === COLON) colon = at;
    const skipped =
      code === PAREN_OPEN
        ? skipComment(text, at, end)
        : code === QUOTE
          ? skipQuoted(text, at, end)
          : code === BRACKET_OPEN
            ? skipLiteral(text, at, end)
            : -1;
    at = skipped === -1 ? at + 1 : skipped;
  }
  return colon === -1 ? none : { text: text.slice(start, colon).trim(), end: colon + 1 };
}

function quote(localPart: string): string {
  return `"${localPart.replace(/["\\]/g, '\\$&')}"`;
}

function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
