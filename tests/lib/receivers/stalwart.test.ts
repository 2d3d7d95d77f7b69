import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const border =
  'Received: from mail.shop.example ([192.0.2.1] helo=mail.shop.example) by mx.reader.example with esmtps id abc; Tue, 3 Mar 2026 10:00:02 +0000';

it('is believed right below its hop, with the doubt of a server that nobody named', () => {
  const own = 'Authentication-Results: mx.reader.example; dkim=pass header.d=shop.example';
  const { receiver, judged } = received([border, own, ...SENDER], 'stalwart');
  expect(receiver).toMatchObject({ id: 'stalwart', proven: false });
  expect(outcomes(judged)).toEqual(['trusted derivedBelow']);
});

it('nothing else is believed or called forged as long as no real sample was seen', () => {
  const { judged } = received([border, ...SENDER, FORGED_PASS('mx.reader.example')], 'stalwart');
  expect(outcomes(judged)).toEqual(['foreign unprovenReceiver']);
});

it('the name of another server is foreign there as everywhere', () => {
  const { judged } = received([border, FORGED_PASS('mx.google.com'), ...SENDER], 'stalwart');
  expect(outcomes(judged)).toEqual(['foreign writerNotSeen']);
});
