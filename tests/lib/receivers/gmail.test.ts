import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const genuine = [
  'Delivered-To: alice@reader.example',
  'Received: by 2002:a05:6520:1234:b0:2d0:1:2 with SMTP id ab12csp1; Tue, 3 Mar 2026 02:00:02 -0800 (PST)',
  'X-Received: by 2002:a05:600c:4e42:b0:43b:c5a3:2e1a with SMTP id 5b1f17b1804b1.1; Tue, 3 Mar 2026 02:00:01 -0800 (PST)',
  'ARC-Authentication-Results: i=1; mx.google.com; spf=pass (google.com: domain of news@shop.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=news@shop.example',
  'Return-Path: <news@shop.example>',
  'Received: from mail.shop.example (mail.shop.example. [192.0.2.1]) by mx.google.com with ESMTPS id x1si1.1.2026.03.03.02.00.01 for <alice@reader.example>; Tue, 03 Mar 2026 02:00:01 -0800 (PST)',
  'Received-SPF: pass (google.com: domain of news@shop.example designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1;',
  'Authentication-Results: mx.google.com; dkim=pass header.i=@shop.example header.s=s1 header.b=Ab12Cd34; spf=pass (google.com: domain of news@shop.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=news@shop.example; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=shop.example',
];

it('the field right below the border hop is believed, after Received-SPF', () => {
  const { receiver, judged, view } = received([...genuine, ...SENDER]);
  expect(receiver.id).toBe('gmail');
  expect(outcomes(judged)).toEqual(['trusted aboveBorder', 'trusted belowBorder', 'trusted belowBorder']);
  expect(view.dmarc).toMatchObject({ result: 'pass', domain: 'shop.example', policy: 'reject', action: 'none' });
  expect(view.dkim).toMatchObject([{ result: 'pass', domain: 'shop.example' }]);
});

it('a second field of that name is forged, however close it stands', () => {
  const { judged, view } = received([...genuine, FORGED_PASS('mx.google.com'), ...SENDER]);
  expect(outcomes(judged).at(-1)).toBe('forged surplus');
  expect(view.dmarc?.domain).toBe('shop.example');
});

it('nor is a second one believed for a method that the first leaves out', () => {
  const unsigned = genuine.map((line) => line.replace('dkim=pass header.i=@shop.example header.s=s1 header.b=Ab12Cd34; ', ''));
  const { judged, view } = received([...unsigned, 'Authentication-Results: mx.google.com; dkim=pass header.i=@bank.example', ...SENDER]);
  expect(outcomes(judged).at(-1)).toBe('forged surplus');
  expect(view.dkim).toEqual([]);
});

it('a part of the name is another name', () => {
  const { judged } = received([
    ...genuine.slice(0, -1),
    FORGED_PASS('google.com'),
    FORGED_PASS('com'),
    FORGED_PASS('mx.google.com.evil.example'),
    ...SENDER,
  ]);
  expect(judged.slice(2).map(({ trust }) => trust)).toEqual(['foreign', 'foreign', 'foreign']);
});

it('results of the first time are foreign where the chain comes back from Google', () => {
  const again = genuine.map((line) =>
    line.replace(
      'from mail.shop.example (mail.shop.example. [192.0.2.1])',
      'from mail-sor-f41.google.com (mail-sor-f41.google.com. [209.85.220.41])',
    ),
  );
  const { judged } = received([...again, ...genuine.slice(1), ...SENDER]);
  expect(outcomes(judged).slice(3)).toEqual(['forged unsealed', 'foreign earlierReceipt', 'foreign repeats']);
});

it('an ARC form in its name below the border is forged without its seal and signature', () => {
  const set = [
    'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=google.com; s=arc; b=x',
    'ARC-Message-Signature: i=1; a=rsa-sha256; d=google.com; s=arc; h=from; bh=x; b=x',
    'ARC-Authentication-Results: i=1; mx.google.com; dmarc=pass header.from=bank.example',
  ];
  const receipt = genuine.filter((line) => !line.startsWith('ARC-'));
  expect(outcomes(received([...receipt, ...set, ...SENDER]).judged).at(-1)).toBe('foreign sealed');
  expect(outcomes(received([...receipt, ...set.slice(1), ...SENDER]).judged).at(-1)).toBe('forged unsealed');
});
