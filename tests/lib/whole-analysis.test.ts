// Pairs at the level of the whole analysis: a message that must raise the signal, as an attacker who knows mail would write it,
// and an honest one with the same look that must not alarm. For the signals that the labelled attacks ask for nowhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { createCatalogue, type Report } from '../../lib/report';
import { deliveryReport, forwarded, hop, type Letter, raw, reader, READER, signature, stranger, throughList, write } from './checks/letter';

const messages: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/_locales/en/messages.json'), 'utf8'));
const catalogue = createCatalogue(messages, 'en');
const report = (letter: Letter): Promise<Report> =>
  analyze(raw(write(letter), { receiver: letter.receiver ?? 'gmail' }), {
    profile: reader,
    now: Date.UTC(2025, 5, 3),
    catalogue,
    resolver: null,
  });

type Step = Report['verdict']['step'];

interface Pair {
  readonly id: string;
  /** The message, and the steps that are right for it. */
  readonly spoof: readonly [why: string, letter: Letter, ...steps: Step[]];
  /** The honest one; `note` where the fact stands in the report, explained. */
  readonly honest: readonly [why: string, letter: Letter, shown: 'nothing' | 'note', step: Step];
}

const unproven = (policy: string) => ({ dkim: [], dmarc: `fail (p=${policy})` });

