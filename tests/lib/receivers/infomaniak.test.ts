import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const border =
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by mx.infomaniak.com with ESMTPS id abc; Tue, 03 Mar 2026 13:00:02 +0300';
const own =
  'Authentication-Results: mx.infomaniak.com; spf=pass smtp.mailfrom=news@shop.example; dkim=pass header.d=shop.example; dmarc=pass header.from=news@shop.example';

it('its fields are believed wherever they stand, at the bottom of the block too', () => {
  const spf = 'Authentication-Results: mx.infomaniak.com; spf=pass smtp.mailfrom=shop.example';
  const { receiver, judged, view } = received([border, own.replace('spf=pass smtp.mailfrom=news@shop.example; ', ''), ...SENDER, spf]);
  expect(receiver.id).toBe('infomaniak');
  expect(outcomes(judged)).toEqual(['trusted idOnly', 'trusted idOnly']);
  expect(view.dmarc).toMatchObject({ result: 'pass', domain: 'shop.example' });
});

it('a lone field below its hop may be the sender’s', () => {
  const { judged, view } = received([border, ...SENDER, own]);
  expect(outcomes(judged)).toEqual(['foreign doubtfulPlace']);
  expect(view.dmarc).toBeNull();
});

it('another name is nobody, and a pass beside a failure in the same name is forged', () => {
  const fail = own.replace('dmarc=pass', 'dmarc=fail').replace('dkim=pass', 'dkim=fail');
  const { judged, view } = received([
    border,
    FORGED_PASS('mx.infomaniak.com.evil.example'),
    FORGED_PASS('mx.infomaniak.com'),
    ...SENDER,
    fail,
  ]);
  expect(judged.map(({ trust }) => trust)).toEqual(['foreign', 'forged', 'trusted']);
  expect(view.dmarc?.result).toBe('fail');
});
