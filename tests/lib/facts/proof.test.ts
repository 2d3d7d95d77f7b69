import { describe, expect, it } from 'vitest';
import { factsOf, hop, type Letter, signature, stranger } from '../checks/letter';

const proofOf = (letter: Letter | Uint8Array) => {
  const { state, by, domain } = factsOf(letter).proof;
  return [state, by, domain];
};

describe('the proof of the From domain', () => {
  it.each([
    ['DMARC passes for it', {}, ['proven', 'dmarc', 'firm.example']],
    ['an aligned signature, where DMARC says nothing', { dmarc: '', spf: 'none' }, ['proven', 'dkim', 'firm.example']],
    ['an aligned envelope, where DMARC says nothing', { dmarc: 'none', dkim: [] }, ['proven', 'spf', 'firm.example']],
    [
      'a best guess of Microsoft is an aligned pass',
      { receiver: 'microsoft', dkim: [], dmarc: 'bestguesspass action=none' },
      ['proven', 'spf', 'firm.example'],
    ],
    [
      'DMARC fails, whatever else passed',
      { ...stranger, dkim: ['pass header.d=other.example'], dmarc: 'fail (p=NONE)', below: [] },
      ['failed', null, 'other.example'],
    ],
    [
      'a result for another envelope sender than the receiver wrote down is of a reverse-path without its quotes',
      {
        ...stranger,
        path: '"ann@firm.example; b"@vm22.rented.example',
        spf: 'pass smtp.mailfrom=ann@firm.example; x-rest=b',
        dmarc: '',
      },
      ['unproven', null, null],
    ],
    [
      'an envelope sender of the same organisation is as good',
      { path: 'bounce@news.firm.example', dkim: [], dmarc: '', spf: 'pass smtp.mailfrom=firm.example; x-rest=b' },
      ['proven', 'spf', 'firm.example'],
    ],
    [
      'a stranger passes, and words without a domain say that DMARC does',
      { ...stranger, spf: 'pass', dmarc: '', results: ['dmarc=pass'] },
      ['unproven', null, 'vm22.rented.example'],
    ],
    ['strict alignment failed, whatever relaxed alignment says', { dmarc: 'fail (p=REJECT)' }, ['failed', null, 'firm.example']],
    ['a stranger passes', { ...stranger, spf: 'pass', dmarc: 'none' }, ['unproven', null, 'vm22.rented.example']],
    ['nothing passes', { spf: 'none', dkim: [], dmarc: 'none' }, ['unproven', null, null]],
    [
      'a delivery report has no sender: its HELO stands for it, though OpenDMARC fails it',
      { from: 'Mail System <mailer-daemon@firm.example>', path: '', dkim: [], dmarc: 'fail (p=REJECT)' },
      ['proven', 'spf', 'mail.firm.example'],
    ],
    [
      'the HELO of another domain proves nothing for a null sender either',
      { from: 'Mail System <mailer-daemon@firm.example>', path: '', host: 'mail.stranger.example', dkim: [], dmarc: 'fail (p=REJECT)' },
      ['failed', null, 'mail.stranger.example'],
    ],
    [
      'where there is a sender, a HELO that passes names a computer and nobody else',
      { dkim: [], dmarc: 'none', spf: 'none', results: ['spf=pass smtp.helo=mail.stranger.example'] },
      ['unproven', null, null],
    ],
    ['nobody tested', { isUntested: true }, ['unknown', null, null]],
    [
      'a pass for another domain is none for this one',
      { dmarc: '', dkim: [], spf: 'none', results: ['dmarc=pass header.from=other.example'] },
      ['unproven', null, null],
    ],
    ['two From fields have no proof', { extra: ['From: <service@northwind.example>'] }, ['unproven', null, 'firm.example']],
    ['nor has a From beside a hidden one', { extra: ['From : <service@northwind.example>'] }, ['unproven', null, 'firm.example']],
  ] as const)('%s', (_rule, letter, expected) => {
    expect(proofOf(letter)).toEqual(expected);
  });

  it('what stands below the border proves nothing', () => {
    const forged = 'Authentication-Results: mx.google.com; dmarc=pass header.from=firm.example';
    expect(
      proofOf({
        ...stranger,
        isUntested: true,
        below: [hop('x (x [203.0.113.9])', 'vm22.rented.example'), forged, signature('firm.example')],
      }),
    ).toEqual(['unknown', null, null]);
  });
});

it('a Received-SPF that names nobody is of the envelope sender whom the receiver wrote down', () => {
  const proofBy = (path: string) =>
    proofOf(
      Uint8Array.from(
        Buffer.from(
          [
            `Return-Path: <${path}>`,
            'Received: from unknown (HELO out.firm.example) (192.0.2.10) by mail.home.example with SMTP; Tue, 03 Jun 2025 09:11:08 +0000',
            `Received-SPF: pass (mail.home.example: domain of ${path} designates 192.0.2.10 as permitted sender)`,
            'From: Ann <ann@firm.example>',
            '',
            'Hello.',
          ].join('\r\n'),
        ),
      ),
    );
  expect(proofBy('bounce@news.firm.example')).toEqual(['proven', 'spf', 'news.firm.example']);
  expect(proofBy('x@rented.example')).toEqual(['unproven', null, 'rented.example']);
});

it('a greeting that Exchange tells beside its Received-SPF is not what was tested', () => {
  const proofBy = (path: string, identity = '') =>
    proofOf(
      Uint8Array.from(
        Buffer.from(
          [
            `Return-Path: ${path}`,
            `Received-SPF: Pass (ex1.home.example: domain of ${path} designates 192.0.2.10 as permitted sender) receiver=ex1.home.example;${identity} helo=out.firm.example;`,
            'Received: from out.firm.example (192.0.2.10) by ex1.home.example (10.1.2.3) with Microsoft SMTP Server id 15.2.1544.11; Tue, 03 Jun 2025 09:11:08 +0000',
            'From: Ann <ann@firm.example>',
            '',
            'Hello.',
          ].join('\r\n'),
        ),
      ),
    );
  expect(proofBy('bounce@firm.example')).toEqual(['proven', 'spf', 'firm.example']);
  expect(proofBy('x@rented.example')).toEqual(['unproven', null, 'rented.example']);
  expect(proofBy('x@rented.example', ' identity=helo;')).toEqual(['unproven', null, null]);
});
