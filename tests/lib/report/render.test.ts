import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze';
import { zoneResolver } from '../../../lib/dns';
import { createCatalogue, type Report, renderMarkdown, renderText } from '../../../lib/report';
import { keyRecord, signed } from '../auth/recheck/signing';
import { deliveryReport, hop, internalLetter, type Letter, raw, reader, signature, stranger, throughList, write } from '../checks/letter';

const root = join(import.meta.dirname, '../../..');
const catalogue = createCatalogue(JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8')), 'en');
const report = (letter: Letter, receiver = letter.receiver ?? 'gmail'): Promise<Report> =>
  analyze(raw(write(letter), { receiver }), { profile: reader, now: Date.UTC(2025, 5, 3), catalogue, resolver: null });

/** A letter whose one signature covers less than its body, checked again with the zone it belongs to. */
async function rechecked(): Promise<Report> {
  const signing = { domain: 'firm.example', bodyLength: 10 };
  const letter = await signed(Buffer.from(write({})).toString('latin1'), signing);
  const resolver = zoneResolver(keyRecord(signing));
  return analyze(raw(Buffer.from(letter, 'latin1'), {}), { profile: reader, now: Date.UTC(2025, 5, 3), catalogue, resolver });
}

const spoof: Letter = { ...stranger, from: 'Northwind <service@northwind.example>', dmarc: 'fail (p=REJECT)' };

describe('the report', () => {
  it('says claim and proof in one sentence, and in pieces', async () => {
    const { verdict } = await report({ ...spoof, dkim: ['pass header.d=mailer.example'], below: [signature('mailer.example')] });
    expect(verdict.headline).toBe('Says it is Northwind. It was sent by mailer.example.');
    expect(verdict.headlineParts.filter(({ kind }) => kind !== 'text')).toEqual([
      { kind: 'claim', text: 'Northwind' },
      { kind: 'proof', text: 'mailer.example' },
    ]);
  });

  it('marks the octets a finding rests on in the field as it stands', async () => {
    const { findings, fields } = await report(spoof);
    const [evidence] = findings.find(({ id }) => id === 'auth.dmarc.fail')?.evidence ?? [];
    expect(evidence?.text.slice(...(evidence?.mark ?? [0, 0]))).toMatch(/^dmarc=fail \(p=REJECT\)/u);
    expect(evidence).toMatchObject({ header: 'Authentication-Results', trust: 'trusted' });
    expect(fields.find(({ index }) => index === evidence?.index)?.line).toBe(evidence?.line);
  });

  it('line numbers count physical lines', async () => {
    const { fields } = await report({ below: [`${signature('firm.example')}\r\n folded`] });
    const from = fields.find(({ name }) => name === 'From');
    expect(from?.line).toBe((fields.at((from?.index ?? 0) - 1)?.line ?? 0) + 2);
  });

  it('says of each field whose word it is', async () => {
    const forged = 'Authentication-Results: mx.google.com; dmarc=pass header.from=northwind.example';
    const { fields } = await report({ ...spoof, below: [hop('x (x [203.0.113.9])', 'vm22.rented.example'), forged] });
    const trustOf = (name: string) => fields.filter((field) => field.name === name).map(({ trust }) => trust);
    expect(trustOf('Authentication-Results')).toEqual(['trusted', 'forged']);
    expect(trustOf('Received')).toEqual(['trusted', 'trusted', 'foreign']);
    expect(trustOf('From')).toEqual(['foreign']);
  });

  it('places each hop: inside, at the border, or only claimed', async () => {
    const { hops } = await report({
      below: [hop('[10.0.0.4] (desk.lan [10.0.0.4])', 'mail.firm.example (Postfix)'), signature('firm.example')],
    });
    expect(hops.map(({ place }) => place)).toEqual(['inside', 'border', 'claimed']);
  });

  it('has no unknown border where the message never crossed one', async () => {
    const { hops, gaps } = await report(internalLetter);
    expect(hops.every(({ place }) => place === 'inside')).toBe(true);
    expect(gaps.filter(({ reason }) => reason === 'borderUnknown')).toEqual([]);
  });

  it('says of each hop what it did, and whether that is more than its own word', async () => {
    const list = hop('mail.firm.example (mail.firm.example [192.0.2.10])', 'mx.lists.example (Postfix)');
    const desk = hop('[10.0.0.4] (desk.lan [10.0.0.4])', 'mail.firm.example (Postfix)');
    const listed = await report({ ...throughList, below: [list, desk] });
    expect(listed.hops.map(({ role, basis }) => [role, basis])).toEqual([
      ['receiver', 'seen'],
      ['border', 'seen'],
      ['list', 'backed'],
      ['origin', 'claimed'],
    ]);
    for (const words of ['mailing list, confirmed', 'says the message began here']) {
      expect(renderText(listed, catalogue)).toContain(words);
      expect(renderMarkdown(listed, catalogue)).toContain(words);
    }
  });

  it('keeps apart what the receiver reports and what anybody claims', async () => {
    const { authentication } = await report({
      ...spoof,
      below: ['Authentication-Results: checks.elsewhere.example; dmarc=pass header.from=northwind.example'],
    });
    expect([authentication.reported.dmarc?.result, authentication.claimed.dmarc?.result, authentication.rechecked]).toEqual([
      'fail',
      'pass',
      null,
    ]);
  });

  it('says of a signature we verified what it covers and what makes it weak', async () => {
    const [cell] = (await rechecked()).authentication.rechecked?.dkim ?? [];
    expect(cell).toMatchObject({
      result: 'pass',
      domain: 'firm.example',
      signature: { selector: 's1', isHeaderSigned: true, body: 'matches', weaknesses: ['partialBody'] },
    });
  });

  it('names what was not checked', async () => {
    const { gaps } = await analyze(raw(Uint8Array.from(Buffer.from('From: Ann <ann@firm.example>')), {}), {
      profile: reader,
      now: 0,
      catalogue,
      resolver: null,
    });
    expect(gaps.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['noHeaderEnd', 'noTrustedResults', 'receiverUnknown']));
    expect(gaps.filter(({ text }) => text === '' || text.startsWith('gap_'))).toEqual([]);
  });

  it('a finding with no sentence of its own would show its key; none does', async () => {
    const all = await Promise.all([report({}), report(spoof), report({ ...throughList, dmarc: 'fail (p=NONE)' }), report(deliveryReport)]);
    const texts = all.flatMap(({ findings }) => findings.flatMap(({ title, explanation, advice }) => [title, explanation, advice]));
    expect(texts.filter((text) => /^[a-z_]+$/iu.test(text) || text.includes('$'))).toEqual([]);
  });

  it('a thousand equal fields do not make a report of megabytes', async () => {
    const body = await report({ below: Array.from({ length: 3000 }, (_, i) => `Subject: number ${i} ${'x'.repeat(200)}`) });
    expect(JSON.stringify(body).length).toBeLessThan(400_000);
  });
});

