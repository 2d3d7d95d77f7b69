// Readers of hostile fields never throw, and what they point at is in the field.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judgeResults,
  readArcSets,
  readAuthResults,
  readDkimSignature,
  readListFields,
  readMicrosoftMarks,
  readReceivedSpf,
  viewOf,
} from '../../../lib/auth';
import { isSameOrganization } from '../../../lib/identity';
import { type HeaderField, readHeaderBlock } from '../../../lib/message';
import { readChain } from '../../../lib/received';
import { chooseReceiver, receiverIds } from '../../../lib/receivers';

const pieces = fc.constantFrom(
  'mx.example',
  'i=1',
  'none',
  'dkim',
  'spf',
  'dmarc',
  '=',
  'pass',
  'fail',
  ';',
  ' ',
  '\r\n\t',
  '(',
  ')',
  '"',
  '\\',
  '/',
  '1',
  '.',
  '@',
  ',',
  'header.d',
  'reason',
  'policy.',
  '<',
  '>',
  '=?utf-8?q?x=3Dpass?=',
  'bücher.example',
  '\u0000',
  'v=1',
  'd=a.example',
  'h=from:to',
  'client-ip=192.0.2.1',
  'CIP:192.0.2.1',
  '()',
  '((',
  '"";',
);
const value = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
  fc.string({ maxLength: 200, unit: 'binary' }),
);

const block = (lines: readonly string[]) => readHeaderBlock(new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\n`));
const isIn = (at: { start: number; end: number }, field: HeaderField): boolean =>
  at.start >= field.valueAt.start && at.start <= at.end && at.end <= field.valueAt.end;

describe('readers', () => {
  it('never throw, and every range lies in the field', () => {
    fc.assert(
      fc.property(fc.constantFrom('Authentication-Results', 'ARC-Authentication-Results', 'Received-SPF'), value, (name, text) => {
        for (const field of block([`${name}: ${text}`]).fields) {
          const read = field.key === 'received-spf' ? readReceivedSpf(field) : readAuthResults(field);
          expect(isIn(read.at, field)).toBe(true);
          for (const result of read.results) expect(isIn(result.at, field)).toBe(true);
          expect(read.valid).toBe(read.defects.length === 0);
        }
      }),
    );
  });

  it('a result stands where its method is written', () => {
    fc.assert(
      fc.property(value, (text) => {
        const source = `Authentication-Results: mx.example; ${text}`;
        const [field] = block([source]).fields;
        if (field === undefined || field.key !== 'authentication-results') return;
        const bytes = new TextEncoder().encode(source);
        const read = readAuthResults(field);
        if (read.defects.includes('encodedWord')) return;
        for (const { at, method } of read.results) {
          expect(new TextDecoder('latin1').decode(bytes.subarray(at.start, at.end)).toLowerCase().startsWith(method)).toBe(true);
        }
      }),
    );
  });

  it('the way lines end changes no result', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const text = `Authentication-Results: mx.example; ${list.join('')}\r\nX: y\r\n\r\n`;
        const of = (source: string) =>
          readHeaderBlock(new TextEncoder().encode(source))
            .fields.filter(({ key }) => key === 'authentication-results')
            .map((field) =>
              readAuthResults(field).results.map(({ method, result, properties, comments }) => [method, result, [...properties], comments]),
            );
        expect(of(text.replaceAll('\r\n', '\n'))).toEqual(of(text));
      }),
    );
  });

  it('signatures, sets, marks and list fields are read from anything', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'DKIM-Signature',
          'ARC-Seal',
          'ARC-Message-Signature',
          'X-Forefront-Antispam-Report',
          'List-Id',
          'List-Unsubscribe',
        ),
        value,
        (name, text) => {
          const read = block([`${name}: ${text}`]);
          for (const field of read.fields) expect(readDkimSignature(field).at).toEqual(field.valueAt);
          for (const set of readArcSets(read)) expect(set.instance).toBeGreaterThan(0);
          for (const index of readListFields(read)?.fields ?? []) expect(read.fields[index]?.key).toMatch(/^list-/);
          for (const index of readMicrosoftMarks(read)?.surplus ?? []) expect(read.fields[index]?.key).toMatch(/^x-/);
        },
      ),
    );
  });
});

describe('the judgement', () => {
  const hop = (host: string): string =>
    `Received: from a.example (a.example [192.0.2.1]) by ${host} with ESMTP id 1; Tue, 3 Mar 2026 10:00:00 +0000`;
  const lines = fc.array(
    fc.oneof(
      value.map((text) => `Authentication-Results: ${text}`),
      value.map((text) => `Received-SPF: ${text}`),
      value.map((text) => `ARC-Authentication-Results: ${text}`),
      fc.constantFrom('mx.google.com', 'mx.reader.example', 'x.prod.outlook.com', 'mailin001.protonmail.ch', '10.0.0.1').map(hop),
      fc.constant('From: a@b.example'),
    ),
    { maxLength: 12 },
  );

  it('is given to every result field, in order, whoever received the message', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...receiverIds), (list, id) => {
        const read = block(list);
        const { receiver } = chooseReceiver(id, readChain(read).hops, isSameOrganization);
        const judged = judgeResults(read, readChain(read, receiver), receiver);
        const fields = read.fields.filter(({ key }) =>
          ['authentication-results', 'arc-authentication-results', 'received-spf'].includes(key),
        );
        expect(judged.map(({ fieldIndex }) => fieldIndex)).toEqual(fields.map(({ index }) => index));
        const reported = viewOf(judged, 'reported');
        const claimed = viewOf(judged, 'claimed');
        for (const [view, isTrusted] of [
          [reported, true],
          [claimed, false],
        ] as const) {
          for (const { fieldIndex } of view.dkim)
            expect(judged.find((one) => one.fieldIndex === fieldIndex)?.trust === 'trusted').toBe(isTrusted);
        }
      }),
    );
  });

  it('what a sender writes below its first own field is never believed by its place', () => {
    const receipts = [
      ['gmail', 'mx.google.com', 'mx.google.com'],
      ['microsoft', 'BN8NAM11FT066.mail.protection.outlook.com', 'spf=pass'],
      ['yahoo', 'mta1.mail.bf1.yahoo.com', 'mta1.mail.bf1.yahoo.com'],
      ['icloud', 'p00-icloudmta-asmtp-us-west-1a-7', 'dmarc.icloud.com'],
      ['fastmail', 'mx1.messagingengine.com', 'mx1.messagingengine.com'],
      ['zoho', 'mx.zohomail.com', 'mx.zohomail.com'],
      ['postfix', 'mx.reader.example', 'mx.reader.example'],
      ['rspamd', 'mx.reader.example', 'mx.reader.example'],
      ['auto', 'mx.reader.example', 'mx.reader.example'],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...receipts), lines, value, ([id, host, name], list, text) => {
        const read = block([hop(host), 'From: a@b.example', ...list, `Authentication-Results: ${name}; ${text}`]);
        const { receiver } = chooseReceiver(id, readChain(read).hops, isSameOrganization);
        expect(receiver.id).toBe(id);
        const believed = judgeResults(read, readChain(read, receiver), receiver).filter(({ trust }) => trust === 'trusted');
        expect(believed).toEqual([]);
      }),
    );
  });
});
