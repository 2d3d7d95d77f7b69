import {
  ANGLE_CLOSE,
  ANGLE_OPEN,
  AT,
  BACKSLASH,
  BRACKET_OPEN,
  COLON,
  COMMA,
  DOT,
  EQUALS,
  isSpace,
  PAREN_OPEN,
  QUOTE,
  SEMICOLON,
  skipComment,
  skipEncodedWord,
  skipLiteral,
  skipQuoted,
  skipSpace,
} from './scan';
import { MAX_COMMENTS, unescape } from './phrase';
import type { AddressDefect } from './types';

/** One element of an address list, cut out but not yet read. */
export interface Element {
  readonly start: number;
  readonly end: number;
  /** Where the next element begins. */
  readonly next: number;
  /** `angle`: has `<...>`; `bare`: an `@` outside quotes; `name`: words only; `comments`: nothing but those. */
  readonly kind: 'angle' | 'bare' | 'name' | 'comments' | 'nothing';
  readonly separator: 'comma' | 'semicolon' | 'group' | 'angle' | 'end';
  readonly bracketStart: number;
  readonly bracketEnd: number;
  readonly angleStart: number;
  readonly angleEnd: number;
  /** Of an element of nothing but comments. */
  readonly comments: readonly string[];
  readonly defects: readonly AddressDefect[];
}

/** An address may have one defect a million times. */
export function note(defects: AddressDefect[], defect: AddressDefect): void {
  if (!defects.includes(defect)) defects.push(defect);
}

/** Searches for what comes next, shared by all elements of a list (see searchAhead). */
export interface Ahead {
  readonly open: (from: number) => number;
  readonly close: (from: number) => number;
  readonly comma: (from: number) => number;
  readonly semicolon: (from: number) => number;
}

interface Angle {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/**
 * Cuts the next element off an address list: up to a comma or semicolon (an Outlook habit), the colon of a group, or
 * a second `<` without anything between, which is a second address whatever the sender calls it.
 */
export function readElement(text: string, from: number, limit: number, ahead: Ahead): Element {
  const start = from;
  const defects: AddressDefect[] = [];
  const comments: string[] = [];
  let angle: Angle | null = null;
  let bracketStart = -1;
  let hasAt = false;
  let hasWords = false;
  let last = 0;
  let at = from;
  const done = (end: number, next: number, separator: Element['separator']): Element => ({
    start,
    end,
    next,
    kind: angle ? 'angle' : hasAt ? 'bare' : hasWords ? 'name' : comments.length > 0 ? 'comments' : 'nothing',
    separator,
    bracketStart,
    bracketEnd: angle?.next ?? -1,
    angleStart: angle?.start ?? -1,
    angleEnd: angle?.end ?? -1,
    comments,
    defects,
  });
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    if (code === COMMA) return done(at, at + 1, 'comma');
    if (code === SEMICOLON) return done(at, at + 1, 'semicolon');
    if (code === COLON && !isColonOfName(at, ahead, angle !== null || hasAt)) {
      if (!angle && !hasAt) return done(at, at + 1, 'group');
      note(defects, angle ? 'secondAngle' : 'unquotedSpecials');
      return done(at, at + 1, angle ? 'angle' : 'comma');
    }
    if (code === ANGLE_OPEN) {
      if (angle) {
        note(defects, 'secondAngle');
        return done(at, at, 'angle');
      }
      bracketStart = at;
      angle = readAngle(text, at, limit, ahead, defects);
      at = angle.next;
      continue;
    }
    if (code === PAREN_OPEN) {
      const closed = skipComment(text, at, limit);
      const to = closed === -1 ? limit : closed;
      if (closed === -1) note(defects, 'unclosed');
      if (comments.length < MAX_COMMENTS) comments.push(unescape(text.slice(at + 1, closed === -1 ? to : to - 1)));
      at = to;
      continue;
    }
    hasWords = true;
    if (code === AT && !angle) hasAt = true;
    if (code === BACKSLASH) note(defects, 'quotedPair');
    at = skipWord(text, at, limit, last === AT);
    last = code;
  }
  return done(limit, limit, 'end');
}