describe('schema 1', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(join(root, 'docs/report.schema.json'), 'utf8')));

  it.each([
    ['an honest letter', {}],
    ['a spoof', spoof],
    ['a list', { ...throughList, dmarc: 'fail (p=NONE)' }],
    ['a delivery report', deliveryReport],
    ['nobody tested it', { isUntested: true, from: null, to: null, messageId: null, date: 'yesterday' }],
  ] as const)('%s follows it', async (_name, letter) => {
    validate(JSON.parse(JSON.stringify(await report(letter))));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('a message that was checked again follows it', async () => {
    validate(JSON.parse(JSON.stringify(await rechecked())));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('a report with another step, a missing part or a surplus one does not', async () => {
    const good: unknown = JSON.parse(JSON.stringify(await report({})));
    const change = (patch: object) => validate({ ...(typeof good === 'object' ? good : {}), ...patch });
    expect([change({}), change({ schema: 2 }), change({ hops: null }), change({ more: 1 })]).toEqual([true, false, false, false]);
  });
});

describe('text and Markdown', () => {
  it('the text begins with the step and the sentence, and paints what it is given to paint', async () => {
    const text = renderText(await report(spoof), catalogue, (style, piece) => (style === 'claim' ? `{${piece}}` : piece));
    expect(text.split('\n')[0]).toBe(
      'Danger  Says it is {Northwind}. It was handed in by vm22.rented.example, and nothing proves the sender.',
    );
    expect(text).toContain('northwind.example asks that such mail be refused');
    expect(text).toContain('border: taken in here');
  });

  it('no octet of the message can steer a terminal', async () => {
    const text = renderText(
      await report({ ...spoof, from: '"\u001b[2J\u009b31m" <service@northwind.example>', host: 'vm\u001b[1m.example' }),
      catalogue,
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  });

  it('nothing of the message becomes Markdown', async () => {
    const markdown = renderMarkdown(
      await report({
        ...spoof,
        from: '"![x](https://evil.example/x) <b>```" <service@northwind.example>',
        below: [hop('![x](https://evil.example/y) ``` (a [192.0.2.9])', 'www.<b>.example')],
      }),
      catalogue,
    );
    const outsideCode = markdown.replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gmu, '');
    expect(markdown).toContain('````\nFrom:');
    expect(outsideCode).not.toContain('![x](');
    expect(outsideCode).not.toContain('<b>');
    expect(outsideCode).toContain('# Danger');
  });
});
