import { decodeEncodedWords, fieldsNamed, type HeaderBlock, readHeaderBlock } from '../../lib/message';
import { differences, type Family, type Fields, fieldsOf, type Judge, octetsOf } from './types';

/**
 * `error` is a strict reader's word: no line end after the last field, or a line without colon. Ours reads such blocks
 * and marks them, so the mark is what counts. `raw_value` includes the line end. A body is compared with CRLF line
 * ends, as DKIM Verifier hands it on.
 */
const judge: Judge = (given) => {
  const source = 'text' in given.input ? octetsOf(given.input, 'text') : octetsOf(given.input, 'message');
  const block = readHeaderBlock(source);
  return differences(given.expected, readingOf(block, source, given.expected));
};

function readingOf(block: HeaderBlock, source: Uint8Array, expected: Fields): Fields {
  const latin1 = Buffer.from(source).toString('latin1');
  return {
    headers: block.fields.map((field) => ({ name: field.name, value: decodeEncodedWords(field.text.replaceAll('\t', ' ')).text })),
    headers_raw: block.fields.map((field) => ({
      name: field.name,
      raw_value: latin1.slice(field.valueAt.start, afterLineEnd(latin1, field.valueAt.end)),
    })),
    body_offset: block.bodyStart,
    body: latin1.slice(block.bodyStart ?? latin1.length).replace(/\r\n|\r|\n/g, '\r\n'),
    distinct_names: new Set(block.fields.map((field) => field.key)).size,
    counts: Object.fromEntries(Object.keys(fieldsOf(expected, 'counts')).map((key) => [key, fieldsNamed(block, key).length])),
    error: block.fields.some((field) => field.defects.includes('noColon')) || (block.bodyStart === null && !/[\r\n]$/.test(latin1)),
  };
}

function afterLineEnd(text: string, at: number): number {
  return at + (/^(?:\r\n|\r|\n)/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
}

export const headers: Family = { judges: { 'header-fields': judge } };
