/**
 * A message longer than this is cut, so that one without end (or a file that is none) cannot fill the memory.
 * Mail servers refuse far smaller ones: 25 MB at Gmail, 150 MB at the most generous.
 */
export const MAX_MESSAGE_BYTES = 192 * 1024 * 1024;

/** A line is held back at most this long until it is known whether it is a From_ line; no From_ line is longer. */
const MAX_FROM_LINE = 1024;

const LF = 10;
const CR = 13;
const GREATER = 62;
const FROM = [70, 114, 111, 109, 32]; // 'From '

export interface MboxMessage {
  readonly source: Uint8Array;
  /** The message was longer than MAX_MESSAGE_BYTES; the rest is left out. */
  readonly isCut: boolean;
}

/** True where the first line is the From_ line of an mbox (RFC 4155) rather than a field such as `From : a@b.example`. */
export function isMbox(head: Uint8Array): boolean {
  const end = head.indexOf(LF);
  return isFromLine(head, 0, end === -1 ? head.length : end);
}

/**
 * Splits an mbox into messages as the octets come in, with at most one message in memory.
 * A message begins at a From_ line with a date, after a blank line: mboxcl2 and careless writers leave `From ` unquoted
 * in bodies, where prose has no time and year beside it. In bodies `>From ` becomes `From ` again (mboxrd and mboxo).
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MboxMessage> {
  const splitter = new Splitter();
  for await (const chunk of chunks) yield* splitter.scan(chunk, false);
  yield* splitter.scan(new Uint8Array(0), true);
  const last = splitter.finish();
  if (last) yield last;
}

class Splitter {
  /** Null before the first From_ line: what stands there belongs to no message. */
  private message: { parts: Uint8Array[]; size: number; isCut: boolean; inBody: boolean } | null = null;
  private carry: Uint8Array = new Uint8Array(0);
  private afterBlankLine = true;
  private atLineStart = true;

  *scan(chunk: Uint8Array, isLast: boolean): Generator<MboxMessage> {
    const data = this.carry.length > 0 ? Buffer.concat([this.carry, chunk]) : chunk;
    let kept = 0;
    let at = 0;
    while (at < data.length) {
      const lineEnd = data.indexOf(LF, at);
      const end = lineEnd === -1 ? data.length : lineEnd + 1;
      const isUndecided = this.atLineStart && lineEnd === -1 && !isLast && end - at < MAX_FROM_LINE;
      if (isUndecided) break;
      if (this.atLineStart) {
        if (this.afterBlankLine && isFromLine(data, at, end)) {
          this.add(data.subarray(kept, at));
          const whole = this.finish();
          if (whole) yield whole;
          this.message = { parts: [], size: 0, isCut: false, inBody: false };
          kept = end;
          this.afterBlankLine = false;
        } else {
          if (this.message?.inBody === true && isQuotedFrom(data, at, end)) {
            this.add(data.subarray(kept, at));
            kept = at + 1;
          }
          this.afterBlankLine = lineEnd === at || (lineEnd === at + 1 && data[at] === CR);
          if (this.afterBlankLine && this.message) this.message.inBody = true;
        }
      }
      this.atLineStart = lineEnd !== -1;
      at = end;
    }
    this.add(data.subarray(kept, at));
    this.carry = data.subarray(at);
  }

  finish(): MboxMessage | null {
    if (!this.message) return null;
    const source = Buffer.concat(this.message.parts);
    const { isCut } = this.message;
    this.message = null;
    return { source: isCut ? source : source.subarray(0, source.length - separatorLength(source)), isCut };
  }

  private add(octets: Uint8Array): void {
    if (!this.message || octets.length === 0) return;
    const room = MAX_MESSAGE_BYTES - this.message.size;
    if (octets.length > room) this.message.isCut = true;
    const part = octets.subarray(0, room);
    if (part.length > 0) this.message.parts.push(part);
    this.message.size += part.length;
  }
}

/** The blank line before the next From_ line is the mbox's, not the message's (RFC 4155). */
function separatorLength(source: Uint8Array): number {
  const { length } = source;
  if (source[length - 1] !== LF) return 0;
  if (source[length - 2] === LF) return 1;
  return source[length - 2] === CR && source[length - 3] === LF ? 2 : 0;
}

function startsWithFrom(data: Uint8Array, at: number): boolean {
  return FROM.every((octet, index) => data[at + index] === octet);
}

/** `From sender Tue Jun  3 09:11:08 2025`, with or without zone, in any of the orders seen: a time and a year after a first word. */
function isFromLine(data: Uint8Array, at: number, end: number): boolean {
  if (!startsWithFrom(data, at) || end - at > MAX_FROM_LINE) return false;
  let line = '';
  for (let index = at + FROM.length; index < end; index++) line += String.fromCharCode(data[index] ?? 0);
  return !line.trimStart().startsWith(':') && / \d{1,2}:\d\d/.test(line) && /[ ,]\d{4}(?:[ ,]|\r?\n?$)/.test(line);
}

function isQuotedFrom(data: Uint8Array, at: number, end: number): boolean {
  let index = at;
  while (index < end && data[index] === GREATER) index++;
  return index > at && startsWithFrom(data, index);
}
