import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const border =
  'Received: from mail.shop.example ([192.0.2.1] helo=mail.shop.example) by mx.reader.example with esmtps id abc; Tue, 3 Mar 2026 10:00:02 +0000';
const own = 'Authentication-Results: mx.reader.example; dkim=pass header.d=shop.example';

it('is believed above its hop, as a server that nobody named', () => {
  const { receiver, judged } = received([own, border, ...SENDER], 'exim');
  expect(receiver).toMatchObject({ id: 'exim', proven: false });
  expect(outcomes(judged)).toEqual(['trusted aboveBorder']);
});

it('nothing else is believed or called forged as long as no real sample was seen', () => {
  const { judged } = received([border, FORGED_PASS('mx.reader.example'), ...SENDER], 'exim');
  expect(outcomes(judged)).toEqual(['foreign unprovenReceiver']);
});

it('the name of another server is foreign there as everywhere', () => {
  const { judged } = received([border, FORGED_PASS('mx.google.com'), ...SENDER], 'exim');
  expect(outcomes(judged)).toEqual(['foreign writerNotSeen']);
});
