import { describe, expect, it } from 'vitest';
import { alignment, judgeResults, readDkimSignature, viewOf } from '../../../lib/auth';
import { isSameOrganization } from '../../../lib/identity';
import { readChain } from '../../../lib/received';
import { blockOf, fieldOf } from './support';
import { chooseReceiver } from '../../../lib/receivers';

const border =
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by mx.reader.example (Postfix) with ESMTPS id abc; Tue, 3 Mar 2026 10:00:02 +0000 (UTC)';

function judged(above: readonly string[], below: readonly string[] = []) {
  const block = blockOf(...above.map((value) => `Authentication-Results: ${value}`), border, 'From: a@bank.example', ...below);
  const { receiver } = chooseReceiver('auto', readChain(block).hops, isSameOrganization);
  return judgeResults(block, readChain(block, receiver), receiver);
}

const reported = (...above: readonly string[]) => viewOf(judged(above), 'reported');

describe('viewOf', () => {
  it('keeps what the receiver says apart from what anybody says', () => {
    const fields = judged(
      ['mx.reader.example; dmarc=fail header.from=bank.example'],
      [
        'Authentication-Results: mx.other.example; dmarc=pass header.from=bank.example',
        'Received-SPF: pass (x) envelope-from=a@bank.example',
      ],
    );
    expect(viewOf(fields, 'reported')).toMatchObject({
      authservId: 'mx.reader.example',
      dmarc: { result: 'fail', domain: 'bank.example', fieldIndex: 0 },
      spf: null,
    });
    expect(viewOf(fields, 'claimed')).toMatchObject({ dmarc: { result: 'pass' }, spf: { result: 'pass', domain: 'bank.example' } });
  });

  it.each([
    ['smtp.mailfrom=a@B.example', 'b.example'],
    ['smtp.mailfrom=b.example', 'b.example'],
    ['smtp.mailfrom="bounce-1=x@b.example"', 'b.example'],
    ['smtp.mailfrom=<a@b.example>', 'b.example'],
    ['smtp.mail=a@b.example', 'b.example'],
    ['smtp.mailfrom=<> smtp.helo=mail.b.example', 'mail.b.example'],
    ['smtp.helo=mail.b.example.', 'mail.b.example'],
    ['', null],
  ])('SPF with %j is about %j', (properties, domain) => {
    expect(reported(`mx.reader.example; spf=pass ${properties}`).spf?.domain).toBe(domain);
  });

  it('SPF of the envelope sender goes before SPF of HELO', () => {
    expect(reported('mx.reader.example; spf=pass smtp.helo=mail.shop.example; spf=fail smtp.mailfrom=a@bank.example').spf).toMatchObject({
      result: 'fail',
      domain: 'bank.example',
    });
  });

  it('a failed HELO check says nothing against the envelope sender', () => {
    expect(reported('mx.reader.example; spf=fail smtp.helo=mail.shop.example; spf=pass smtp.mailfrom=a@shop.example').spf).toMatchObject({
      result: 'pass',
      domain: 'shop.example',
    });
  });

  it.each([
    ['header.d=A.example header.i=@mail.a.example', 'a.example'],
    ['header.i=user@a.example', 'a.example'],
    ['header.d=evil.example header.i=@bank.example', null],
    ['header.d=bank.example(.evil.example', 'bank.example(.evil.example'],
    ['', null],
  ])('DKIM with %j is about %j', (properties, domain) => {
    expect(reported(`mx.reader.example; dkim=pass ${properties}`).dkim[0]?.domain).toBe(domain);
  });

  it('a DKIM pass that names nobody is that of the only signature, or of the one whose start it gives', () => {
    const signature = (domain: string, b: string) =>
      readDkimSignature(fieldOf(`DKIM-Signature: v=1; a=rsa-sha256; d=${domain}; s=s; h=from; bh=x; b=${b}`));
    const one = [signature('a.example', 'Abcd1234')];
    const two = [...one, signature('b.example', 'Efgh5678')];
    const of = (value: string, signatures: typeof one) => viewOf(judged([value]), 'reported', { signatures }).dkim[0]?.domain;
    expect(of('mx.reader.example; dkim=pass', one)).toBe('a.example');
    expect(of('mx.reader.example; dkim=pass', two)).toBeNull();
    expect(of('mx.reader.example; dkim=pass header.b=Efgh5678', two)).toBe('b.example');
    expect(of('mx.reader.example; dkim=none', one)).toBeNull();
  });

  it.each([
    ['(p=REJECT sp=NONE dis=QUARANTINE)', 'reject', 'quarantine'],
    ['(p=reject,d=none,d.eval=none)', 'reject', 'none'],
    ['policy.published-domain-policy=quarantine policy.applied-disposition=none', 'quarantine', 'none'],
    ['action=oreject', null, 'oreject'],
    ['(policy=none)', 'none', null],
    ['', null, null],
  ])('DMARC with %j has policy %j and action %j', (rest, policy, action) => {
    expect(reported(`mx.reader.example; dmarc=fail header.from=bank.example ${rest}`).dmarc).toMatchObject({ policy, action });
  });

  it('a pass does not stand against another result of the same server', () => {
    expect(
      reported('mx.reader.example; dmarc=pass header.from=bank.example', 'mx.reader.example; dmarc=fail header.from=bank.example').dmarc
        ?.result,
    ).toBe('fail');
  });

  it('of what is claimed the first counts', () => {
    const fields = judged(
      [],
      [
        'Authentication-Results: a.example; dmarc=pass header.from=bank.example; spf=pass',
        'Authentication-Results: b.example; dmarc=fail; spf=fail',
      ],
    );
    expect(viewOf(fields, 'claimed')).toMatchObject({ dmarc: { result: 'pass' }, spf: { result: 'pass' } });
  });

  it('the receiver’s own ARC copy and Received-SPF count where its results are missing', () => {
    const block = blockOf(
      'ARC-Authentication-Results: i=1; mx.reader.example; dmarc=pass header.from=shop.example',
      'Received-SPF: softfail (mx.reader.example: x) envelope-from=a@shop.example',
      border,
      'From: a@shop.example',
    );
    const { receiver } = chooseReceiver('auto', readChain(block).hops, isSameOrganization);
    expect(viewOf(judgeResults(block, readChain(block, receiver), receiver), 'reported')).toMatchObject({
      dmarc: { result: 'pass' },
      spf: { result: 'softfail', domain: 'shop.example' },
    });
  });
});