const pairs: readonly Pair[] = [
  {
    id: 'auth.spf.fail',
    spoof: [
      'the envelope is the victim’s own, sent from a rented machine',
      { ...stranger, path: 'accounts@firm.example', spf: 'fail', ...unproven('REJECT') },
      'danger',
    ],
    honest: [
      'an old forward keeps the envelope, and the author’s signature lives on',
      { ...forwarded, path: 'ann@firm.example', spf: 'fail', dkim: ['pass header.d=firm.example'] },
      'note',
      'verified',
    ],
  },
  {
    id: 'auth.dkim.fail',
    spoof: [
      'a signature copied from a genuine letter on another text',
      {
        ...stranger,
        dkim: ['fail (body hash did not verify) header.d=firm.example'],
        dmarc: 'fail (p=NONE)',
        below: [signature('firm.example')],
      },
      'caution',
      'danger',
    ],
    honest: [
      'a list added its footer and signs for itself',
      {
        ...throughList,
        dmarc: 'fail (p=NONE)',
        below: [signature('lists.example'), hop('mail.firm.example', 'mx.lists.example'), signature('firm.example')],
      },
      'note',
      'unverified',
    ],
  },
  {
    id: 'auth.relay-tenant-mismatch',
    spoof: [
      'another customer of the same cloud sends in the firm’s name, and SPF passes for the cloud',
      {
        host: 'mail-eastus2azlp1701.outbound.protection.outlook.com',
        path: 'accounts@firm.example',
        dkim: ['pass header.d=x41q7.onmicrosoft.com'],
        below: [signature('x41q7.onmicrosoft.com')],
        extra: ['X-OriginatorOrg: x41q7.onmicrosoft.com', 'Content-Type: text/plain'],
      },
      'caution',
      'danger',
    ],
    honest: [
      'the firm sends from its own tenant, which signs for it',
      {
        host: 'mail-eastus2azlp1701.outbound.protection.outlook.com',
        path: 'ann@firm.example',
        extra: ['X-OriginatorOrg: firm.example', 'Content-Type: text/plain'],
      },
      'nothing',
      'verified',
    ],
  },
  {
    id: 'envelope.mismatch',
    spoof: ['returns go to the rented machine', { ...stranger, ...unproven('NONE') }, 'caution', 'danger'],
    honest: [
      'a newsletter service collects returns under its own name and signs for its customer',
      { host: 'o4.mailer.example', path: 'bounces+rae=home.example@o4.mailer.example' },
      'nothing',
      'verified',
    ],
  },
  {
    id: 'from.comment-address',
    spoof: [
      'a comment shows an address of the organisation the reader deals with, and nothing proves the mailbox beside it',
      { ...stranger, ...unproven('NONE'), from: 'ann@firm.example (service@northwind.example)' },
      'caution',
      'danger',
    ],
    honest: ['cron and old programs write the name in a comment', { from: 'ann@firm.example (Ann Lee, Accounts)' }, 'nothing', 'verified'],
  },
  {
    id: 'msgid.foreign',
    spoof: [
      'the script’s machine numbered it',
      { ...stranger, ...unproven('NONE'), messageId: '<20250603091106.4F1C@vm22.rented.example>' },
      'caution',
      'danger',
    ],
    honest: ['a service numbers its customer’s proven mail', { messageId: '<0100019735@o4.mailer.example>' }, 'nothing', 'verified'],
  },
  {
    id: 'mime.ambiguous',
    spoof: [
      'two boundaries: a filter reads the harmless part, the mail program the other',
      {
        ...stranger,
        ...unproven('NONE'),
        extra: ['Content-Type: multipart/mixed; boundary="outer"; boundary="inner"'],
        body: '--outer\r\nContent-Type: text/plain\r\n\r\nThe minutes.\r\n--outer--\r\n--inner\r\nContent-Type: text/html\r\n\r\n<p>Log in here</p>\r\n--inner--',
      },
      'danger',
      'caution',
    ],
    honest: [
      'an ordinary letter in two forms, whose boundary is long and quoted',
      {
        extra: ['Content-Type: multipart/alternative;\r\n boundary="----=_Part_1_=boundary=2.3"; charset="utf-8"'],
        body: '------=_Part_1_=boundary=2.3\r\nContent-Type: text/plain\r\n\r\nHi\r\n------=_Part_1_=boundary=2.3--',
      },
      'nothing',
      'verified',
    ],
  },
  {
    id: 'mime.embedded-smtp',
    spoof: [
      'a second message smuggled behind a lone dot of an unusual line end, under the outer one’s proof',
      {
        body: `Hello.\r\n\n.\r\nMAIL FROM:<admin@northwind.example>\r\nRCPT TO:<${READER}>\r\nDATA\r\nFrom: Northwind <service@northwind.example>\r\nSubject: Payment\r\n\r\nPay today.`,
      },
      'caution',
      'danger',
    ],
    honest: [
      'a colleague pastes a session from a terminal, with the server’s answers between',
      {
        body: '> telnet mx 25\r\n220 ready\r\nMAIL FROM:<a@firm.example>\r\n250 ok\r\nRCPT TO:<b@home.example>\r\n250 ok\r\nDATA\r\n354 go\r\nFrom: a\r\n\r\n.\r\n250 queued',
      },
      'nothing',
      'verified',
    ],
  },
  {
    id: 'bounce.not-genuine',
    spoof: [
      'a false delivery report with a link, from a machine of its own',
      {
        ...stranger,
        from: 'Mail Delivery Subsystem <mailer-daemon@home.example>',
        subject: 'Undeliverable: your message',
        ...unproven('NONE'),
        body: 'Release your 4 held messages: http://vm22.rented.example/release',
      },
      'caution',
      'danger',
    ],
    honest: [
      'the addressee’s server reports in the form of RFC 3464, with the null reverse-path, unsigned',
      { ...deliveryReport, spf: 'none', dkim: [], dmarc: 'none' },
      'nothing',
      'unverified',
    ],
  },
  {
    id: 'info.unverifiable',
    spoof: [
      'nobody tests anything and nothing is proven: said, not alarmed about',
      { receiver: 'postfix', isUntested: true, host: 'mail.firm.example' },
      'unverified',
    ],
    honest: ['a proven letter', {}, 'nothing', 'verified'],
  },
];

describe.each(pairs)('$id', ({ id, spoof, honest }) => {
  const [why, letter, ...steps] = spoof;
  it(`is said where ${why}`, async () => {
    const { findings, verdict } = await report(letter);
    const finding = findings.find((candidate) => candidate.id === id);
    expect(finding?.title ?? '').not.toBe('');
    expect(finding?.kind === 'warn' && finding.strength === 'note').toBe(false);
    expect(steps).toContain(verdict.step);
  });

  const [cause, innocent, shown, step] = honest;
  it(`alarms nobody where ${cause}`, async () => {
    const { findings, verdict } = await report(innocent);
    expect(findings.filter((candidate) => candidate.id === id).map(({ strength }) => strength)).toEqual(shown === 'note' ? ['note'] : []);
    expect(verdict.step).toBe(step);
  });
});