/** The end of the quoted string, encoded word, literal, quoted pair or single character at `at`. */
function skipWord(text: string, at: number, limit: number, isAfterAt: boolean): number {
  const code = text.charCodeAt(at);
  if (code === QUOTE) {
    const closed = skipQuoted(text, at, limit);
    return closed === -1 ? limit : closed;
  }
  if (code === EQUALS) return Math.max(skipEncodedWord(text, at, limit), at + 1);
  if (code === BACKSLASH) return Math.min(at + 2, limit);
  if (code === BRACKET_OPEN && isAfterAt) return Math.max(skipLiteral(text, at, limit), at + 1);
  return at + 1;
}

/**
 * Content of `<...>`. A `<` in it begins anew (`<<a@b>>`); a comma or semicolon ends it unless it belongs to a route or the
 * bracket closes before another opens, so one missing `>` does not swallow the addresses behind it.
 */
function readAngle(text: string, open: number, limit: number, ahead: Ahead, defects: AddressDefect[]): Angle {
  let start = open + 1;
  let inRoute = text.charCodeAt(skipSpace(text, start, limit)) === AT;
  let last = 0;
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === ANGLE_CLOSE) return { start, end: at, next: at + 1 };
    if (code === ANGLE_OPEN) {
      note(defects, 'secondAngle');
      start = at + 1;
      inRoute = text.charCodeAt(skipSpace(text, start, limit)) === AT;
      at++;
    } else if (code === COLON) {
      inRoute = false;
      at++;
    } else if ((code === COMMA || code === SEMICOLON) && !inRoute && !closesFirst(at, ahead)) break;
    else if (code === PAREN_OPEN) {
      const closed = skipComment(text, at, limit);
      at = closed === -1 ? limit : closed;
    } else if (isSpace(code)) at++;
    else {
      at = skipWord(text, at, limit, last === AT);
      last = code;
    }
  }
  note(defects, 'unclosed');
  return { start, end: at, next: at };
}

/**
 * `Example :: Sales <a@b>`: a group needs its semicolon (RFC 5322 §3.4), so a colon without one is part of the name of the
 * address in brackets that follows it.
 */
function isColonOfName(at: number, ahead: Ahead, hasAddress: boolean): boolean {
  if (hasAddress || ahead.semicolon(at) !== -1) return false;
  const [open, comma] = [ahead.open(at), ahead.comma(at)];
  return open !== -1 && (comma === -1 || open < comma);
}

function closesFirst(from: number, ahead: Ahead): boolean {
  const close = ahead.close(from);
  const open = ahead.open(from);
  return close !== -1 && (open === -1 || close < open);
}

/**
 * The address in an element without brackets: the first run with an `@`, or one lone word beside a comment
 * (`user (Full Name)`, as RFC 822 programs write local users). White space and comments end a run unless a dot or an
 * `@` stands beside them (RFC 5322 §4.4: `john . doe @ x . example`).
 */
export function bareAddress(text: string, element: Element): { readonly start: number; readonly end: number } | null {
  const { start, end } = element;
  let runs = 0;
  let runStart = -1;
  let runEnd = -1;
  let hasAt = false;
  let gap = false;
  let joint = false;
  let last = 0;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === PAREN_OPEN) {
      const closed = code === PAREN_OPEN ? skipComment(text, at, end) : at + 1;
      at = closed === -1 ? end : closed;
      gap = true;
      continue;
    }
    const isJoint = code === DOT || code === AT;
    if (runStart === -1 || (gap && !joint && !isJoint)) {
      if (hasAt) break;
      runStart = at;
      runs++;
    }
    if (code === AT) hasAt = true;
    gap = false;
    joint = isJoint;
    at = skipWord(text, at, end, last === AT);
    last = code;
    runEnd = at;
  }
  const isLoneWord = runs === 1 && element.comments.length > 0 && text.charCodeAt(runStart) !== QUOTE;
  return hasAt || isLoneWord ? { start: runStart, end: runEnd } : null;
}
