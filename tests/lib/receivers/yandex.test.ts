import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const host = 'mail-nwsmtp-mxfront-production-main-83.iva.yp-c.yandex.net';
const genuine = [
  `Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by ${host} (mxfront/Yandex) with ESMTPS id abc; Tue, 03 Mar 2026 13:00:02 +0300`,
  `Authentication-Results: ${host}; spf=pass (${host}: domain of shop.example designates 192.0.2.1 as permitted sender, rule=[ip4:192.0.2.0/24]) smtp.mail=news@shop.example; dkim=pass header.i=@shop.example`,
];

it('the field of the same machine right below its hop is believed', () => {
  const { receiver, judged, view } = received([...genuine, ...SENDER]);
  expect(receiver.id).toBe('yandex');
  expect(outcomes(judged)).toEqual(['trusted belowBorder']);
  expect(view).toMatchObject({ spf: { result: 'pass', domain: 'shop.example' }, dmarc: null });
});

it('a second one is forged, another machine of Yandex is nobody', () => {
  const { judged } = received([...genuine, FORGED_PASS(host), FORGED_PASS('vla5-bc29b3935b72.qloud-c.yandex.net'), ...SENDER]);
  expect(outcomes(judged).slice(1)).toEqual(['forged surplus', 'foreign writerNotSeen']);
});

it('where it wrote nothing, its name out of place proves nothing', () => {
  const { judged } = received([genuine[0] ?? '', ...SENDER, FORGED_PASS(host)]);
  expect(outcomes(judged)).toEqual(['foreign doubtfulPlace']);
});
