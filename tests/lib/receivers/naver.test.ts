import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const border =
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by crcvmail104.nm.naver.com with ESMTPS id abc; Tue, 03 Mar 2026 10:00:02 +0000';

it('is known by its host, but nothing it is said to write is believed', () => {
  const { receiver, judged, view } = received([FORGED_PASS('mx.naver.com'), border, ...SENDER]);
  expect(receiver).toMatchObject({ id: 'naver', proven: false });
  expect(outcomes(judged)).toEqual(['foreign unprovenReceiver']);
  expect(view).toMatchObject({ spf: null, dkim: [], dmarc: null });
});

const FAILED = 'Authentication-Results: mx.naver.com; spf=fail smtp.mailfrom=bank.example; dmarc=fail header.from=bank.example';

it('its failure is believed, since nobody forges one of his own', () => {
  const { judged, view } = received([FAILED, border, ...SENDER]);
  expect(outcomes(judged)).toEqual(['trusted ownFailure']);
  expect(view).toMatchObject({ spf: { result: 'fail' }, dmarc: { result: 'fail', domain: 'bank.example' } });
});

it('a pass beside its failure is not, and one below it is forged', () => {
  const mixed = FAILED.replace('spf=fail', 'dkim=pass header.d=lists.example; spf=fail');
  const { judged, view } = received([mixed, border, FORGED_PASS('mx.naver.com'), ...SENDER]);
  expect(outcomes(judged)).toEqual(['trusted ownFailure', 'forged surplus']);
  expect(view.dkim).toEqual([]);
});

it('a failure that an older field tells, below a pass, is not', () => {
  const { judged } = received([FORGED_PASS('mx.naver.com'), border, FAILED, ...SENDER]);
  expect(outcomes(judged)).toEqual(['foreign unprovenReceiver', 'foreign unprovenReceiver']);
});

it('the name of another server is foreign there as everywhere', () => {
  const { judged } = received([border, FORGED_PASS('mx.google.com'), ...SENDER]);
  expect(outcomes(judged)).toEqual(['foreign writerNotSeen']);
});
