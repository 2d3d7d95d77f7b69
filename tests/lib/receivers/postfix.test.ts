import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const delivery =
  'Received: from mx.reader.example by store.reader.example with LMTP id abc for <alice@reader.example>; Tue, 3 Mar 2026 10:00:03 +0000';
const border =
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by mx.reader.example (Postfix) with ESMTPS id abc; Tue, 3 Mar 2026 10:00:02 +0000 (UTC)';
const own = [
  'Authentication-Results: mx.reader.example; dmarc=fail (p=reject dis=none) header.from=bank.example',
  'Authentication-Results: mx.reader.example; dkim=none; dkim-atps=neutral',
  'Authentication-Results: mx.reader.example; spf=none smtp.mailfrom=shop.example (client-ip=192.0.2.1; helo=mail.shop.example; receiver=mx.reader.example)',
];

it('the three fields above the border hop are believed', () => {
  const { judged, view } = received([delivery, ...own, border, ...SENDER], 'postfix');
  expect(outcomes(judged)).toEqual(['trusted aboveBorder', 'trusted aboveBorder', 'trusted aboveBorder']);
  expect(view).toMatchObject({ dmarc: { result: 'fail', policy: 'reject' }, spf: { result: 'none', domain: 'shop.example' } });
});

it('the server’s own name below the border is forged where the server does not remove it', () => {
  const { judged, view } = received([delivery, ...own, border, FORGED_PASS('mx.reader.example'), ...SENDER], 'postfix');
  expect(outcomes(judged).at(-1)).toBe('forged outOfPlace');
  expect(view.dmarc?.result).toBe('fail');
});

it('forged also where the server wrote nothing: below is not its place', () => {
  const { judged } = received([delivery, border, FORGED_PASS('mx.reader.example'), ...SENDER], 'postfix');
  expect(outcomes(judged)).toEqual(['forged outOfPlace']);
});

it('a made-up hop of the server right below the border excuses nothing', () => {
  const hop =
    'Received: from mail.bank.example (mail.bank.example [198.51.100.1]) by mx.reader.example (Postfix) with ESMTPS id def; Tue, 3 Mar 2026 09:59:02 +0000 (UTC)';
  const { judged } = received([delivery, ...own, border, hop, FORGED_PASS('mx.reader.example'), ...SENDER], 'postfix');
  expect(outcomes(judged).at(-1)).toBe('forged outOfPlace');
});

it('a copy of what the server says itself is not forged', () => {
  const { judged } = received([delivery, ...own, border, own[0] ?? '', ...SENDER], 'postfix');
  expect(outcomes(judged).at(-1)).toBe('foreign repeats');
});
