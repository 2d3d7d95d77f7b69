import { unmasked } from './quoted';
import { scan, type Token } from './scan';

/** RFC 5321 §4.4 names these six; `date` is what follows the semicolon, `lead` what stands before the first name. */
export type ClauseName = 'from' | 'by' | 'via' | 'with' | 'id' | 'for' | 'date' | 'lead';

export interface Clause {
  readonly name: ClauseName;
  /** Words and comments in their order. */
  readonly items: readonly Token[];
}

export interface Clauses {
  readonly text: string;
  readonly list: readonly Clause[];
  readonly isTruncated: boolean;
}

/**
 * Cuts an unfolded Received value into its clauses, in the order they stand. Names are known in any letter case and any order, since neither is kept in
 * practice (`from a with LMTP by b`, `; date for <x>`), and one name may come back (`with ESMTP with both STARTTLS and AUTH`).
 */
export function readClauses(value: string): Clauses {
  const { text, tokens, isTruncated } = scan(value);
  const list: Clause[] = [];
  let name: ClauseName = 'lead';
  let from = 0;
  let lastBy: number | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const next = startOf(text, tokens, i, name, i === from);
    if (next === null) continue;
    // What the client greets with may hold a semicolon or a weekday (`from a;b (host [192.0.2.1]) by …`): no date stands before `by`.
    if (next === 'date' && name === 'from' && i < (lastBy ??= lastOf(text, tokens, 'by'))) continue;
    if (i > from || name !== 'lead') list.push({ name, items: tokens.slice(from, i) });
    name = next;
    // A date that no semicolon announces begins with the word itself.
    from = next === 'date' && tokens[i]?.kind === 'word' ? i : i + 1;
  }
  if (tokens.length > from || name !== 'lead') list.push({ name, items: tokens.slice(from) });
  return { text, list, isTruncated };
}

function startOf(text: string, tokens: readonly Token[], i: number, current: ClauseName, isFirst: boolean): ClauseName | null {
  const token = tokens[i];
  if (token === undefined || token.kind === 'comment') return null;
  if (token.kind === 'semicolon') return 'date';
  const name = keyword(text, token);
  if (name === null) return current !== 'date' && !isFirst && isBareDate(text, token) ? 'date' : null;
  // The client chooses what stands first after `from`, and may greet as `by`, `with;a`, `a)id` or `for(a`.
  return current === 'from' && (tokens[i + 1]?.kind === 'comment' || !standsAlone(text, token, tokens[i - 1])) ? null : name;
}

/** Between blanks, or right behind a comment: `from a.example (a.example [192.0.2.1])by mx.example`. */
function standsAlone(text: string, { start, end }: Token, before: Token | undefined): boolean {
  const isBehindComment = before?.kind === 'comment' && before.end === start;
  return (isBehindComment || !(text.charCodeAt(start - 1) > 0x20)) && !(text.charCodeAt(end) > 0x20);
}

function lastOf(text: string, tokens: readonly Token[], name: ClauseName): number {
  return tokens.findLastIndex((token) => token.kind === 'word' && keyword(text, token) === name);
}

function keyword(text: string, token: Token): ClauseName | null {
  switch (token.end - token.start) {
    case 2:
      return is(text, token, 'by') ? 'by' : is(text, token, 'id') ? 'id' : null;
    case 3:
      return is(text, token, 'for') ? 'for' : is(text, token, 'via') ? 'via' : null;
    case 4:
      return is(text, token, 'from') ? 'from' : is(text, token, 'with') ? 'with' : null;
    default:
      return null;
  }
}

function is(text: string, token: Token, word: string): boolean {
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(token.start + i) | 0x20) !== word.charCodeAt(i)) return false;
  return true;
}

const WEEKDAYS: ReadonlySet<string> = new Set(['mon,', 'tue,', 'wed,', 'thu,', 'fri,', 'sat,', 'sun,']);

/** SendGrid writes its date without a semicolon, as `Mon, 26 Mar 2018 …` or `2018-03-26 …` (mail of 2018 to 2024). */
function isBareDate(text: string, token: Token): boolean {
  const length = token.end - token.start;
  if (length === 4) return text.charCodeAt(token.end - 1) === 0x2c && WEEKDAYS.has(text.slice(token.start, token.end).toLowerCase());
  if (length !== 10 || text.charCodeAt(token.start + 4) !== 0x2d || text.charCodeAt(token.start + 7) !== 0x2d) return false;
  return /^\d{4}-\d\d-\d\d$/.test(text.slice(token.start, token.end));
}

/**
 * The clauses of an unfolded Received value as they stand, comments included and white space collapsed, by their name. A name holds more than one where it
 * came more than once; `date` is what follows a semicolon.
 */
export function receivedClauses(value: string): ReadonlyMap<ClauseName, readonly string[]> {
  const { text, list } = readClauses(value);
  const clauses = new Map<ClauseName, string[]>();
  for (const { name, items } of list) {
    const first = items[0];
    const last = items.at(-1);
    if (first === undefined || last === undefined) continue;
    const written = unmasked(text.slice(first.start, last.end)).replace(/\s+/g, ' ');
    const before = clauses.get(name);
    if (before === undefined) clauses.set(name, [written]);
    else before.push(written);
  }
  return clauses;
}
