import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const genuine = [
  'Return-Path: <news@shop.example>',
  'Received-SPF: pass (zohomail.eu: domain of shop.example designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1; envelope-from=news@shop.example;',
  'Authentication-Results: mx.zohomail.eu; dkim=pass; spf=pass (zohomail.eu: domain of shop.example designates 192.0.2.1 as permitted sender)  smtp.mailfrom=news@shop.example; dmarc=pass(p=reject dis=none)  header.from=shop.example',
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by mx.zohomail.eu with SMTPS id 1738905081000525.46278; Tue, 3 Mar 2026 02:00:01 -0800 (PST)',
];

it('the field above the border hop is believed', () => {
  const { receiver, judged, view } = received([...genuine, ...SENDER]);
  expect(receiver.id).toBe('zoho');
  expect(outcomes(judged)).toEqual(['trusted aboveBorder', 'trusted aboveBorder']);
  expect(view.dmarc).toMatchObject({ result: 'pass', policy: 'reject' });
  // Zoho does not say whose signature it was.
  expect(view.dkim).toMatchObject([{ result: 'pass', domain: null }]);
});

it('its name below the border is forged', () => {
  const { judged } = received([...genuine, FORGED_PASS('mx.zohomail.eu'), ...SENDER]);
  expect(outcomes(judged).at(-1)).toBe('forged outOfPlace');
});
