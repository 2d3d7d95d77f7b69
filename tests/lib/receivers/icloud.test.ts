import { expect, it } from 'vitest';
import { factsOf } from '../checks/letter';
import { outcomes, received, SENDER } from './support';

const genuine = [
  'Return-Path: <news@shop.example>',
  'Received: from p00-icloudmta-smtpin-us-west-1a-60-percent-5 by p131-mailgateway-smtp-5ac886fc4c-vx8h8 (mailgateway 2531B123) with SMTP id 5b9643be for <alice@reader.example>; Tue, 3 Mar 2026 10:00:03 +0000',
  'X-Apple-UUID: d45fb29d-5189-4597-a9d5-d0540f8aa1f3',
  'Authentication-Results: bimi.icloud.com; bimi=none',
  'Authentication-Results: arc.icloud.com; arc=none',
  'Authentication-Results: dmarc.icloud.com; dmarc=pass header.from=shop.example',
  'Authentication-Results: dkim-verifier.icloud.com; dkim=pass (2048-bit key) header.d=shop.example header.i=@shop.example header.b=Ab12Cd34',
  'Authentication-Results: spf.icloud.com; spf=pass (spf.icloud.com: domain of news@shop.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=news@shop.example',
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by p00-icloudmta-asmtp-us-west-1a-100-percent-7 (Postfix) with ESMTPS id FC8FF6F3CCF8; Tue, 3 Mar 2026 10:00:02 +0000 (UTC)',
];

it('one field a method, each with a name of its own, is believed above the border hop', () => {
  const { receiver, judged, view } = received([...genuine, ...SENDER]);
  expect(receiver.id).toBe('icloud');
  expect(new Set(outcomes(judged))).toEqual(new Set(['trusted aboveBorder']));
  expect(view).toMatchObject({
    dmarc: { result: 'pass', domain: 'shop.example' },
    spf: { domain: 'shop.example' },
    arc: { result: 'none' },
  });
});

it('one of these names below the border is forged', () => {
  const { judged, view } = received([
    ...genuine,
    'Authentication-Results: dkim-verifier.icloud.com; dkim=pass header.d=bank.example',
    ...SENDER,
  ]);
  expect(outcomes(judged).at(-1)).toBe('forged outOfPlace');
  expect(view.dkim).toHaveLength(1);
});

it('the wish that stands beside its results is the domain’s, and a sender’s below the border is nobody’s', () => {
  const info = 'X-DMARC-Info: pass=fail; dmarc-policy=reject; s=u0; d=u0; pdomain=shop.example';
  const failed = genuine.map((line) => line.replace('dmarc=pass', 'dmarc=fail'));
  const policyOf = (lines: readonly string[]) => {
    const source = Uint8Array.from(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'));
    return factsOf(source).believed?.dmarc?.policy;
  };
  expect(policyOf([...failed.slice(0, 6), info, ...failed.slice(6), ...SENDER])).toBe('reject');
  expect(policyOf([...failed, info, ...SENDER])).toBeNull();
  expect(policyOf([...failed.slice(0, 6), info.replace('reject', '(nopolicy)'), ...failed.slice(6), ...SENDER])).toBeNull();
});