describe('alignment', () => {
  const of = (value: string, from: string | null = 'bank.example') => {
    const { spf, dkim } = alignment(reported(`mx.reader.example; ${value}`), from, isSameOrganization);
    return [spf?.domain ?? null, dkim?.domain ?? null];
  };

  it('is relaxed: the same organisation is enough', () => {
    expect(of('spf=pass smtp.mailfrom=a@mail.bank.example; dkim=pass header.d=news.bank.example')).toEqual([
      'mail.bank.example',
      'news.bank.example',
    ]);
  });

  it('takes any of several signatures', () => {
    expect(of('dkim=pass header.d=mailer.example; dkim=fail header.d=bank.example; dkim=pass header.d=bank.example')).toEqual([
      null,
      'bank.example',
    ]);
  });

  it.each([
    'spf=fail smtp.mailfrom=a@bank.example; dkim=fail header.d=bank.example',
    'spf=pass smtp.mailfrom=a@evilbank.example; dkim=pass header.d=bank.example.evil.example',
    'dkim=pass header.d=bank.example(.evil.example',
    'dkim=pass header.d=evil.example header.i=@bank.example',
    'spf=pass; dkim=pass',
    'spf=bestguesspass smtp.mailfrom=bank.example',
  ])('%j speaks for nobody else', (value) => {
    expect(of(value)).toEqual([null, null]);
  });

  it('a name with a bracket is aligned with nothing, however domains are compared', () => {
    const view = reported('mx.reader.example; dkim=pass header.d=bank.example(.evil.example');
    expect(alignment(view, 'evil.example', (a, b) => a.endsWith(b)).dkim).toBeNull();
  });

  it('there is none without one author domain', () => {
    expect(of('dkim=pass header.d=bank.example', null)).toEqual([null, null]);
  });
});
