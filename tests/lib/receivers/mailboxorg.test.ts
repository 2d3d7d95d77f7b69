import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const border =
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by mx1.mailbox.org with ESMTPS id abc; Tue, 03 Mar 2026 10:00:02 +0000';

it('is known by its host, but nothing it is said to write is believed', () => {
  const { receiver, judged, view } = received([FORGED_PASS('spamfilter01.heinlein-hosting.de'), border, ...SENDER]);
  expect(receiver).toMatchObject({ id: 'mailboxorg', proven: false });
  expect(outcomes(judged)).toEqual(['foreign unprovenReceiver']);
  expect(view).toMatchObject({ spf: null, dkim: [], dmarc: null });
});

it('the name of another server is foreign there as everywhere', () => {
  const { judged } = received([border, FORGED_PASS('mx.google.com'), ...SENDER]);
  expect(outcomes(judged)).toEqual(['foreign writerNotSeen']);
});

it('the machines that keep its mailboxes are its own', () => {
  const kept =
    'Received: from mx1.mailbox.org ([10.196.7.12]) by store4.heinlein-hosting.de with LMTP id abc; Tue, 03 Mar 2026 10:00:03 +0000';
  expect(received([kept, border, ...SENDER], 'mailboxorg').chain.border).toBe(1);
  const { receiver, chain } = received([kept, border, ...SENDER]);
  expect([receiver.id, chain.border]).toEqual(['mailboxorg', 1]);
});
