import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../entrypoints/report/mbox';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) =>
  messagesOf(bytes(text)).messages.map(({ from, subject, source }) => [from, subject, new TextDecoder().decode(source).length]);

const first = 'From a@b.example Tue May 12 10:08:36 2026\nFrom: A <a@b.example>\nSubject: One\n\nText\n\n';
const second =
  'From c@d.example Tue May 12 10:09:36 2026\r\nSubject: =?utf-8?q?Zw=C3=B6lf?=\r\n\r\nFrom here on 12 May 2026 nothing works.\r\n\r\n';

describe('a dropped file', () => {
  test('an mbox is listed with sender and subject', () => {
    expect(read(first + second)).toEqual([
      ['A <a@b.example>', 'One', first.length],
      [null, 'Zwölf', second.length],
    ]);
  });

  test('a message is one message, whatever its body says', () => {
    expect(read('From: a@b.example\n\nFrom x Tue May 12 10:08:36 2026\n\n')).toEqual([['a@b.example', null, 52]]);
    expect(read(first)).toHaveLength(1);
  });

  test('a line of prose behind an empty line is no border', () => {
    expect(read(`${first}From then on it rained.\n\n`)).toHaveLength(1);
  });

  test('a dated line in the middle of a text is no border', () => {
    expect(read(`${first}Copied from a log:\nFrom x@y.example Tue May 12 10:08:36 2026\nand on.\n\n`)).toHaveLength(1);
  });

  test('a mailbox of thousands is cut, and says so', () => {
    const { messages, isCut } = messagesOf(bytes(first.repeat(1000)));
    expect(messages).toHaveLength(300);
    expect(isCut).toBe(true);
  });

  test('nothing is one empty message', () => {
    expect(read('')).toEqual([[null, null, 0]]);
  });
});
