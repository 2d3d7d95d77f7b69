import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMbox, splitMbox } from '../../../lib/cli/mbox';

const octets = (text: string) => Buffer.from(text, 'latin1');

async function split(text: string, chunkSize = 7) {
  const data = octets(text);
  async function* chunks() {
    for (let at = 0; at < data.length; at += chunkSize) yield data.subarray(at, at + chunkSize);
  }
  const messages: string[] = [];
  for await (const { source } of splitMbox(chunks())) messages.push(Buffer.from(source).toString('latin1'));
  return messages;
}

const FROM_ = 'From ann@a.example Tue Jun  3 09:11:08 2025';

describe('mbox', () => {
  it.each([
    [FROM_, true],
    ['From - Tue Jun 03 09:11:08 2025\r', true],
    ['From 1830@xxx Tue Jun 03 09:11:08 +0000 2025', true],
    ['From MAILER-DAEMON Tue Jun  3 09:11 2025', true],
    ['From : Ann <ann@a.example>, 10:30 in 2025', false],
    ['From: ann@a.example', false],
    ['From the desk of Ann', false],
    ['Received: from a', false],
  ])('%j begins an mbox: %s', (line, expected) => {
    expect(isMbox(octets(`${line}\nSubject: x\n`))).toBe(expected);
  });

  it('a message ends before the next From_ line, and the blank line between them is nobody’s', async () => {
    expect(await split(`${FROM_}\nSubject: 1\n\none\n\n${FROM_}\nSubject: 2\n\ntwo\n`)).toEqual([
      'Subject: 1\n\none\n',
      'Subject: 2\n\ntwo\n',
    ]);
  });

  it('CRLF stays CRLF', async () => {
    expect(await split(`${FROM_}\r\nSubject: 1\r\n\r\none\r\n\r\n${FROM_}\r\nSubject: 2\r\n\r\n`)).toEqual([
      'Subject: 1\r\n\r\none\r\n',
      'Subject: 2\r\n',
    ]);
  });

  it('quoted From lines of the body lose one >', async () => {
    const body = `>From here\n>>From there\n> From far\nx >From\n`;
    expect(await split(`${FROM_}\nSubject: 1\n\n${body}`)).toEqual([`Subject: 1\n\nFrom here\n>From there\n> From far\nx >From\n`]);
  });

  it('nothing is unquoted in the header block', async () => {
    expect(await split(`${FROM_}\n>From x\nSubject: 1\n\nb\n`)).toEqual(['>From x\nSubject: 1\n\nb\n']);
  });

  it('an unquoted From in prose splits nothing: it has no blank line above, or no date', async () => {
    const body = `Hello\n${FROM_}\n\nFrom now on at 10:30 we meet.\n`;
    expect(await split(`${FROM_}\nSubject: 1\n\n${body}`)).toEqual([`Subject: 1\n\n${body}`]);
  });

  it('what stands before the first From_ line belongs to no message', async () => {
    expect(await split(`noise\n\n${FROM_}\nSubject: 1\n\n`)).toEqual(['Subject: 1\n']);
    expect(await split('')).toEqual([]);
  });

  it('a line of megabytes without an end goes through', async () => {
    const long = 'x'.repeat(3_000_000);
    expect(await split(`${FROM_}\nSubject: 1\n\n${long}`, 65_536)).toEqual([`Subject: 1\n\n${long}`]);
  });

  it('the chunks it comes in make no difference, and what was written is read', async () => {
    const line = fc.constantFrom('', '\r', 'x', 'From x', FROM_, '>From x', `>${FROM_}`, 'Subject: y', '>', 'From ');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 90 }),
        async (bodies, size) => {
          const messages = bodies.map((body) => `Subject: s\n\n${body.map((text) => `${text}\n`).join('')}`);
          // mboxrd: every From line of the body gets one >, and a blank line ends the message
          const mbox = messages.map((text) => `${FROM_}\n${text.replaceAll(/^(>*From )/gm, '>$1')}\n`).join('');
          expect(await split(mbox, size)).toEqual(messages);
        },
      ),
    );
  });
});
