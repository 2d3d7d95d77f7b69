import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeEncodedWords,
  type HeaderBlock,
  looksLikeMessage,
  readAddressList,
  readAddressText,
  readDate,
  readHeaderBlock,
  readMime,
} from '../../../lib/message';
import { betweenLines, octets, stretch } from './octets';

/** Octets that meet the readers where they decide: line ends, specials, encoded words, NUL, 8-bit. */
const PIECES = [
  '\r',
  '\n',
  '\r\n',
  '\r\n ',
  '\r\n\r\n',
  ' ',
  '\t',
  ':',
  'From:',
  'From ',
  'a',
  'Subject: x',
  '\0',
  '\xff',
  '\xc3\xa9',
  '--x',
  '--',
];
const SPECIALS = [
  '<',
  '>',
  '@',
  ',',
  ';',
  ':',
  '"',
  '\\',
  '(',
  ')',
  '[',
  ']',
  '.',
  '=?utf-8?q?',
  '=?',
  '?=',
  '=41',
  'b',
  'example.org',
  '\r\n ',
  '=?utf-8?b?QUI=?=',
];
const hostile = fc.array(fc.constantFrom(...PIECES, ...SPECIALS), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyOctets = fc.uint8Array({ maxLength: 300 });
const sources = fc.oneof(hostile.map(octets), anyOctets);

/** What a block says, line ends aside. */
function contentOf(block: HeaderBlock): unknown {
  return block.fields.map((field) => [field.name, field.text, field.lines.length, field.defects]);
}

describe('readHeaderBlock', () => {
  it('loses no octet: between lines stand line ends and nothing else', () => {
    fc.assert(
      fc.property(sources, (source) => {
        for (const gap of betweenLines(source, readHeaderBlock(source))) expect(gap).toMatch(/^[\r\n]*$/);
      }),
    );
  });

  it('a field goes by its key and by no part or end of it, whether or not the key was asked for before', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const keys = readHeaderBlock(source).fields.map(({ key }) => key);
        for (const [index, field] of readHeaderBlock(source).fields.entries()) {
          const key = keys[index] ?? '';
          for (const other of ['from', 'subject', '', 'x', key.slice(1), `x${key}`, ...keys])
            expect(field.isNamed(other)).toBe(other === key);
          expect(field.key).toBe(key);
          expect(field.isNamed(key)).toBe(true);
        }
      }),
    );
  });

  it('names and values stand where they are said to', () => {
    fc.assert(
      fc.property(sources, (source) => {
        for (const field of readHeaderBlock(source).fields) {
          expect(stretch(source, field.valueAt)).toBe(field.octets);
          const name = stretch(source, field.nameAt);
          expect(field.defects.includes('foldedName') ? name.replace(/\s/g, '') : name).toBe(field.name);
          expect(field.lines[0]?.start).toBeLessThanOrEqual(field.nameAt.start);
          expect(field.lines.at(-1)?.end).toBe(field.valueAt.end);
        }
      }),
    );
  });

  it('says the same whatever the line ends are', () => {
    const line = fc
      .array(fc.constantFrom('a', 'From', ':', ' ', '\t', 'x@y', '\xe9', '\0'), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const [crlf, lf, cr] = ['\r\n', '\n', '\r'].map((eol) => readHeaderBlock(octets(`${lines.join(eol)}${eol}${eol}`)));
        expect(lf && contentOf(lf)).toEqual(crlf && contentOf(crlf));
        expect(cr && contentOf(cr)).toEqual(crlf && contentOf(crlf));
      }),
    );
  });

  it('reads its own fields again as they are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const first = readHeaderBlock(octets(text));
        const fields = first.fields.filter((field) => !field.defects.includes('continuationFirst') && !field.defects.includes('noColon'));
        const rebuilt = fields.map((field) => `${field.name}:${field.octets}\r\n`).join('');
        fc.pre(!/\r(?!\n)|(?<!\r)\n/.test(rebuilt));
        const again = readHeaderBlock(octets(`${rebuilt}\r\n`));
        expect(again.fields.map((field) => [field.name, field.text])).toEqual(fields.map((field) => [field.name, field.text]));
      }),
    );
  });
});

describe('readAddressList', () => {
  const field = (value: string) => readHeaderBlock(octets(`From: ${value.replace(/[\r\n]+(?![ \t])/g, '')}\r\n\r\n`));

  it('mailboxes stand where they are said to, in order, the address inside the mailbox', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        for (const from of field(value).fields) {
          let at = from.valueAt.start;
          for (const mailbox of readAddressList(from).mailboxes) {
            expect(mailbox.at.start).toBeGreaterThanOrEqual(at);
            expect(mailbox.at.end).toBeLessThanOrEqual(from.valueAt.end);
            expect(mailbox.addressAt.start).toBeGreaterThanOrEqual(mailbox.at.start);
            expect(mailbox.addressAt.end).toBeLessThanOrEqual(mailbox.at.end);
            at = mailbox.at.end;
          }
        }
      }),
    );
  });

  it('a plain address is cut out exactly', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 5 }), (people) => {
        const text = people.map(([name, local, domain]) => `${name} <${local}@${domain}.example>`).join(', ');
        const list = readAddressText(text);
        expect(list.mailboxes.map((mailbox) => [mailbox.name, mailbox.address])).toEqual(
          people.map(([name, local, domain]) => [name, `${local}@${domain}.example`]),
        );
        for (const mailbox of list.mailboxes) expect(text.slice(mailbox.addressAt.start, mailbox.addressAt.end)).toBe(mailbox.address);
      }),
    );
  });

  it('every address outside quotes and comments is noticed: read as one, or its mailbox is marked', () => {
    const part = fc.constantFrom('<a@b.example>', 'c@d.example', ',', ' ', ':', ';', 'x', '"q"', '\\', '<', '>', '[', ']');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const wanted = text.match(/[a-z]@[a-z]/g)?.length ?? 0;
        const { mailboxes } = readAddressText(text);
        const isRead = mailboxes.filter((mailbox) => mailbox.domain !== '').length >= wanted;
        expect(isRead || mailboxes.some((mailbox) => mailbox.defects.length > 0)).toBe(true);
      }),
    );
  });
});

function readAll(source: Uint8Array, text: string): void {
  const block = readHeaderBlock(source);
  for (const field of block.fields) readAddressList(field);
  readMime(source, block);
  looksLikeMessage(source);
  for (const value of [text, stretch(source, { start: 0, end: source.length })]) {
    readAddressText(value);
    decodeEncodedWords(value);
    readDate(value);
  }
}

describe('every reader', () => {
  it('never throws on content', () => {
    fc.assert(
      fc.property(sources, fc.string(), (source, text) => {
        expect(() => readAll(source, text)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('text without encoded words is left alone', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('=?')),
        (text) => {
          expect(decodeEncodedWords(text).text).toBe(text);
        },
      ),
    );
  });

  it('what was encoded in words is shown as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 5 }), (parts) => {
        const words = parts.map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
        expect(decodeEncodedWords(words).text).toBe(parts.join(''));
      }),
    );
  });
});
