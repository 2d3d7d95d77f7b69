import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const genuine = [
  'Received: from compute7.internal (compute3.phl.internal [10.202.2.48]) by sloti1n2 (Cyrus 3.13.0) with LMTPA; Tue, 03 Mar 2026 05:00:03 -0500',
  'Received: from mx1 ([10.202.2.208]) by compute1.internal (LMTPProxy); Tue, 03 Mar 2026 05:00:03 -0500',
  'Received: from mailmx.phl.internal (localhost [127.0.0.1]) by mx1.messagingengine.com (Authentication Milter) with ESMTP id F9A81F8449A; Tue, 03 Mar 2026 05:00:02 -0500',
  'Authentication-Results: mx1.messagingengine.com; x-csa=none; x-ptr=pass smtp.helo=mail.shop.example policy.ptr=mail.shop.example',
  'Authentication-Results: mx1.messagingengine.com; arc=none (no signatures found)',
  'Authentication-Results: mx1.messagingengine.com; dkim=pass (2048-bit rsa key sha256) header.d=shop.example header.i=@shop.example header.b=Ab12Cd34; dmarc=pass policy.published-domain-policy=reject policy.applied-disposition=none (p=reject,d=none,d.eval=none) header.from=shop.example; spf=pass smtp.mailfrom=news@shop.example smtp.helo=mail.shop.example',
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by mx1.messagingengine.com (Postfix) with ESMTPS id AA3A9290CC6; Tue, 3 Mar 2026 05:00:02 -0500 (EST)',
];

it('its fields above the border hop are believed, also below its own milter', () => {
  const { receiver, judged, view } = received([...genuine, ...SENDER]);
  expect(receiver.id).toBe('fastmail');
  expect(new Set(outcomes(judged))).toEqual(new Set(['trusted aboveBorder']));
  expect(view.dmarc).toMatchObject({ result: 'pass', policy: 'reject', action: 'none' });
});

it('its name below the border is forged', () => {
  const { judged } = received([...genuine, FORGED_PASS('mx1.messagingengine.com'), ...SENDER]);
  expect(outcomes(judged).at(-1)).toBe('forged outOfPlace');
});
