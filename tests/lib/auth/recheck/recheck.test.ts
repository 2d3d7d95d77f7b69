import { describe, expect, it } from 'vitest';
import { recheck, type Recheck } from '../../../../lib/auth';
import { createSession, zoneResolver, type Resolver } from '../../../../lib/dns';
import { createFacts, recheckInputOf } from '../../../../lib/facts';
import { loadMailauth } from '../../../../lib/mailauth';
import type { RawMessage } from '../../../../lib/message';
import { emptyProfile } from '../../../../lib/reader';
import { keyRecord, signed, type Signing } from './signing';

const FIRM: Signing = { domain: 'firm.example' };
const AUTHOR = [
  'From: Ann Lee <ann@firm.example>',
  'To: reader@home.example',
  'Subject: Minutes',
  'Date: Tue, 3 Jun 2025 09:11:06 +0000',
  'Content-Type: text/plain',
];
const LETTER = [...AUTHOR, '', 'Here are the minutes.', ''].join('\r\n');
const ZONE = {
  'firm.example': { TXT: ['v=spf1 ip4:192.0.2.10 -all'] },
  '_dmarc.firm.example': { TXT: ['v=DMARC1; p=reject'] },
  ...keyRecord(FIRM),
};

/** What a Postfix writes above a message it took from `address`. */
const delivered = (message: string, { address = '192.0.2.10', path = 'ann@firm.example', host = 'mail.firm.example' } = {}) =>
  [
    `Return-Path: <${path}>`,
    `Received: from ${host} (${host} [${address}]) by mx1.home.example (Postfix) with ESMTPS id 4Z1 for <reader@home.example>; Tue, 3 Jun 2025 09:11:08 +0000`,
    message,
  ].join('\r\n');

interface Circumstances extends Partial<RawMessage> {
  readonly zone?: object;
  readonly resolver?: Resolver;
  readonly now?: number;
}

async function check(
  message: string,
  { zone = ZONE, resolver = zoneResolver(zone), now = Date.UTC(2025, 5, 3, 10), ...change }: Circumstances = {},
): Promise<Recheck> {
  const raw: RawMessage = {
    source: new Uint8Array(Buffer.from(message, 'latin1')),
    completeness: 'full',
    fidelity: { headersExact: true, bodyExact: true, headerOrderKept: true },
    webmail: null,
    receiver: 'postfix',
    ...change,
  };
  const facts = createFacts({ raw, profile: emptyProfile, now, rechecked: null });
  return recheck(await loadMailauth(), recheckInputOf(facts), createSession(resolver));
}

/** Today's DNS instead of that of the day: the same answers, without the promise. */
const today = (zone: object = ZONE): Resolver => ({ ...zoneResolver(zone), name: 'dns.example', isDayOfReceipt: false });
const reasons = ({ gaps }: Recheck) => gaps.map(({ method, reason }) => `${method} ${reason}`);
const YEARS_LATER = Date.UTC(2027, 0, 1);

it('SPF has nothing to say of a colleague who logged in at the reader’s own server', async () => {
  const handedIn =
    'Received: from [192.168.1.5] (pool.isp.example [198.51.100.9]) (Authenticated sender: ann) by mx1.home.example (Postfix) with ESMTPSA id 4Z1; Tue, 3 Jun 2025 09:11:08 +0000';
  const { view } = await check(['Return-Path: <ann@firm.example>', handedIn, LETTER].join('\r\n'));
  expect([view.spf, view.dmarc]).toEqual([null, null]);
});

