import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const border =
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by mx273.i.mail.ru with ESMTPS id abc; Tue, 03 Mar 2026 13:00:02 +0300';
const own =
  'Authentication-Results: mxs.mail.ru; spf=pass smtp.mailfrom=news@shop.example; dkim=pass header.d=shop.example; dmarc=pass header.from=news@shop.example';

it('its field is believed above its hop', () => {
  const { receiver, judged, view } = received([own, border, ...SENDER]);
  expect(receiver.id).toBe('mailru');
  expect(outcomes(judged)).toEqual(['trusted idOnly']);
  expect(view.dmarc).toMatchObject({ result: 'pass', domain: 'shop.example' });
});

it('a lone field below its hop may be the sender’s', () => {
  const { judged, view } = received([border, ...SENDER, own]);
  expect(outcomes(judged)).toEqual(['foreign doubtfulPlace']);
  expect(view.dmarc).toBeNull();
});

it('a lone failure of DMARC is nobody’s forgery, and a pass beside it counts for nothing', () => {
  const { judged, view } = received([border, ...SENDER, own.replace('dmarc=pass', 'dmarc=fail')]);
  expect(outcomes(judged)).toEqual(['trusted ownFailure']);
  expect(view.dmarc?.result).toBe('fail');
  expect(view.spf).toBeNull();
});

it('another name is nobody, and a pass beside a failure in the same name is forged', () => {
  const fail = own.replace('dmarc=pass', 'dmarc=fail').replace('dkim=pass', 'dkim=fail');
  const { judged, view } = received([border, FORGED_PASS('mxs.mail.ru.evil.example'), FORGED_PASS('mxs.mail.ru'), ...SENDER, fail]);
  expect(judged.map(({ trust }) => trust)).toEqual(['foreign', 'forged', 'trusted']);
  expect(view.dmarc?.result).toBe('fail');
});
