import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const border =
  'Received: from mail.shop.example ([192.0.2.1] helo=mail.shop.example) by mx.reader.example with esmtps id abc; Tue, 3 Mar 2026 10:00:02 +0000';

it('nothing is believed as long as no real sample was seen', () => {
  const { receiver, judged } = received([border, FORGED_PASS('mx.reader.example'), ...SENDER], 'stalwart');
  expect(receiver).toMatchObject({ id: 'stalwart', proven: false });
  expect(outcomes(judged)).toEqual(['foreign unprovenReceiver']);
});

it('the name of another server is foreign there as everywhere', () => {
  const { judged } = received([border, FORGED_PASS('mx.google.com'), ...SENDER], 'stalwart');
  expect(outcomes(judged)).toEqual(['foreign writerNotSeen']);
});
