import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze';
import { fieldsNamed, readHeaderBlock, readMime } from '../../../lib/message';
import { abuseContact, createCatalogue, renderAbuseReport } from '../../../lib/report';
import { type Letter, raw, reader, READER, signature, stranger, write } from '../checks/letter';

const messages: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'));
const catalogue = createCatalogue(messages, 'en');
const NOW = Date.UTC(2025, 5, 4, 9, 0, 0);

async function reported(letter: Letter) {
  const source = write(letter);
  return { source, report: await analyze(raw(source, { receiver: 'gmail' }), { profile: reader, now: NOW, catalogue, resolver: null }) };
}

async function arf(letter: Letter, isRedacted = false): Promise<string> {
  const { report, source } = await reported(letter);
  return renderAbuseReport(report, source, {
    isRedacted,
    ownAddresses: ['rae.private@home.example'],
    userAgent: 'Truefrom/9.9.9',
    now: NOW,
  });
}

interface Read {
  readonly fields: ReadonlyMap<string, string>;
  readonly header: Uint8Array;
  readonly text: string;
}

/** Read again by another's parser. */
async function readBack(text: string): Promise<Read> {
  const { attachments, text: words = '' } = await PostalMime.parse(text);
  const content = (type: string) => {
    const found = attachments.find(({ mimeType }) => mimeType === type)?.content;
    return found instanceof ArrayBuffer
      ? new Uint8Array(found)
      : found instanceof Uint8Array
        ? found
        : new TextEncoder().encode(found ?? '');
  };
  const lines = new TextDecoder().decode(content('message/feedback-report')).split(/\r?\n/u);
  const fields = lines
    .filter((line) => line.includes(': '))
    .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
  return { fields: new Map(fields), header: content('text/rfc822-headers'), text: words };
}

const spoof: Letter = {
  ...stranger,
  from: 'Northwind <service@northwind.example>',
  path: 'bounce+reader=home.example@vm22.rented.example',
  dmarc: 'fail (p=REJECT)',
  extra: ['Content-Type: text/plain', `X-Note: for ${READER.toUpperCase()} and rae.private@home.example`],
};

describe('the abuse report', () => {
  it('has the three parts of RFC 5965 §2, by our reader as well', async () => {
    const source = new TextEncoder().encode(await arf(spoof));
    const block = readHeaderBlock(source);
    expect(fieldsNamed(block, 'content-type')[0]?.text).toMatch(/^multipart\/report; report-type=feedback-report;/u);
    expect(readMime(source, block)).toMatchObject({
      defects: [],
      parts: [{ type: 'multipart/report' }, { type: 'text/plain' }, { type: 'message/feedback-report' }, { type: 'text/rfc822-headers' }],
    });
  });

  it('says what happened in fields of §3', async () => {
    const { fields } = await readBack(await arf(spoof));
    expect(Object.fromEntries(fields)).toEqual({
      'Feedback-Type': 'fraud',
      'User-Agent': 'Truefrom/9.9.9',
      Version: '1',
      'Original-Mail-From': '<bounce+reader=home.example@vm22.rented.example>',
      'Arrival-Date': 'Tue, 03 Jun 2025 09:11:08 +0000',
      'Source-IP': '198.51.100.7',
      'Authentication-Results': expect.stringMatching(/^mx\.google\.com; spf=none .*dmarc=fail/u),
    });
  });

  it('encloses the header as it stood', async () => {
    const { source } = await reported(spoof);
    const { header } = await readBack(await arf(spoof));
    const end = Buffer.from(source).indexOf('\r\n\r\n') + 2;
    expect(Buffer.from(header).toString('latin1')).toBe(Buffer.from(source.subarray(0, end)).toString('latin1'));
  });

  it('without recipients names them nowhere, and one stand-in is one recipient', async () => {
    const text = await arf(spoof, true);
    const { header, fields } = await readBack(text);
    const whole = `${text}${Buffer.from(header).toString('latin1')}`.toLowerCase();
    for (const secret of ['reader@home', 'reader=home', 'rae reader', 'rae.private']) expect(whole).not.toContain(secret);
    const block = readHeaderBlock(header);
    const [to, delivered] = [fieldsNamed(block, 'to')[0]?.text, fieldsNamed(block, 'delivered-to')[0]?.text];
    expect(to).toMatch(/^redacted-\d+@redacted\.invalid$/u);
    expect(delivered).toBe(to);
    expect(fieldsNamed(block, 'received')[1]?.text).toContain(`for <${to}>`);
    expect(fields.get('Original-Mail-From')).toBe(`<bounce+${to?.replace('@', '=')}@vm22.rented.example>`);
    expect(fieldsNamed(block, 'from')[0]?.text).toBe('Northwind <service@northwind.example>');
  });

  it('a message begins no field and no part of its own', async () => {
    const hostile = await arf({
      ...spoof,
      from: 'x\n\rFeedback-Type: abuse\n--=_truefrom_mbhjxhc0 <a@rented.example>',
      path: 'a\rVersion: 2@rented.example',
      subject: `\0--=_truefrom_${NOW.toString(36)}--`,
    });
    const { fields } = await readBack(hostile);
    expect([fields.get('Feedback-Type'), fields.get('Version')]).toEqual(['fraud', '1']);
    expect(hostile).toMatch(/^[\r\n -~]*$/u);
    expect(hostile.split(`--=_truefrom_${NOW.toString(36)}`)).toHaveLength(5);
    expect(hostile.split('\r\n').every((line) => line.length <= 998 && !line.includes('\n'))).toBe(true);
  });

  it('a megabyte of recipients is bounded', async () => {
    const many = Array.from({ length: 30_000 }, (_, index) => `person${index}@home.example`).join(',\r\n ');
    expect((await arf({ ...spoof, to: many }, true)).length).toBeLessThan(600_000);
  });
});

describe('whom to tell', () => {
  it.each([
    [
      'who signed',
      { dkim: ['pass header.d=eu.mailer.example'], below: [signature('eu.mailer.example')] },
      { domain: 'mailer.example', because: 'signature' },
    ],
    ['whose machine handed it in', {}, { domain: 'rented.example', because: 'reverseName' }],
    ['nobody, where the machine has no name', { host: 'unknown', address: '198.51.100.7' }, null],
  ] as const)('%s', async (_who, change, expected) => {
    const { report, source } = await reported({ ...spoof, ...change });
    const contact = abuseContact(report, source);
    expect(contact === null ? null : { domain: contact.domain, because: contact.because }).toEqual(expected);
    expect(contact?.address ?? null).toBe(expected === null ? null : `abuse@${expected.domain}`);
  });

  it('stands in the report', async () => {
    expect(await arf(spoof)).toMatch(/^To: abuse@rented\.example\r\n/u);
  });
});
