import { describe, expect, it } from 'vitest';
import type { BorderRule } from '../../../lib/received';
import { borderAddress, chainOf } from './make';

const OUTSIDE = 'from out.sender.example (out.sender.example [192.0.2.7]) by';
const SUBMISSION =
  'from [10.0.0.23] (pool.sender.example [203.0.113.9]) by out.sender.example (Postfix) with ESMTPSA id 1; Mon, 6 Jan 2025 07:40:01 +0000';

/** What stands above the sender's own hop in mail of one provider or server; the last one is the border. */
const LAYOUTS: readonly (readonly [receiver: string, hops: readonly string[]])[] = [
  ['one server', [`${OUTSIDE} mx.reader.example (Postfix) with ESMTPS id 1`]],
  [
    'a store behind the server',
    ['from mx1.reader.example by store.reader.example with LMTP id 2', `${OUTSIDE} mx1.reader.example with ESMTPS id 1`],
  ],
  [
    'a content filter on the same host',
    [
      'from localhost (localhost [127.0.0.1]) by mx.reader.example (Postfix) with ESMTP id 3',
      'from mx.reader.example ([127.0.0.1]) by localhost (mx.reader.example [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id 2',
      `${OUTSIDE} mx.reader.example (Postfix) with ESMTPS id 1`,
    ],
  ],
  [
    'a relay on a public address of the same organisation',
    [
      'from relay.reader.example (relay.reader.example [198.51.100.5]) by store.reader.example with ESMTPS id 2',
      `${OUTSIDE} relay.reader.example with ESMTPS id 1`,
    ],
  ],
  [
    'a program that fetched the mailbox',
    [
      'from pop.reader.example [198.51.100.5] by localhost with POP3 (fetchmail-6.3.26) for <a@localhost> (single-drop)',
      `${OUTSIDE} mx.reader.example with ESMTPS id 1`,
    ],
  ],
  ['a queue that names no host', ['(qmail 10681 invoked by alias)', `${OUTSIDE} mx.reader.example with ESMTPS id 1`]],
  [
    'Gmail',
    [
      'by 2002:a05:7010:9160:b0:f28:b196:1f38 with SMTP id ce1csp2235894mdi',
      'from out.sender.example (out.sender.example. [192.0.2.7]) by mx.google.com with ESMTPS id 8d862707 for <a@gmail.com>',
    ],
  ],
  [
    'Exchange Online, over two continents',
    [
      'from SJ0PR10MB5803.namprd10.prod.outlook.com (2603:10b6:a03:427::22) by MW4PR10MB5749.namprd10.prod.outlook.com with HTTPS',
      'from SI2PR01CA0051.apcprd01.prod.exchangelabs.com (2603:1096:4:193::6) by SJ0PR10MB5803.namprd10.prod.outlook.com (2603:10b6:a03:427::22) with Microsoft SMTP Server id 15.20.1',
      'from SG2PEPF000B66CB.apcprd03.prod.outlook.com (2603:1096:4:193:cafe::f4) by SI2PR01CA0051.outlook.office365.com (2603:1096:4:193::6) with Microsoft SMTP Server id 15.20.2 via Frontend Transport',
      'from out.sender.example (192.0.2.7) by SG2PEPF000B66CB.mail.protection.outlook.com (10.167.240.24) with Microsoft SMTP Server id 15.20.3 via Frontend Transport',
    ],
  ],
  [
    'Yahoo',
    [
      'from 127.0.0.1 by atlas1.omega.yahoo.com pod-id atlas--x.yahoo.com with HTTP',
      'from 192.0.2.7 (EHLO out.sender.example) by 10.26.61.248 with SMTPs',
    ],
  ],
  [
    'iCloud',
    [
      'from p00-icloudmta-smtpin-us-west-1a-60-percent-5 by p131-mailgateway-smtp-5ac886fc4c-vx8h8 (mailgateway 2531B123) with SMTP id 5b9643be',
      `${OUTSIDE} p00-icloudmta-asmtp-us-west-1a-100-percent-7 (Postfix) with ESMTPS id FC8F`,
    ],
  ],
  [
    'Fastmail',
    [
      'from compute3.internal (compute0.phl.internal [10.202.2.43]) by sloti4n16 (Cyrus 3.13.0-alpha0) with LMTPA',
      'from mx4 ([10.202.2.200]) by compute4.internal (LMTPProxy)',
      `${OUTSIDE} mx4.messagingengine.com (Postfix) with ESMTPS id EEB7`,
    ],
  ],
];

const own = (...endings: readonly string[]): BorderRule => ({
  isOwnHost: (host) => endings.some((ending) => host.toLowerCase().endsWith(ending)),
});