describe('without a recorded MAIL FROM', () => {
  const strange = { address: '198.51.100.9', host: 'vm7.rented.example' };
  const unrecorded = (message: string, from: Parameters<typeof delivered>[1] = strange) =>
    delivered(message, from).replace(/^Return-Path:.*\r\n/u, '');
  const dmarcOf = async (message: string, circumstances?: Circumstances) => (await check(message, circumstances)).view.dmarc;

  it('DMARC fails where the author’s domain denies the host, wants such mail refused, and nothing is signed', async () => {
    expect(await dmarcOf(unrecorded(LETTER))).toMatchObject({ result: 'fail', domain: 'firm.example', policy: 'reject' });
  });

  it('nothing is said of a host that the author’s domain lets send', async () => {
    expect(await dmarcOf(unrecorded(LETTER, {}))).toBeNull();
  });

  it('nothing is said where the author asks for nothing: a service may send under its own MAIL FROM', async () => {
    expect(await dmarcOf(unrecorded(LETTER), { zone: { ...ZONE, '_dmarc.firm.example': { TXT: ['v=DMARC1; p=none'] } } })).toBeNull();
  });

  it('nothing is said where a signature of the author’s broke on the way', async () => {
    expect(await dmarcOf(unrecorded((await signed(LETTER, FIRM)).replace('minutes.', 'minutes. -- list')))).toBeNull();
  });

  it('nothing is said of a user who logged in', async () => {
    expect(await dmarcOf(unrecorded(LETTER).replace('with ESMTPS', 'with ESMTPSA'))).toBeNull();
  });
});

describe('an honest message', () => {
  it('has its keys, its SPF and its DMARC record asked for before any of them is answered', async () => {
    const zone = zoneResolver(ZONE);
    const wanted = new Set(['s1._domainkey.firm.example', '_dmarc.firm.example', 'firm.example']);
    let release = () => {};
    const all = new Promise<void>((resolve) => {
      release = resolve;
    });
    const patient: Resolver = {
      ...zone,
      query: async (name, type) => {
        wanted.delete(name);
        if (wanted.size === 0) release();
        await all;
        return zone.query(name, type);
      },
    };
    const { view } = await check(delivered(await signed(LETTER, FIRM)), { resolver: patient });
    expect([view.spf?.result, view.dkim[0]?.result, view.dmarc?.result]).toEqual(['pass', 'pass', 'pass']);
  });

  it('is proven by SPF, DKIM and DMARC', async () => {
    const { view, signatures, gaps } = await check(delivered(await signed(LETTER, FIRM)));
    expect(view.spf).toMatchObject({ result: 'pass', domain: 'firm.example', scope: 'mailfrom' });
    expect(signatures).toMatchObject([{ result: 'pass', body: 'matches', weaknesses: [], unsignedOctets: 0 }]);
    expect(view.dmarc).toMatchObject({ result: 'pass', domain: 'firm.example', policy: 'reject' });
    expect(gaps).toEqual([]);
  });

  it('is the same with the line ends a mailbox stores', async () => {
    const source = delivered(await signed(LETTER, FIRM)).replaceAll('\r\n', '\n');
    expect((await check(source)).view.dmarc?.result).toBe('pass');
  });

  it('years later is still proven by its signature, and SPF is not asked', async () => {
    const recheck = await check(delivered(await signed(LETTER, FIRM)), { resolver: today(), now: YEARS_LATER });
    expect(recheck.view).toMatchObject({ spf: null, dkim: [{ result: 'pass' }], dmarc: { result: 'pass' } });
    expect(reasons(recheck)).toContain('spf tooOld');
  });

  it('whose expiry lies between receipt and today is judged by the day of receipt', async () => {
    const { signatures } = await check(delivered(await signed(LETTER, FIRM)), { now: YEARS_LATER });
    expect(signatures[0]?.result).toBe('pass');
  });
});

