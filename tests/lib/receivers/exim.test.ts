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

it('a failure above its hop does not take the passes beside it: a list has one', () => {
  const { judged, view } = received([own.replace('dkim', 'dmarc=fail header.from=firm.example; dkim'), border, ...SENDER], 'exim');
  expect(outcomes(judged)).toEqual(['trusted aboveBorder']);
  expect(view).toMatchObject({ dkim: [{ result: 'pass', domain: 'shop.example' }], dmarc: { result: 'fail' } });
});

it('a pass in its name against its own failure is forged, unless the server had the message before', () => {
  const failed = 'Authentication-Results: mx.reader.example; dmarc=fail header.from=bank.example';
  const earlier =
    'Received: from mail.bank.example ([192.0.2.2] helo=mail.bank.example) by mx.reader.example with esmtps id abb; Tue, 3 Mar 2026 10:00:01 +0000';
  const loop = border.replace(
    'mail.shop.example ([192.0.2.1] helo=mail.shop.example)',
    'mx.reader.example ([192.0.2.3] helo=mx.reader.example)',
  );
  const forged = FORGED_PASS('mx.reader.example');
  expect(outcomes(received([failed, border, forged, ...SENDER], 'exim').judged)).toEqual(['trusted aboveBorder', 'forged surplus']);
  expect(outcomes(received([failed, loop, forged, earlier, ...SENDER], 'exim').judged)[1]).not.toMatch('forged');
});

it('nothing else is believed or called forged as long as no real sample was seen', () => {
  const { judged } = received([border, FORGED_PASS('mx.reader.example'), ...SENDER], 'exim');
  expect(outcomes(judged)).toEqual(['foreign unprovenReceiver']);
});

it('the name of another server is foreign there as everywhere', () => {
  const { judged } = received([border, FORGED_PASS('mx.google.com'), ...SENDER], 'exim');
  expect(outcomes(judged)).toEqual(['foreign writerNotSeen']);
});
