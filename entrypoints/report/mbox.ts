import { decodeEncodedWords, fieldsNamed, readHeaderBlock } from '../../lib/message';

/** One message of a dropped file, with what a list shows of it; null where the field is missing. */
export interface DroppedMessage {
  readonly source: Uint8Array;
  readonly from: string | null;
  readonly subject: string | null;
}

/** Attack: a mailbox of a hundred thousand messages dropped on the page. Enough to choose from. */
const MAX_MESSAGES = 300;
/** No From_ line is longer; attack: a line of megabytes that begins with `From `. */
const MAX_FROM_LINE = 1024;
/** Octets of a message that are read for the list. */
const PEEK = 32 * 1024;

const LF = 10;
const CR = 13;

/** `From sender Tue Jun  3 09:11:08 2025` (RFC 4155): a time and a year, so that prose in a body is no border. */
export function isFromLine(bytes: Uint8Array, start: number): boolean {
  const end = bytes.indexOf(LF, start);
  if (end < 0 || end - start > MAX_FROM_LINE) return false;
  const line = new TextDecoder('latin1').decode(bytes.subarray(start, end));
  return line.startsWith('From ') && / \d{1,2}:\d\d/u.test(line) && /[ ,]\d{4}(?:[ ,]|\r?$)/u.test(line);
}

const isEmptyLine = (bytes: Uint8Array, start: number): boolean => bytes[start] === LF || (bytes[start] === CR && bytes[start + 1] === LF);

/** Starts of the From_ lines, each behind an empty line; one more than is shown, to tell whether there are more. */
function fromLines(bytes: Uint8Array): readonly number[] {
  const starts: number[] = [];
  let isAfterEmpty = true;
  let at = 0;
  while (at < bytes.length && starts.length <= MAX_MESSAGES) {
    if (isAfterEmpty && isFromLine(bytes, at)) starts.push(at);
    isAfterEmpty = isEmptyLine(bytes, at);
    const end = bytes.indexOf(LF, at);
    if (end < 0) break;
    at = end + 1;
  }
  return starts;
}

function dropped(source: Uint8Array): DroppedMessage {
  const block = readHeaderBlock(source.subarray(0, PEEK));
  const shown = (name: string) => {
    const [field] = fieldsNamed(block, name);
    return field ? decodeEncodedWords(field.text).text : null;
  };
  return { source, from: shown('from'), subject: shown('subject') };
}

/** The messages of an mbox in its order, at most 300. A file that is no mbox is one message. */
export function messagesOf(bytes: Uint8Array): { readonly messages: readonly DroppedMessage[]; readonly isCut: boolean } {
  const starts = isFromLine(bytes, 0) ? fromLines(bytes) : [];
  if (starts.length < 2) return { messages: [dropped(bytes)], isCut: false };
  const messages = starts.slice(0, MAX_MESSAGES).map((start, index) => dropped(bytes.subarray(start, starts[index + 1] ?? bytes.length)));
  return { messages, isCut: starts.length > MAX_MESSAGES };
}
