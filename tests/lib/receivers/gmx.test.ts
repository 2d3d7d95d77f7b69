import { expect, it } from 'vitest';
import { outcomes, received, SENDER } from './support';

const genuine = [
  'Return-Path: <news@shop.example>',
  'Authentication-Results: gmx.net; dkim=pass header.i=@shop.example',
  'Authentication-Results: gmx.net; dkim=pass header.i=@mailer.example',
  'Received: from mail.shop.example ([192.0.2.1]) by mx-ha.gmx.net (mxgmx107 [212.227.15.9]) with ESMTPS (Nemesis) id 1Mxyz; Tue, 03 Mar 2026 11:00:02 +0100',
];

it('one field a signature is believed above the border hop', () => {
  const { receiver, judged, view } = received([...genuine, ...SENDER]);
  expect(receiver.id).toBe('gmx');
  expect(outcomes(judged)).toEqual(['trusted aboveBorder', 'trusted aboveBorder']);
  expect(view.dkim.map(({ domain }) => domain)).toEqual(['shop.example', 'mailer.example']);
});

it('its name below the border is forged, unless Exchange stamped it there before 2021', () => {
  const stamp =
    'Authentication-Results: gmx.net; dkim=none (message not signed) header.d=none;gmx.net; dmarc=none action=none header.from=shop.example;';
  const { judged } = received([...genuine, stamp, 'Authentication-Results: gmx.net; dkim=pass header.i=@bank.example', ...SENDER]);
  expect(outcomes(judged).slice(2)).toEqual(['foreign exchangeOutbound', 'forged outOfPlace']);
});