describe('without a rule the border is the first hop that took the message from outside', () => {
  it.each(LAYOUTS)('%s', (_receiver, hops) => {
    const chain = chainOf([...hops, SUBMISSION]);
    expect(chain).toMatchObject({ border: hops.length - 1, borderBy: 'derived', origin: hops.length });
    expect(borderAddress(chain)).toBe('192.0.2.7');
  });
});

describe('with a rule the border is the receiver’s last hop on top', () => {
  const everyProvider = own(
    '.reader.example',
    '.google.com',
    '.outlook.com',
    '.office365.com',
    '.exchangelabs.com',
    '.yahoo.com',
    '.messagingengine.com',
    '.internal',
    'localhost',
    '5',
    '8',
    '7',
    'n16',
    'h8',
  );
  it.each(LAYOUTS)('%s', (_receiver, hops) => {
    const chain = chainOf([...hops, SUBMISSION], everyProvider);
    expect(chain).toMatchObject({ border: hops.length - 1, borderBy: 'receiver' });
    expect(borderAddress(chain)).toBe('192.0.2.7');
  });
});

describe('a sender cannot move the border down by what it writes', () => {
  const forged = 'from victim.example (victim.example [198.51.100.9]) by mx.reader.example (Postfix) with ESMTPS id 9';

  it('by greeting with a name of the receiver', () => {
    const top = 'from relay.reader.example (unknown [192.0.2.7]) by mx.reader.example (Postfix) with ESMTPS id 1';
    expect(borderAddress(chainOf([top, forged]))).toBe('192.0.2.7');
    expect(borderAddress(chainOf([top, forged], own('.reader.example')))).toBe('192.0.2.7');
  });

  it('by greeting with a name of the receiver where the server looks up no name', () => {
    const top = 'from relay.reader.example (192.0.2.7) by mx.reader.example (198.51.100.1) with Microsoft SMTP Server id 1';
    expect(borderAddress(chainOf([top, forged], own('.reader.example')))).toBe('192.0.2.7');
    expect(borderAddress(chainOf([top, forged]))).toBe('192.0.2.7');
  });

  it('from a customer’s line of the receiver, whose reverse name stands in its domain', () => {
    const top = 'from x (192-0-2-7.dsl.reader.example [192.0.2.7]) by mx.reader.example (Postfix) with ESMTPS id 1';
    const below = 'from victim.example (victim.example [198.51.100.9]) by 192-0-2-7.dsl.reader.example with ESMTPS id 9';
    expect(borderAddress(chainOf([top, below]))).toBe('192.0.2.7');
  });

  it('with a doubted reverse name', () => {
    const top =
      'from relay.reader.example (relay.reader.example [192.0.2.7] (may be forged)) by mx.reader.example (8.16.1/8.16.1) with ESMTPS id 1';
    const below = 'from victim.example (victim.example [198.51.100.9]) by relay.reader.example with ESMTPS id 9';
    expect(borderAddress(chainOf([top, below]))).toBe('192.0.2.7');
  });

  it('with a whole forged arrival right below', () => {
    const top = `${OUTSIDE} mx.reader.example (Postfix) with ESMTPS id 1`;
    expect(borderAddress(chainOf([top, forged], own('.reader.example')))).toBe('192.0.2.7');
  });
});

describe('a sender at the same provider', () => {
  it('came in at the provider’s entrance, however many of its hops follow', () => {
    const rule: BorderRule = { ...own('.outlook.com'), isEntrance: (host) => host.endsWith('.mail.protection.outlook.com') };
    const chain = chainOf(
      [
        'from A.namprd12.prod.outlook.com (2603:10b6:5:21c::24) by B.namprd12.prod.outlook.com with HTTPS',
        'from NAM12-obe.outbound.protection.outlook.com (40.107.1.2) by C.mail.protection.outlook.com (10.13.99.50) with Microsoft SMTP Server',
        'from D.namprd12.prod.outlook.com (2603:10b6:5::1) by E.namprd12.prod.outlook.com (2603:10b6:5::2) with Microsoft SMTP Server',
      ],
      rule,
    );
    expect(chain).toMatchObject({ border: 1, borderBy: 'receiver' });
  });

  it('came in at the relay that took it, when nobody from outside follows', () => {
    const chain = chainOf([
      'by 2002:a05:7010:d429:b0:ff8:8008:29de with SMTP id 1',
      'from mail-sor-f69.google.com (mail-sor-f69.google.com. [198.51.100.127]) by mx.google.com with ESMTPS id 2',
      'by mail-sor-f69.google.com with SMTP id 3',
    ]);
    expect(chain.border).toBe(1);
  });

  it('who logged in at the relay is not the one who connected to the server', () => {
    const chain = chainOf([
      'from out.reader.example (out.reader.example [198.51.100.5]) by mx.reader.example with ESMTPS id 1',
      'from [10.0.0.1] (home.isp.example [203.0.113.4]) by out.reader.example with ESMTPSA id 2',
    ]);
    expect(borderAddress(chain)).toBe('198.51.100.5');
  });
});