describe('a failure is called one only where it is evidence', () => {
  it('a body that was changed, stored octet by octet', async () => {
    const { signatures, view } = await check(delivered(`${await signed(LETTER, FIRM)}And pay at once.\r\n`, { address: '198.51.100.7' }));
    expect(signatures).toMatchObject([{ result: 'fail', body: 'differs', isHeaderSigned: true }]);
    expect(view.dmarc).toMatchObject({ result: 'fail', policy: 'reject' });
  });

  it('not where the mailbox may have rewritten the body', async () => {
    const recheck = await check(delivered(`${await signed(LETTER, FIRM)}Footer of the mailbox\r\n`, { address: '198.51.100.7' }), {
      fidelity: { headersExact: true, bodyExact: false, headerOrderKept: true },
    });
    expect(recheck.signatures).toMatchObject([{ result: 'neutral', body: 'differs', isHeaderSigned: true }]);
    expect(recheck.view.dmarc).toBeNull();
    expect(reasons(recheck)).toContain('dkim bodyNotChecked');
  });

  it('not where only the header is there', async () => {
    const header = delivered(await signed(LETTER, FIRM)).split('\r\n\r\n')[0] ?? '';
    const { signatures } = await check(`${header}\r\n\r\n`, { completeness: 'headers' });
    expect(signatures).toMatchObject([{ result: 'neutral', body: 'unknown', isHeaderSigned: true }]);
  });

  it('but a header that was changed fails even without the body', async () => {
    const header = (delivered(await signed(LETTER, FIRM)).split('\r\n\r\n')[0] ?? '').replace('Subject: Minutes', 'Subject: Invoice');
    const { signatures } = await check(`${header}\r\n\r\n`, { completeness: 'headers' });
    expect(signatures).toMatchObject([{ result: 'fail', isHeaderSigned: false }]);
  });

  it('not where the key is gone', async () => {
    const { 's1._domainkey.firm.example': _gone, ...zone } = ZONE as Record<string, object>;
    const recheck = await check(delivered(await signed(LETTER, FIRM), { address: '198.51.100.7' }), { zone });
    expect(recheck.signatures[0]?.result).toBe('neutral');
    expect(recheck.view.dmarc).toBeNull();
    expect(reasons(recheck)).toContain('dkim noKey');
  });

  it('not where a question gets no answer', async () => {
    const dead: Resolver = { ...today(), query: async () => ({ ok: false, reason: 'timeout' }) };
    const recheck = await check(delivered(await signed(LETTER, FIRM)), { resolver: dead });
    expect(recheck.view).toMatchObject({ spf: null, dkim: [{ result: 'temperror' }], dmarc: null });
    expect(reasons(recheck)).toEqual(expect.arrayContaining(['spf lookupFailed', 'dkim lookupFailed', 'dmarc lookupFailed']));
  });

  it('not for mail from before there was anything to prove it with', async () => {
    const old = delivered(LETTER, { address: '198.51.100.7' }).replace('3 Jun 2025 09:11:08', '3 Jun 2004 09:11:08');
    const recheck = await check(old);
    expect(recheck.view).toMatchObject({ spf: null, dmarc: null });
    expect(reasons(recheck)).toContain('dmarc tooOld');
  });

  it('not where today’s DNS speaks of old mail', async () => {
    const recheck = await check(delivered(LETTER, { address: '198.51.100.7' }), { resolver: today(), now: YEARS_LATER });
    expect(recheck.view).toMatchObject({ spf: null, dmarc: null });
    expect(reasons(recheck)).toEqual(expect.arrayContaining(['spf tooOld', 'dmarc tooOld']));
  });
});

describe('a spoof', () => {
  it('from a stranger’s computer fails', async () => {
    const { view } = await check(delivered(LETTER, { address: '198.51.100.7' }));
    expect(view).toMatchObject({ spf: { result: 'fail' }, dkim: [], dmarc: { result: 'fail', policy: 'reject' } });
  });

  it('signed by its own domain passes for that domain only', async () => {
    const other: Signing = { domain: 'other.example' };
    const { view } = await check(delivered(await signed(LETTER, other), { address: '198.51.100.7', path: 'x@other.example' }), {
      zone: { ...ZONE, ...keyRecord(other) },
    });
    expect(view).toMatchObject({ dkim: [{ result: 'pass', domain: 'other.example' }], dmarc: { result: 'fail' } });
  });

  it('with text below the signed part is a pass that tells how much is unsigned', async () => {
    const part: Signing = { ...FIRM, bodyLength: 10 };
    const { signatures } = await check(delivered(await signed(LETTER, part)));
    expect(signatures).toMatchObject([{ result: 'pass', weaknesses: ['partialBody'] }]);
    expect(signatures[0]?.unsignedOctets).toBeGreaterThan(0);
  });

  it('from a domain whose record lets everybody send says so', async () => {
    const zone = { ...ZONE, 'firm.example': { TXT: ['v=spf1 +all'] } };
    expect((await check(delivered(LETTER, { address: '198.51.100.7' }), { zone })).isSpfOpen).toBe(true);
    expect((await check(delivered(LETTER))).isSpfOpen).toBe(false);
  });

  it.each([
    ['a whole cloud may send', '192.0.0.0/12', true],
    ['a network of a provider may send', '192.0.0.0/16', false],
    ['half a cloud is a large provider', '192.0.0.0/13', false],
  ])('from a domain for which %s', async (_rule, network, isOpen) => {
    const zone = { ...ZONE, 'firm.example': { TXT: [`v=spf1 ip4:${network} -all`] } };
    const recheck = await check(delivered(LETTER), { zone });
    expect(recheck.view.spf?.result).toBe('pass');
    expect(recheck.isSpfOpen).toBe(isOpen);
    // The neighbours are asked of records that are there already.
    expect(recheck.lookups.queries.length).toBe((await check(delivered(LETTER))).lookups.queries.length);
  });

  it('with several From fields has no DMARC result', async () => {
    const { view } = await check(delivered(`From: Eve <eve@other.example>\r\n${await signed(LETTER, FIRM)}`));
    expect(view.dmarc).toBeNull();
  });
});

