import { describe, expect, it } from 'vitest';
import { deliveryReport, factsOf, forwarded, hop, internalLetter, listFields, signature, stranger, throughList } from '../checks/letter';

describe('a list', () => {
  it('is proven by a trusted pass of the host that its fields name', () => {
    expect(factsOf(throughList).list).toMatchObject({ evidence: 'proven', domain: 'lists.example' });
  });
  it('is only claimed by its fields', () => {
    expect(factsOf({ ...stranger, dmarc: 'fail (p=NONE)', extra: listFields }).list.evidence).toBe('claimed');
  });
  it('is not proven by a pass of somebody else', () => {
    expect(factsOf({ ...stranger, spf: 'pass', dmarc: 'fail (p=NONE)', extra: listFields }).list.evidence).toBe('claimed');
  });
  it('is not proven by a pass that every customer of a service has', () => {
    const letter = { ...stranger, path: 'x@sendgrid.net', dkim: ['pass header.d=sendgrid.net'], dmarc: 'fail (p=NONE)' };
    expect(factsOf({ ...letter, extra: ['List-Post: <mailto:talk@sendgrid.net>'] }).list.evidence).toBe('claimed');
  });
  it('that the reader does not know may be the sender’s own', () => {
    expect(factsOf(throughList).list.isKnown).toBe(false);
    const own = { ...throughList, dkim: ['pass header.d=lists.home.example'], extra: ['List-Post: <mailto:talk@lists.home.example>'] };
    expect(factsOf(own).list.isKnown).toBe(true);
  });
  it('is no newsletter', () => {
    expect(factsOf({ extra: ['List-Id: <news.firm.example>', 'List-Unsubscribe: <mailto:out@firm.example>'] }).list.evidence).toBe('none');
  });
});

describe('a forward', () => {
  it('is proven by a hop at the forwarder and a pass that vouches for it', () => {
    expect(factsOf(forwarded).forward).toMatchObject({ evidence: 'proven', domain: 'mx.alumni.example' });
  });
  it('whose software hands the message to itself over the loopback is a forward all the same', () => {
    const below = [hop('mx.alumni.example (localhost [127.0.0.1])', 'mx.alumni.example (Postfix)'), ...(forwarded.below ?? [])];
    expect(factsOf({ ...forwarded, below }).forward).toMatchObject({ evidence: 'proven', domain: 'mx.alumni.example' });
  });
  it('is not what only began on the loopback of the host that handed it in', () => {
    const below = [hop('mx.alumni.example (localhost [127.0.0.1])', 'mx.alumni.example (Postfix)')];
    expect(factsOf({ ...forwarded, below }).forward.evidence).toBe('claimed');
  });
  it('is only claimed by a rewritten envelope', () => {
    expect(
      factsOf({ ...stranger, path: 'SRS0=a=b=firm.example=ann@vm22.rented.example', spf: 'pass', dmarc: 'fail (p=NONE)' }).forward.evidence,
    ).toBe('claimed');
  });
  it('is seen by the greeting where the receiver writes the address alone', () => {
    const below = [hop('mail.firm.example (mail.firm.example [192.0.2.10])', 'mx.alumni.example (Postfix)'), signature('firm.example')];
    const taken = (helo: string) =>
      factsOf(
        Buffer.from(
          [
            `Received: from [198.51.100.57] (port=48374 helo=${helo}) by mx273.i.mail.ru with esmtp id 1v; Tue, 03 Jun 2025 09:11:08 +0000`,
            ...below,
            'From: Ann <ann@firm.example>',
            'Authentication-Results: mxs.mail.ru; spf=fail smtp.mailfrom=ann@firm.example; dkim=pass header.d=firm.example; dmarc=pass header.from=ann@firm.example',
            '',
            'Hello',
            '',
          ].join('\r\n'),
        ),
      ).forward;
    expect(taken('mx.alumni.example').domain).toBe('mx.alumni.example');
    expect(taken('mx.other.example').evidence).toBe('none');
  });
  it('is not a sender who uses an own relay', () => {
    const below = [hop('[10.0.0.4] (desk.lan [10.0.0.4])', 'mail.firm.example (Postfix)'), signature('firm.example')];
    expect(factsOf({ below }).forward.evidence).toBe('none');
  });
});

describe('a bounce', () => {
  it('has the full form and the null reverse-path', () => {
    expect(factsOf(deliveryReport).bounce.evidence).toBe('proven');
  });
  it('with a return address of nobody is only claimed', () => {
    expect(factsOf({ ...deliveryReport, path: 'x@rented.example', spf: 'none', dkim: [], dmarc: 'none' }).bounce.evidence).toBe('claimed');
  });
  it('is handed in by whom it names, not by a stranger', () => {
    const report = (mta: string) => `--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; ${mta}\r\n\r\n--b--`;
    const hosted = { ...deliveryReport, host: 'mx4.hosting.example', spf: 'none', dkim: [], dmarc: 'fail (p=NONE)' };
    expect(factsOf({ ...hosted, body: report('mx4.hosting.example') }).bounce.evidence).toBe('proven');
    expect(factsOf({ ...hosted, body: report('mail.firm.example') }).bounce.evidence).toBe('claimed');
    expect(factsOf({ ...hosted, host: 'mx0a-00416201.pphosted.com', body: report('exchange1') }).bounce.evidence).toBe('proven');
  });
  it('is no letter that calls itself automatic', () => {
    expect(factsOf({ extra: ['Auto-Submitted: no'] }).bounce.evidence).toBe('none');
  });
});

