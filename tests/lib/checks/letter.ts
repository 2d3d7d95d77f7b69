// Messages as a mailbox hands them out, in the genuine layout of three receivers, for the tests of checks and facts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Recheck } from '../../../lib/auth';
import { checks } from '../../../lib/checks';
import type { CheckOutcome, Evidence, Strength } from '../../../lib/checks';
import { createFacts, type Facts } from '../../../lib/facts';
import type { RawMessage } from '../../../lib/message';
import { emptyProfile, type ReaderProfile, type SenderMemory } from '../../../lib/reader';

/** A message and what its receiver found; everything optional, the default is an honest and proven one. */
export interface Letter {
  readonly receiver?: 'gmail' | 'microsoft' | 'postfix';
  /** Value of From; null for none. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly subject?: string;
  readonly date?: string;
  readonly messageId?: string | null;
  readonly replyTo?: string;
  /** Host that handed the message in and its address. */
  readonly host?: string;
  /** How it greeted, where that is not its name. */
  readonly helo?: string;
  /** The receiver doubts the host's name (postfix only). */
  readonly isDoubted?: boolean;
  /** Who logged in to hand it in (postfix only). */
  readonly login?: string;
  readonly address?: string;
  /** Envelope sender; '' for the null reverse-path, null: nobody recorded it. */
  readonly path?: string | null;
  readonly spf?: string;
  readonly dkim?: readonly string[];
  readonly dmarc?: string;
  /** Results the receiver adds, as `method=result ...`. */
  readonly results?: readonly string[];
  /** The receiver writes no results at all. */
  readonly isUntested?: boolean;
  readonly arrival?: string;
  /** Lines between the receiver's part and From, each a whole field. */
  readonly below?: readonly string[];
  /** Lines after the ordinary fields. */
  readonly extra?: readonly string[];
  readonly body?: string;
  /** What our own check found; nothing was looked up where it is left out. */
  readonly rechecked?: Recheck;
  /** What is remembered of the sender; there is no memory where it is left out. */
  readonly remembered?: SenderMemory;
}

export const READER = 'reader@home.example';
const AUTHOR = 'firm.example';
const ARRIVAL = 'Tue, 03 Jun 2025 09:11:08 +0000';

/** The reader of these letters. */
export const reader: ReaderProfile = {
  ...emptyProfile,
  name: 'Rae Reader',
  mailbox: READER,
  ownDomains: ['home.example'],
  knownDomains: ['northwind.example'],
  contacts: [{ name: 'Ines Duarte', addresses: ['ines.duarte@home.example', 'ines@duarte.example'], vip: true }],
};

/** Domain of the first address that stands outside quotation marks and comments. */
const domainOf = (address: string) => /@([^>\s",;]+)/u.exec(address.replaceAll(/"[^"]*"|\([^)]*\)/gu, ''))?.[1] ?? '';

/** A signature in the form of RFC 6376; no verifier runs here, so the numbers are any. */
export function signature(domain: string, signed = 'From:To:Subject:Date:Message-ID', tags = ''): string {
  return `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s1; t=1748941866; ${tags}h=${signed}; bh=wVbVJgSAXnAL2pTAX9Dxvj/2pQPh3033ya21EAoXkvw=; b=${domain.length}odZyPODmhRFvlcjRvVs`;
}

/** A Received line of a server below the border. */
export function hop(from: string, by: string, tail = 'Tue, 3 Jun 2025 09:11:06 +0000', middle = 'with ESMTPS id 4Z1'): string {
  return `Received: from ${from} by ${by} ${middle}; ${tail}`;
}

interface Parts {
  readonly host: string;
  readonly helo: string;
  readonly doubt: string;
  readonly login: string;
  readonly address: string;
  readonly path: string;
  readonly arrival: string;
  readonly results: readonly string[];
}

const TOP: Record<NonNullable<Letter['receiver']>, (parts: Parts) => readonly string[]> = {
  gmail: ({ host, helo, address, path, arrival, results }) => [
    `Delivered-To: ${READER}`,
    `Received: by 2002:a05:7022:4a9:b0:95:7f5b:1c0d with SMTP id x9csp1234567dlb; ${arrival}`,
    `Return-Path: <${path}>`,
    `Received: from ${helo} (${host}. [${address}]) by mx.google.com with ESMTPS id d2e1a72fcca58-1 for <${READER}>; ${arrival}`,
    ...(results.length > 0 ? [`Authentication-Results: mx.google.com; ${results.join('; ')}`] : []),
  ],
  microsoft: ({ host, address, path, arrival, results }) => [
    `Received: from DM6PR12MB5043.namprd12.prod.outlook.com (2603:10b6:5:21c::16) by BY5PR12MB1387.namprd12.prod.outlook.com with HTTPS; ${arrival}`,
    ...(results.length > 0 ? [`Authentication-Results: ${results.join('; ')}`] : []),
    `Received: from ${host} (${address}) by BN8NAM11FT056.mail.protection.outlook.com (10.13.128.141) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.8594.36 via Frontend Transport; ${arrival}`,
    `Return-Path: ${path}`,
  ],
  postfix: ({ host, helo, doubt, login, address, path, arrival, results }) => [
    `Return-Path: <${path}>`,
    `Delivered-To: ${READER}`,
    `Received: from mx1.home.example by store.home.example with LMTP id ZMhf3R5jeoYx for <${READER}>; ${arrival}`,
    ...results.map((result) => `Authentication-Results: mx1.home.example; ${result}`),
    `Received: from ${helo} (${host} [${address}]${doubt}) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))${login} by mx1.home.example (Postfix) with ESMTPS id 4Zjj04281A4 for <${READER}>; ${arrival}`,
  ],
};

