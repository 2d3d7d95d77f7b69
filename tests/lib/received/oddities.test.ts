import { describe, expect, it } from 'vitest';
import { chainOf } from './make';

const at = (time: string): string => `; Mon, 12 May 2025 ${time}`;
const ARRIVAL = 'from out.sender.example (out.sender.example [192.0.2.7]) by mx.reader.example (Postfix) with ESMTPS id 1';

const oddities = (...values: readonly string[]) => chainOf(values).oddities;

describe('time order', () => {
  const lower = 'from gw.sender.example (gw.sender.example [10.1.1.1]) by out.sender.example with ESMTPS id 2';

  it('a lower hop nine hours later is named with its seconds', () => {
    expect(oddities(ARRIVAL + at('17:11:07 +0000'), `${lower}; Tue, 13 May 2025 02:11:05 +0000`)).toEqual([
      { kind: 'timeOrder', upper: 0, lower: 1, seconds: 32_398 },
    ]);
  });

  it.each([
    ['a clock 50 seconds ahead', '17:11:57 +0000'],
    ['a zone set an hour wrong', '18:11:07 +0000'],
    ['another zone', '19:11:05 +0200'],
    ['a delay of hours', '08:00:00 +0000'],
    ['no zone, and 13 hours later by UTC', '23:59:00'],
  ])('%s stays quiet', (_what, time) => {
    expect(oddities(ARRIVAL + at('17:11:07 +0000'), lower + at(time))).toEqual([]);
  });

  it('a hop later than the arrival is named though its neighbours agree with it', () => {
    const far = (id: string) => `from gw.sender.example (gw.sender.example [10.1.1.1]) by out.sender.example with ESMTPS id ${id}`;
    const found = oddities(ARRIVAL + at('08:00:00 +0000'), far('2') + at('10:30:00 +0000'), far('3') + at('13:00:00 +0000'));
    expect(found).toEqual([{ kind: 'timeOrder', upper: 0, lower: 2, seconds: 18_000 }]);
  });

  it('the receiver’s own hops above the border are not judged', () => {
    expect(
      oddities(`from mx.reader.example by store.reader.example with LMTP id 9${at('01:00:00 +0000')}`, ARRIVAL + at('17:00:00 +0000')),
    ).toEqual([]);
  });
});

describe('gap', () => {
  it.each([
    ['a stranger’s host', 'from bank.example (bank.example [203.0.113.5]) by gw.partner.example with ESMTPS id 2'],
    ['a second arrival at the receiver', 'from bank.example (bank.example [203.0.113.5]) by mx.reader.example with ESMTPS id 2'],
  ])('below the border: %s', (_what, lower) => {
    expect(oddities(ARRIVAL, lower)).toContainEqual({ kind: 'gap', upper: 0, lower: 1 });
  });

  it.each([
    ['the same organisation', 'from a.sender.example ([10.0.0.1]) by gw7.sender.example with ESMTP id 2'],
    ['a name without a domain', 'from bank.example (bank.example [203.0.113.5]) by EXCH01 with ESMTP id 2'],
    ['a login at another provider’s server', 'from laptop (bank.example [203.0.113.5]) by smtp.hoster.example with ESMTPSA id 2'],
    ['a hop without a client', 'by filter0383.partner.example with SMTP id 2'],
    ['the same network', 'from bank.example (203.0.113.5) by gw.partner.example (192.0.2.9) with SMTP id 2'],
  ])('%s connects', (_what, lower) => {
    expect(oddities(ARRIVAL, lower)).toEqual([]);
  });

  it.each([
    ['domains of one operator', 'mail-wr1.google.com', '209.85.221.99', 'smtp-relay.gmail.com'],
    ['one name under two domains', 'vger.email', '192.0.2.7', 'vger.kernel.org'],
    ['a name and its longer form', 'out1.vadesend-relay.example', '192.0.2.7', 'a1.vadesend.test'],
    ['a customer’s line', '192-0-2-7.pool.isp.example', '192.0.2.7', 'office.company.example'],
  ])('%s connect', (_what, name, address, by) => {
    expect(
      oddities(
        `from ${name} (${name} [${address}]) by mx.reader.example with ESMTPS id 1`,
        `from a.example (a.example [203.0.113.5]) by ${by} with ESMTPS id 2`,
      ),
    ).toEqual([]);
  });

  it('is asked at the border only', () => {
    expect(
      oddities(
        ARRIVAL,
        'from o1.service.example (o1.service.example [203.0.113.5]) by gw.sender.example with ESMTPS id 2',
        'from b.example (b.example [203.0.113.8]) by x.other.example with ESMTPS id 3',
      ),
    ).toEqual([]);
  });
});

