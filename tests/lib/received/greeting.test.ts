import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receivedClauses } from '../../../lib/received';
import { hopOf } from './make';

describe('what the client chose cannot hide what the server wrote', () => {
  it.each([
    ['an open parenthesis', 'from a(b (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
    ['a closing parenthesis', 'from a)b (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
    ['a quote', 'from a"b (rdns.example [192.0.2.7]) by mx.example with ESMTP for <"x"@y.example>'],
    ['an angle bracket', 'from a<b (rdns.example [192.0.2.7]) by mx.example with ESMTP for <x@y.example>'],
    ['the word "by"', 'from by (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
    ['the word "with"', 'from with (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
    ['another address', 'from [10.0.0.1] (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
    ['a semicolon', 'from a;b (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
    ['a semicolon alone', 'from ; (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
    ['a weekday behind a semicolon', 'from ;Tue, (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
    ['a clause name behind a semicolon', 'from a;by (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
    ['a clause name before a semicolon', 'from with;a (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
    ['a clause name before a parenthesis', 'from with)ESMTPA (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
    ['a clause name between semicolons', 'from a;by;b (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
    ['NUL', 'from a\0b (rdns.exam\0ple [192.0.\u00002.7]) by mx.example with ESMTP'],
    ['a name that begins like a protocol', 'from tls1.example (rdns.example [192.0.2.7]) by mx.example with ESMTP'],
  ])('HELO with %s', (_what, value) => {
    expect(hopOf(value)).toMatchObject({ reverseName: 'rdns.example', by: 'mx.example', with: 'ESMTP' });
    expect(hopOf(value).address?.text).toBe('192.0.2.7');
  });
});

it.each([
  ['bare', 'from a(10.0.0.1) (192.0.2.7) by mx.example with Microsoft SMTP Server id 15.1; 3 Jun 2025 09:11:06 -0000'],
  ['with a name', 'from a(b.example[10.0.0.1]) (192.0.2.7) by mx.example with Microsoft SMTP Server id 15.1; 3 Jun 2025 09:11:06 -0000'],
  ['a name alone', 'from a(b.example) (192.0.2.7) by mx.example with Microsoft SMTP Server id 15.1; 3 Jun 2025 09:11:06 -0000'],
  ['inside the greeting’s own comment', 'from 192.0.2.7 (EHLO a(b.example[10.0.0.1])) by mx.example with SMTP; 3 Jun 2025 09:11:06 -0000'],
])('an address in the greeting is not the client’s: %s', (_what, value) => {
  expect(hopOf(value)).toMatchObject({ address: { text: '192.0.2.7' }, reverseName: null, by: 'mx.example' });
});

it.each([
  ['a login', 'a(authenticated)'],
  ['a login alone', '(authenticated)'],
  ['a login behind a parenthesis', 'a)(authenticated)'],
  ['an account', 'a(account)b'],
  ['a mechanism', 'a(with)b'],
  ['a program that fetches', 'a(fetchmail)'],
  ['a program that writes the reverse name first', 'a(exim)'],
  ['a name that was verified', 'a(verified)'],
  ['a local hand-over', 'a(uid)'],
  ['encryption', 'a(tls)'],
  ['a neighbour', 'a(authenticated)[10.0.0.1]'],
])('a comment in the greeting is not the server’s: %s', (_what, helo) => {
  const rest = 'by mx.example with ESMTP id 1; 3 Jun 2025 09:11:06 -0000';
  for (const client of ['(192.0.2.7)', '([192.0.2.7])', '(unknown [192.0.2.7])']) {
    const hop = hopOf(`from ${helo} ${client} ${rest}`);
    expect(hop).toMatchObject({ kind: 'smtp', address: { text: '192.0.2.7' }, reverseName: null, isAuthenticated: false, isTls: false });
  }
});

it.each([
  ['glued to the name', 'from a.example([192.0.2.7]) (authenticated as ann) by mx.example with ESMTP id 1; 3 Jun 2025 09:11:06 -0000'],
  ['behind the name', 'from a.example ([192.0.2.7]) (authenticated as ann) by mx.example with ESMTP id 1; 3 Jun 2025 09:11:06 -0000'],
])('the server’s own comment stands with the address: %s', (_what, value) => {
  expect(hopOf(value)).toMatchObject({ address: { text: '192.0.2.7' }, isAuthenticated: true, authenticatedUser: 'ann' });
});

it.each([
  ['qmail', 'from unknown (HELO authenticated) (192.0.2.7) by mx.example with SMTP; 3 Jun 2025 09:11:06 -0000'],
  [
    'CommuniGate',
    'from [192.0.2.7] (HELO Authenticated) by mx.example (CommuniGate Pro SMTP 6.3) with ESMTP id 1; 3 Jun 2025 09:11:06 -0000',
  ],
  ['Yahoo', 'from 192.0.2.7 (EHLO encrypted) by mx.example with SMTP; 3 Jun 2025 09:11:06 -0000'],
])('what a client greets with says nothing of a login or of encryption: %s', (_what, value) => {
  expect(hopOf(value)).toMatchObject({ isAuthenticated: false, isTls: false, cipher: null });
  expect(hopOf(value).helo).toMatch(/^(?:authenticated|encrypted)$/iu);
});

it.each([
  ['Exim 3 with its port behind a dot', 'from a.example ([192.0.2.7.63559]) by mx.example with esmtp (v3.35.1) id 1GNrLz-000295-00'],
  ['smap with the greeting behind a comma', 'from b.example(192.0.2.7, HELO a.example) by mx.example via smap (V1.3) id xma002908'],
])('the address is read from %s', (_what, value) => {
  expect(hopOf(value)).toMatchObject({ address: { text: '192.0.2.7' }, helo: 'a.example' });
});

it('a fifth number that is no port, or a sixth, makes it no address', () => {
  expect(hopOf('from a.example ([192.0.2.7.1234567]) by mx.example').address).toBeNull();
  expect(hopOf('from a.example ([192.0.2.7.1.2]) by mx.example').address).toBeNull();
});

/** Pieces that mean something to a reader of Received fields. */
const PIECES = [
  'a by with id for via from be helo HELO unknown localhost x.example mx.reader.example',
  '( ) (( )) [ ] ; , " < > \\ @ = : / . % é',
  '10.0.0.1 [10.0.0.1] 192.0.2.99 ident= envelope-from Mon, 2025-01-01',
  'authenticated account fetchmail exim qmail invoked uid verified tls TLSv1.2 ESMTPA client no',
].flatMap((line) => line.split(' '));
const REST = 'by mx.reader.example with ESMTP id 1; Tue, 3 Jun 2025 09:11:06 +0000';

it.each([
  ['a name and a literal', '(host.rented.example [192.0.2.7])'],
  ['a literal', '([192.0.2.7])'],
  ['a bare address', '(192.0.2.7)'],
  ['notes behind it', '(unknown [192.0.2.7]) (using TLSv1.3 with cipher X_Y (256/256 bits)) (No client certificate requested)'],
])('no greeting without blanks speaks for the server, which writes %s', (_what, client) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }), (pieces) => {
      const hop = hopOf(`from ${pieces.join('')} ${client} ${REST}`);
      expect(hop).toMatchObject({
        kind: 'smtp',
        address: { text: '192.0.2.7' },
        by: 'mx.reader.example',
        isAuthenticated: false,
        envelopeFrom: null,
        date: Date.UTC(2025, 5, 3, 9, 11, 6),
      });
      expect([null, 'host.rented.example']).toContain(hop.reverseName);
    }),
    { numRuns: 1000 },
  );
});

describe('a quoted local part of the envelope speaks for nobody', () => {
  const REVERSE_PATHS = [
    '"a) (authenticated as ole) (b"@rented.example',
    '"a) with auth (b"@rented.example',
    '"a) for ole@home.example (b"@rented.example',
    '"a>) (authenticated as ole) (envelope-from <b"@rented.example',
    '"a\\") (authenticated as ole) (b"@rented.example',
    '"a) by mx2.reader.example (fetchmail) (b"@rented.example',
    '"a; Tue, 3 Jun 2020 00:00:00 +0000"@rented.example',
  ];
  const DATE = 'Tue, 3 Jun 2025 09:11:06 +0000';
  const CLIENT = 'from x.example (x.example [192.0.2.7])';

  it.each([
    [
      'Exim',
      (path: string) =>
        `${CLIENT} by mx.reader.example with esmtp (Exim 4.98) (envelope-from <${path}>) id 1CIusZ-00049K-45 for a@b.example; ${DATE}`,
    ],
    ['Haraka', (path: string) => `${CLIENT} by mx.reader.example (Haraka) with ESMTP id 1 envelope-from <${path}>; ${DATE}`],
    ['PowerMTA', (path: string) => `${CLIENT} by mx.reader.example (PowerMTA) id 1 for <a@b.example>; ${DATE} (envelope-from <${path}>)`],
    [
      'Sendmail',
      (path: string) => `${CLIENT} by mx.reader.example (8.18.1/8.18.1) with ESMTP id 1 for <a@b.example>; ${DATE} (envelope-from ${path})`,
    ],
  ])('%s', (_what, write) => {
    for (const path of REVERSE_PATHS) {
      const hop = hopOf(write(path));
      expect(hop).toMatchObject({ kind: 'smtp', by: 'mx.reader.example', isAuthenticated: false, date: Date.UTC(2025, 5, 3, 9, 11, 6) });
      expect([null, 'a@b.example']).toContain(hop.for);
    }
  });

  it('is read as it was written', () => {
    const path = '"a (bé中"@rented.example';
    expect(hopOf(`${CLIENT} by mx.reader.example with ESMTP id 1 envelope-from <${path}>; ${DATE}`).envelopeFrom).toBe(path);
    expect(hopOf(`${CLIENT} by mx.reader.example with ESMTP id 1 for <${path}>; ${DATE}`).for).toBe(path);
    expect(receivedClauses(`by mx.reader.example for <${path}>; ${DATE}`).get('for')).toEqual([`<${path}>`]);
  });

  it('takes no greeting with it', () => {
    const hop = hopOf(`from <" (x.example [192.0.2.7]) by mx.reader.example with ESMTP id 1 for <"a"@b.example>; ${DATE}`);
    expect(hop).toMatchObject({ address: { text: '192.0.2.7' }, by: 'mx.reader.example', for: '"a"@b.example' });
  });
});