describe('where nothing came from outside there is no border', () => {
  it.each([
    ['a login on the same server', ['from [192.168.1.24] by mx.reader.example with ESMTPSA id 1']],
    ['Exchange inside', ['from A.reader.example ([fe80::1]) by A.reader.example ([fe80::1%6]) with mapi id 15']],
    ['no field', []],
  ])('%s', (_what, values) => {
    expect(chainOf(values)).toMatchObject({ border: null, borderBy: null });
    // The receiver's rule says so itself, where there is a hop to say it of.
    expect(chainOf(values, own('.reader.example'))).toMatchObject({ border: null, borderBy: values.length > 0 ? 'receiver' : null });
  });
});

it('a proxy that hides the client leaves the border at the receiver’s last hop', () => {
  const values = ['from out.sender.example (unknown [172.18.0.1]) by mx.reader.example (Postfix) with ESMTPS id 1', SUBMISSION];
  expect(chainOf(values)).toMatchObject({ border: 0, borderBy: 'derived' });
  expect(chainOf(values, own('.reader.example'))).toMatchObject({ border: 0, borderBy: 'receiver' });
});

it.each(['a;b', ';', 'a;by', ';Tue,'])('a client that greets as %j is not taken for a neighbour', (helo) => {
  const values = [`from ${helo} (host.rented.example [203.0.113.9]) by mx.reader.example (Haraka) with ESMTPS id 1`, SUBMISSION];
  expect(borderAddress(chainOf(values))).toBe('203.0.113.9');
  expect(borderAddress(chainOf(values, own('.reader.example')))).toBe('203.0.113.9');
});

describe('a machine rented in the provider’s own network', () => {
  const taken = (client: string, server: string) =>
    `from vps.rented.example ([${client}]) by mx.reader.example ([${server}]) via tcp with ESMTPS id 1`;
  const forged = (server: string) => `from bank.example (bank.example [192.0.2.5]) by mx.reader.example ([${server}]) with ESMTPS id 2`;

  it.each([
    ['a stranger’s, in the same IPv6 /32', '2001:db8:a::1', '2001:db8:b::1', 0],
    ['a stranger’s, whose own line names that very address', '2001:db8:a::1', '2001:db8:b::1', 0],
    ['a neighbour’s, in the same /64', '2001:db8:b::7', '2001:db8:b::1', 1],
    ['a neighbour’s, in the same IPv4 /24', '198.51.100.7', '198.51.100.1', 1],
  ])('is %s', (what, client, server, border) => {
    const values = [taken(client, server), forged(what.includes('line') ? client : server)];
    expect(chainOf(values).border).toBe(border);
    expect(chainOf(values, own('.reader.example')).border).toBe(border);
  });

  it.each(['vps-20417.cloud.example', 'h2769157.cloud.example', 'vm-5f3a9c21.cloud.example', '5f3a9c21.cloud.example'])(
    'is no relay of the customer’s next to it: %s',
    (name) => {
      const values = [
        `from ${name} (${name} [198.51.100.7]) by vps-11903.cloud.example (Postfix) with ESMTPS id 1`,
        `from bank.example (bank.example [192.0.2.5]) by ${name} (Postfix) with ESMTPS id 2`,
      ];
      expect(chainOf(values).border).toBe(0);
      expect(chainOf(values, own('.cloud.example')).border).toBe(0);
    },
  );

  it('is no sister, though it greets as the server whose line it wrote below', () => {
    const values = [taken('2001:db8:a::1', '2001:db8:b::1').replace('vps.rented.example', 'mx.reader.example'), forged('2001:db8:a::1')];
    expect(chainOf(values, own('.reader.example')).border).toBe(0);
  });
});

it('a rule that fits no hop on top gives way to the derived border, even where a lower hop bears the receiver’s name', () => {
  const values = [
    `${OUTSIDE} mx.other.example with ESMTPS id 1`,
    'from a.example (a.example [198.51.100.9]) by mx.reader.example with ESMTPS id 9',
  ];
  expect(chainOf(values, own('.reader.example'))).toMatchObject({ border: 0, borderBy: 'derived' });
});

it('where the networks are known the address decides alone', () => {
  const rule: BorderRule = { isOwnHost: () => true, isOwnAddress: ({ text }) => text.startsWith('198.51.100.') };
  const chain = chainOf(
    [
      'from a.example (a.example [198.51.100.1]) by b.example with ESMTP id 1',
      'from evil.example (10.0.0.1) by a.example with ESMTP id 2',
      SUBMISSION,
    ],
    rule,
  );
  expect(chain.border).toBe(1);
});