describe('internal mail', () => {
  it('began with a login on the receiver’s own server', () => {
    expect(factsOf(internalLetter).internal.evidence).toBe('proven');
  });
  it('is not what came from a public address', () => {
    expect(factsOf({ receiver: 'postfix', isUntested: true }).internal.evidence).toBe('none');
  });
  it('is not what a sender’s own lines call internal', () => {
    expect(factsOf({ receiver: 'microsoft', extra: ['X-MS-Exchange-Organization-AuthAs: Internal'] }).internal.evidence).toBe('none');
  });
  describe('from Exchange on own ground beside the cloud', () => {
    const stamps = (organization: string, tenant: string) => [
      `X-MS-Exchange-Organization-AuthAs: ${organization}`,
      `X-MS-Exchange-CrossTenant-AuthAs: ${tenant}`,
    ];
    const evidenceOf = (extra: readonly string[], results: readonly string[] = []) =>
      factsOf({
        receiver: 'microsoft',
        from: 'Ole <ole@home.example>',
        dkim: [],
        spf: 'softfail',
        dmarc: 'fail action=none',
        results,
        extra,
      }).internal.evidence;
    it('is what the cloud calls so twice', () => expect(evidenceOf(stamps('Internal', 'Internal'))).toBe('proven'));
    it('is not what came from another tenant, where it was internal', () =>
      expect(evidenceOf(stamps('Anonymous', 'Internal'))).toBe('none'));
    it('is not what a sender calls so before the cloud does', () =>
      expect(evidenceOf([...stamps('Internal', 'Internal'), ...stamps('Anonymous', 'Anonymous')])).toBe('none'));
    it('is not what the cloud itself refuses', () =>
      expect(evidenceOf(stamps('Internal', 'Internal'), ['compauth=fail reason=000'])).toBe('none'));
    it('is nothing to another receiver', () =>
      expect(factsOf({ ...internalLetter, address: '198.51.100.7', extra: stamps('Internal', 'Internal') }).internal.evidence).toBe(
        'none',
      ));
  });
  describe('in one cloud tenant, whose servers have public addresses', () => {
    const inTenant = [
      'Received: from A1.eurprd05.prod.outlook.com (2603:10a6:208:cf::14) by B2.eurprd05.prod.outlook.com with HTTPS; Tue, 03 Jun 2025 09:11:08 +0000',
      'Received: from A1.eurprd05.prod.outlook.com ([fe80::1]) by A1.eurprd05.prod.outlook.com ([fe80::2%4]) with mapi id 15.20.1.1; Tue, 03 Jun 2025 09:11:06 +0000',
    ];
    const fromOutside =
      'Received: from vm22.rented.example (198.51.100.7) by C3.mail.protection.outlook.com (10.13.1.1) with Microsoft SMTP Server id 15.20.1.1 via Frontend Transport; Tue, 03 Jun 2025 09:11:07 +0000';
    const stamp = (value: string) => `X-MS-Exchange-Organization-AuthAs: ${value}`;
    const evidenceOf = (...lines: readonly string[]) =>
      factsOf(Buffer.from([...lines, 'From: Ole <ole@home.example>', '', 'Hello', ''].join('\r\n'))).internal.evidence;

    it('is what its servers call so, without a hop from outside', () => {
      expect(evidenceOf(...inTenant, stamp('Internal'))).toBe('proven');
    });
    it('is not what came in from outside and bears the tenant’s own lines and mark', () => {
      expect(evidenceOf(inTenant[0] ?? '', fromOutside, ...inTenant, stamp('Internal'))).toBe('none');
    });
    it('is not what other servers took and a sender calls so', () => {
      const border =
        'Received: from vm22.rented.example (vm22.rented.example [198.51.100.7]) by mx1.home.example with ESMTPS id 4Z1; Tue, 03 Jun 2025 09:11:08 +0000';
      expect(evidenceOf(border, ...inTenant, stamp('Internal'))).toBe('none');
    });
    it('is not what they call something else, once or beside it', () => {
      expect(evidenceOf(...inTenant, stamp('Anonymous'))).toBe('none');
      expect(evidenceOf(...inTenant, stamp('Internal'), stamp('Anonymous'))).toBe('none');
      expect(evidenceOf(...inTenant)).toBe('none');
    });
    it('is not what began with a client whose address is public', () => {
      const sent =
        'Received: from A1.eurprd05.prod.outlook.com (2603:10a6:208:cf::14) by B2.eurprd05.prod.outlook.com with Microsoft SMTP Server id 15.20.1.1; Tue, 03 Jun 2025 09:11:05 +0000';
      expect(evidenceOf(...inTenant, sent, stamp('Internal'))).toBe('none');
    });
  });
  it('is not what greeted as `authenticated`', () => {
    const taken = (helo: string, login: string) =>
      factsOf(
        Buffer.from(
          `Received: from unknown (HELO ${helo}) (198.51.100.7)${login} by mx1.home.example with SMTP; 3 Jun 2025 09:11:06 -0000\r\nFrom: Ole <ole@home.example>\r\n\r\nHello\r\n`,
        ),
      ).internal.evidence;
    expect(taken('authenticated', '')).toBe('none');
    expect(taken('desk', ' (authenticated as ole)')).toBe('proven');
  });
  it('an address that cannot be read is a stranger’s', () => {
    expect(factsOf({ receiver: 'postfix', address: '193.x.y.z', isUntested: true }).internal.evidence).toBe('none');
  });
});