describe('what is malformed is named, and never a failure', () => {
  const withKey = (record: string) => ({ ...ZONE, 's1._domainkey.firm.example': { TXT: [record] } });
  it.each([
    ['a key that is no key', withKey('v=DKIM1; k=rsa; p=AAAA')],
    ['a key of an unknown kind', withKey('v=DKIM1; k=dsa; p=AAAA')],
    ['a record that is no record', withKey('p=;;;;=\u0000')],
  ])('%s', async (_rule, zone) => {
    const recheck = await check(delivered(await signed(LETTER, FIRM), { address: '198.51.100.7' }), { zone });
    expect(recheck.signatures[0]?.result).toBe('neutral');
    expect(reasons(recheck).some((reason) => reason === 'dkim unreadable' || reason === 'dkim noKey')).toBe(true);
    expect(recheck.view.dmarc).toBeNull();
  });

  it.each([
    ['without a domain', 'v=1; a=rsa-sha256; s=s1; h=From; bh=AAAA; b=AAAA'],
    ['of an unknown algorithm', 'v=1; a=rot13; d=firm.example; s=s1; h=From; bh=AAAA; b=AAAA'],
    ['that is no list of tags', 'garbage'],
  ])('a signature %s', async (_rule, value) => {
    const recheck = await check(delivered(`DKIM-Signature: ${value}\r\n${LETTER}`));
    expect(recheck.signatures).toMatchObject([{ result: 'neutral' }]);
    expect(reasons(recheck)).toContain('dkim unreadable');
  });

  it('an SPF record that cannot be read is a permanent error', async () => {
    const { view } = await check(delivered(LETTER), { zone: { ...ZONE, 'firm.example': { TXT: ['v=spf1 ip4:999.1.1.1 -all'] } } });
    expect(view.spf?.result).toBe('permerror');
  });
});

describe('bounds', () => {
  it('a key under 1024 bits is no pass', async () => {
    const weak: Signing = { domain: 'firm.example', selector: 'weak', bits: 768 };
    const { signatures } = await check(delivered(await signed(LETTER, weak)), { zone: { ...ZONE, ...keyRecord(weak) } });
    expect(signatures[0]?.result).toBe('policy');
  });

  it('a thousand signatures cost a dozen checks, and the author’s own is among them', async () => {
    const flood = Array.from(
      { length: 1000 },
      (_, at) => `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=n${at}.example; s=s; l=${at}; h=From; bh=AAAA; b=${at}`,
    );
    const recheck = await check(delivered(`${flood.join('\r\n')}\r\n${await signed(LETTER, FIRM)}`));
    expect(recheck.signatures.length).toBeLessThan(20);
    expect(recheck.signatures.some(({ result, signingDomain }) => result === 'pass' && signingDomain === 'firm.example')).toBe(true);
    expect(reasons(recheck)).toContain('dkim tooManySignatures');
    expect(recheck.lookups.queries.length).toBeLessThan(60);
  });

  it('a computer with a private address is not asked about', async () => {
    const recheck = await check(delivered(LETTER, { address: '10.1.2.3' }));
    expect(recheck.view.spf).toBeNull();
    expect(reasons(recheck)).toContain('spf noAddress');
  });
});