describe('loop', () => {
  it('the same step between two organisations twice', () => {
    const a = (id: string) => `from mx.b.example (mx.b.example [203.0.113.5]) by mx.a.example with ESMTPS id ${id}`;
    const b = (id: string) => `from mx.a.example (mx.a.example [203.0.113.6]) by mx.b.example with ESMTPS id ${id}`;
    expect(oddities(a('1'), b('2'), a('3'), b('4'))).toEqual([{ kind: 'loop', upper: 0, lower: 2 }]);
  });

  it('the same field twice', () => {
    const copied = `from a.sender.example (a.sender.example [203.0.113.5]) by out.sender.example with ESMTPS id 77${at('08:00:00 +0000')}`;
    expect(oddities(ARRIVAL + at('08:00:09 +0000'), copied, copied)).toEqual([{ kind: 'loop', upper: 1, lower: 2 }]);
  });

  it('a filter on the same host is none', () => {
    const again = (id: string) => `from localhost (localhost [127.0.0.1]) by out.sender.example with ESMTP id ${id}`;
    const filter = (id: string) => `from out.sender.example ([127.0.0.1]) by localhost (amavisd-new, port 10024) with ESMTP id ${id}`;
    expect(oddities(ARRIVAL, again('2'), filter('3'), again('4'), filter('5'))).toEqual([]);
  });
});

describe('a hop that contradicts itself', () => {
  it.each([
    [
      'greets with the server’s name',
      'from mx.reader.example (unknown [192.0.2.7]) by mx.reader.example (Postfix) with ESMTP id 1',
      'heloIsByHost',
    ],
    ['holds an impossible address', 'from a.example (a.example [300.1.2.3]) by mx.reader.example with ESMTP id 1', 'addressClass'],
    ['holds a date for an address', 'from a.example ([Tue, 18 Jun 2024 07:03:45 +0200]) by mx.reader.example with SMTP', 'addressClass'],
  ])('%s', (_what, value, reason) => {
    expect(oddities(value)).toEqual([{ kind: 'selfContradiction', hop: 0, reason }]);
  });

  it('names the client that really delivered as client of a host that passed nothing on', () => {
    const lower = 'from mail.bank.example (out.sender.example [192.0.2.7]) by relay.bank.example (Postfix) with ESMTPS id 2';
    expect(oddities(ARRIVAL, lower)).toContainEqual({ kind: 'selfContradiction', hop: 1, reason: 'nameAddressMismatch' });
  });

  it.each([
    [
      'a host that calls itself by a private address',
      'from mx.reader.example (mx.reader.example [10.0.0.5]) by mx.reader.example with ESMTP id 1',
    ],
    [
      'a host that calls itself by its own public address',
      'from mx.reader.example (mx.reader.example [192.0.2.7]) by mx.reader.example with ESMTP id 1',
    ],
    ['Exchange that calls itself', 'from ex.reader.example (192.0.2.7) by ex.reader.example (192.0.2.7) with Microsoft SMTP Server id 1'],
    ['an address the server did not know', 'from a.example (unknown [unknown]) by mx.reader.example with ESMTP id 1'],
    ['a local client of OpenSMTPD', 'from localhost (localhost [local]) by mx.reader.example (OpenSMTPD) with ESMTPA id 1'],
  ])('%s does not', (_what, value) => {
    expect(oddities(value)).toEqual([]);
  });

  it('an office behind one address does not', () => {
    const lower = 'from laptop.sender.example (out.sender.example [192.0.2.7]) by out.sender.example with ESMTPS id 2';
    expect(oddities(ARRIVAL, lower)).toEqual([]);
  });
});
