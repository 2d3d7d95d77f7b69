import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const genuine = [
  'X-Original-To: alice@reader.example',
  'Authentication-Results: mail.protonmail.ch; dmarc=pass (p=reject dis=none) header.from=shop.example',
  'Authentication-Results: mail.protonmail.ch; spf=pass smtp.mailfrom=shop.example',
  'Authentication-Results: mail.protonmail.ch; dkim=pass (2048-bit key) header.d=shop.example header.i=@shop.example header.b="Ab12Cd34"',
];
const border =
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by mailin080.protonmail.ch (Postfix) with ESMTPS id 4Z2hkdfCG54; Tue, 3 Mar 2026 10:00:02 +0000 (UTC)';

it('the name alone decides, since fields are grouped by name', () => {
  const { receiver, judged } = received([border, ...genuine, ...SENDER]);
  expect(receiver.id).toBe('proton');
  expect(new Set(outcomes(judged))).toEqual(new Set(['trusted idOnly']));
});

it('a name of former years is believed only of the host that received this message', () => {
  const { judged, view } = received([
    border,
    ...genuine,
    FORGED_PASS('mailin034.protonmail.ch'),
    'Authentication-Results: mailin080.protonmail.ch; arc=none',
    ...SENDER,
  ]);
  expect(outcomes(judged).slice(3)).toEqual(['foreign writerNotSeen', 'trusted idOnly']);
  expect(view.dmarc?.domain).toBe('shop.example');
});

it('where two fields of its name disagree, the one that claims a pass is forged', () => {
  const { judged, view } = received([
    border,
    FORGED_PASS('mail.protonmail.ch'),
    ...genuine.map((line) => line.replace('dmarc=pass', 'dmarc=fail').replace('spf=pass', 'spf=softfail')),
    ...SENDER,
  ]);
  expect(outcomes(judged)).toEqual(['forged surplus', 'trusted idOnly', 'trusted idOnly', 'trusted idOnly']);
  expect(view).toMatchObject({ dmarc: { result: 'fail' }, spf: { result: 'softfail' }, dkim: [{ domain: 'shop.example' }] });
});

it('no place above the border speaks for it, since there is no such place', () => {
  const { judged, view } = received([
    'ARC-Authentication-Results: i=1; mail.protonmail.ch; dmarc=pass header.from=bank.example',
    'Received-SPF: pass envelope-from=a@bank.example',
    border,
    ...SENDER,
  ]);
  expect(judged.map(({ trust }) => trust)).toEqual(['forged', 'foreign']);
  expect(view).toMatchObject({ dmarc: null, spf: null });
});

it('a lone field below its hop may be the sender’s: it writes one for each method', () => {
  const { judged } = received([border, ...SENDER, FORGED_PASS('mail.protonmail.ch')]);
  expect(outcomes(judged)).toEqual(['foreign doubtfulPlace']);
});

it('where it saw no signature, none passes', () => {
  const none = 'Authentication-Results: mail.protonmail.ch; dkim=none';
  const forged = 'Authentication-Results: mail.protonmail.ch; dkim=pass header.d=bank.example';
  const { judged, view } = received([border, ...genuine.slice(0, 3), none, forged, ...SENDER]);
  expect(outcomes(judged)).toEqual(['trusted idOnly', 'trusted idOnly', 'trusted idOnly', 'forged surplus']);
  expect(view.dkim.filter(({ result }) => result === 'pass')).toEqual([]);
});