/** The octets of a letter, CRLF throughout. Text is written an octet a character, so tests can bring bytes that are no UTF-8. */
export function write(letter: Letter = {}): Uint8Array {
  const { receiver = 'gmail', from = `Ann Lee <ann@${AUTHOR}>`, to = `Rae Reader <${READER}>`, arrival = ARRIVAL } = letter;
  const domain = from === null ? AUTHOR : domainOf(from) || AUTHOR;
  const { host = `mail.${domain}`, address = '192.0.2.10', path = `bounce@${domain}`, spf = 'pass', dmarc = 'pass (p=NONE)' } = letter;
  const dkim = letter.dkim ?? [`pass header.d=${domain}`];
  const results = letter.isUntested
    ? []
    : [
        ...dkim.map((result) => `dkim=${result}`),
        `spf=${spf} ${!path ? `smtp.helo=${host}` : `smtp.mailfrom=${path}`}`,
        ...(dmarc === '' ? [] : [`dmarc=${dmarc} header.from=${domain}`]),
        ...(letter.results ?? []),
      ];
  const top = TOP[receiver]({
    host,
    helo: letter.helo ?? host,
    doubt: letter.isDoubted ? ' (may be forged)' : '',
    login: letter.login === undefined ? '' : ` (Authenticated sender: ${letter.login})`,
    address,
    path: path ?? '',
    arrival,
    results,
  });
  const lines = [
    ...top.filter((line) => path !== null || !line.startsWith('Return-Path:')),
    ...(letter.below ?? (dkim.some((result) => result.startsWith('pass')) ? [signature(domain)] : [])),
    ...(from === null ? [] : [`From: ${from}`]),
    ...(to === null ? [] : [`To: ${to}`]),
    ...(letter.replyTo === undefined ? [] : [`Reply-To: ${letter.replyTo}`]),
    `Subject: ${letter.subject ?? 'Minutes of the meeting'}`,
    `Date: ${letter.date ?? 'Tue, 03 Jun 2025 09:11:06 +0000'}`,
    ...(letter.messageId === null ? [] : [`Message-ID: ${letter.messageId ?? `<20250603.1@${domain}>`}`]),
    'MIME-Version: 1.0',
    ...(letter.extra ?? ['Content-Type: text/plain; charset=utf-8']),
    '',
    letter.body ?? 'Here are the minutes.',
    '',
  ];
  return Uint8Array.from(Buffer.from(lines.join('\r\n'), 'latin1'));
}

/** A letter as the engine takes it. */
export function raw(source: Uint8Array, change: Partial<RawMessage> = {}): RawMessage {
  return {
    source,
    completeness: 'full',
    fidelity: { headersExact: true, bodyExact: true, headerOrderKept: true },
    webmail: null,
    receiver: 'auto',
    ...change,
  };
}

export function factsOf(letter: Letter | Uint8Array, profile: ReaderProfile = reader): Facts {
  const source = letter instanceof Uint8Array ? letter : write(letter);
  const receiver = letter instanceof Uint8Array ? 'auto' : (letter.receiver ?? 'gmail');
  const rechecked = letter instanceof Uint8Array ? null : (letter.rechecked ?? null);
  const remembered = letter instanceof Uint8Array ? null : (letter.remembered ?? null);
  return createFacts({ raw: raw(source, { receiver }), profile, now: Date.UTC(2025, 5, 3), rechecked, remembered });
}

export function run(id: string, letter: Letter, profile: ReaderProfile = reader): CheckOutcome {
  const check = checks.find((candidate) => candidate.id === id);
  if (check === undefined) throw new Error(`no check ${id}`);
  return check.run(factsOf(letter, profile));
}

/** Handed in by a rented machine in its own name; nothing of it is the author's. */
export const stranger: Letter = {
  host: 'vm22.rented.example',
  address: '198.51.100.7',
  path: 'www@vm22.rented.example',
  spf: 'none',
  dkim: [],
};

export const listFields: readonly string[] = [
  'List-Id: Talk <talk.lists.example>',
  'List-Post: <mailto:talk@lists.example>',
  'Precedence: list',
];

