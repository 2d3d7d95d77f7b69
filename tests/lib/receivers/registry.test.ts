import { describe, expect, it } from 'vitest';
import { detectReceiver, findReceiver, receiverIds, receivers } from '../../../lib/receivers';
import { received, SENDER } from './support';

describe('the registry', () => {
  it('finds every receiver by its id, and by its other names', () => {
    for (const receiver of receivers) expect(findReceiver(receiver.id)).toBe(receiver);
    expect(findReceiver('m365')?.id).toBe('microsoft');
    expect(findReceiver('amavis')?.id).toBe('spamassassin');
    expect(findReceiver('nobody')).toBeNull();
    expect(receiverIds).toContain('m365');
    expect(new Set(receivers.map(({ id }) => id)).size).toBe(receivers.length);
  });

  it('no two receivers recognise the same host', () => {
    const hosts = [
      '2002:a05:6520:1234:b0:2d0:1:2',
      'mx.google.com',
      'BY5PR12MB0002.namprd12.prod.outlook.com',
      'SN7PR01MB7921.prod.exchangelabs.com',
      'atlas205.free.mail.ne1.yahoo.com',
      'mta4351.mail.bf1.yahoo.com',
      'p131-mailgateway-smtp-5ac886fc4c-vx8h8',
      'sloti53n25',
      'mailinzur12.protonmail.ch',
      'mx.zohomail.com',
      'mx-ha.gmx.net',
      'v5nxqzqbmwqqbvvs.sas.yp-c.yandex.net',
      'f123.i.mail.ru',
      'crcvmail104.nm.naver.com',
      'newxmmxszc6-1.qq.com',
      'mx1.mailbox.org',
    ];
    for (const host of hosts)
      expect([host, receivers.filter((receiver) => receiver.isTopHost(host)).map(({ id }) => id)]).toEqual([host, [expect.any(String)]]);
  });
});

describe('detectReceiver', () => {
  it('always answers', () => {
    expect(detectReceiver([])).toMatchObject({ receiver: { id: 'auto' }, how: 'derived' });
  });

  it('an address in a private network is no provider', () => {
    const { receiver } = received([
      'Received: from mail.shop.example ([192.0.2.1]) by 10.0.0.5 with ESMTP id a; Tue, 3 Mar 2026 10:00:02 +0000',
      ...SENDER,
    ]);
    expect(receiver.id).toBe('auto');
  });

  it('a host that ends like a provider’s is not the provider’s', () => {
    const hosts = [
      'evilmx.google.com.evil.example',
      'xprod.outlook.com.evil.example',
      'a.notprod.outlook.com',
      'atlas1.notyahoo.com',
      'v5.notyandex.net',
      'f1.xi.mail.ru',
      'mx.google.com.evil.example',
    ];
    for (const host of hosts) {
      const { receiver } = received([
        `Received: from a.example ([192.0.2.1]) by ${host} with ESMTP id a; Tue, 3 Mar 2026 10:00:02 +0000`,
        ...SENDER,
      ]);
      expect([host, receiver.id]).toEqual([host, 'auto']);
    }
  });
});

describe('chooseReceiver', () => {
  const elsewhere = [
    'Received: from mail.shop.example ([192.0.2.1]) by mx.other.example with ESMTP id a; Tue, 3 Mar 2026 10:00:02 +0000',
    ...SENDER,
  ];

  it('takes the one that is named', () => {
    const hop =
      'Received: from mail.shop.example (mail.shop.example. [192.0.2.1]) by mx.google.com with ESMTPS id a; Tue, 3 Mar 2026 10:00:02 +0000';
    expect(received([hop, ...SENDER], 'gmail')).toMatchObject({ receiver: { id: 'gmail' }, how: 'given' });
    expect(received(elsewhere, 'postfix')).toMatchObject({ receiver: { id: 'postfix' }, how: 'given' });
  });

  it('takes the one that shows where the named provider did not receive the message', () => {
    expect(received(elsewhere, 'gmail')).toMatchObject({ receiver: { id: 'auto' }, how: 'derived' });
  });

  it('keeps the one that is named for a message without hops', () => {
    expect(received(SENDER, 'gmail')).toMatchObject({ receiver: { id: 'gmail' }, how: 'given' });
  });
});