/** Came through a list that is proven and that broke the author's signature. */
export const throughList: Letter = {
  host: 'mx.lists.example',
  path: 'talk-bounces@lists.example',
  to: 'talk@lists.example',
  dkim: ['fail header.d=firm.example', 'pass header.d=lists.example'],
  extra: listFields,
};

/** The sender’s own domain, proven, and called a list by the sender alone. */
export const ownList: Letter = {
  extra: ['List-Id: Talk <talk.rented.example>', 'List-Post: <mailto:talk@rented.example>', 'Precedence: list'],
};

/** A list of an organisation the reader deals with, in its own name. */
export const knownList: Letter = {
  extra: ['List-Id: Talk <talk.lists.northwind.example>', 'List-Post: <mailto:talk@lists.northwind.example>', 'Precedence: list'],
};

/** Addressed to another mailbox of the reader's, whose own server sent it on. */
export const forwarded: Letter = {
  host: 'mx.alumni.example',
  path: 'SRS0=Kq2w=VU=firm.example=ann@alumni.example',
  to: 'me@alumni.example',
  below: [hop('mail.firm.example (mail.firm.example [192.0.2.10])', 'mx.alumni.example (Postfix)'), signature('firm.example')],
};

/** RFC 3464, as a mail server of the addressee's writes it. */
export const deliveryReport: Letter = {
  from: 'Mail Delivery System <mailer-daemon@mail.firm.example>',
  host: 'mail.firm.example',
  path: '',
  extra: ['Auto-Submitted: auto-replied', 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"'],
};

/** A colleague handed it in with a password on the reader's own server. */
export const internalLetter: Letter = {
  receiver: 'postfix',
  from: 'Ole <ole@home.example>',
  host: '[192.168.1.24]',
  address: '192.168.1.24',
  isUntested: true,
};

export function invitation(organizer: string): string {
  return [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:1',
    `ORGANIZER;CN=Somebody:mailto:${organizer}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
}

/** The three fields of one ARC set (RFC 8617 §4), with what the sealer saw of DMARC. */
export function arcSet(sealer: string, dmarc = 'pass'): readonly string[] {
  return [
    `ARC-Seal: i=1; a=rsa-sha256; t=1748941867; cv=none; d=${sealer}; s=arc; b=VypODZ1xktxxoJ`,
    `ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=${sealer}; h=From:To:Subject; s=arc; t=1748941867; bh=wVbVJgSAXnAL2pTAX9Dxvj; b=GFnyqA2bxhIU4d`,
    `ARC-Authentication-Results: i=1; mx.${sealer}; spf=${dmarc} smtp.mailfrom=firm.example; dmarc=${dmarc} header.from=firm.example`,
  ];
}

type Case = readonly [rule: string, letter: Letter, strength?: Strength | undefined, profile?: ReaderProfile];

const messages: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'));
const hasMessage = (key: string) => typeof messages === 'object' && messages !== null && key in messages;

interface Shown {
  readonly strength: Strength;
  readonly evidence: readonly Evidence[];
  /** Keys of sentences that the language lacks. */
  readonly missing: readonly string[];
}

/** The finding of a check on a letter; null where it does not speak. */
function shown(id: string, letter: Letter, profile: ReaderProfile): Shown | null {
  const outcome = run(id, letter, profile);
  if (outcome.status !== 'finding') return null;
  const key = [id.replaceAll(/[.-]/gu, '_'), ...(outcome.variant === undefined ? [] : [outcome.variant])].join('_');
  const keys = ['title', 'explanation', 'advice'].map((part) => `${key}_${part}`);
  return { strength: outcome.strength, evidence: outcome.evidence, missing: keys.filter((name) => !hasMessage(name)) };
}

const named = ([rule, letter, strength, profile = reader]: Case) => ({ rule, letter, strength: strength ?? null, profile });

/**
 * The tests of one check: messages in which it speaks, each with its strength, and honest ones in which it does not warn (`note` is
 * calm, not a warning; strength `note` among them says that it shows as one).
 */
export function describeCheck(id: string, { finds, quiet }: { readonly finds: readonly Case[]; readonly quiet: readonly Case[] }): void {
  describe(`${id} speaks`, () => {
    it.each(finds.map(named))('$rule', ({ letter, strength, profile }) => {
      const finding = shown(id, letter, profile);
      expect(finding?.strength ?? null).toBe(strength);
      expect(finding?.missing).toEqual([]);
      const { block, raw: message } = factsOf(letter, profile);
      const evidence = finding?.evidence ?? [];
      expect(evidence.every(({ start, end }) => start < end && end <= message.source.length)).toBe(true);
      expect(evidence.map(({ header, index }) => (header === null ? null : block.fields[index]?.name))).toEqual(
        evidence.map(({ header }) => header),
      );
    });
  });
  describe(`${id} is quiet`, () => {
    it.each(quiet.map(named))('$rule', ({ letter, strength, profile }) => {
      expect(shown(id, letter, profile)?.strength ?? null).toBe(strength);
    });
  });
}
