import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const delivery =
  'Received: from mx.reader.example by store.reader.example with LMTP id abc for <alice@reader.example>; Tue, 3 Mar 2026 10:00:03 +0000';
const border =
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by mx.reader.example (Postfix) with ESMTPS id abc; Tue, 3 Mar 2026 10:00:02 +0000 (UTC)';
const own = [
  'Authentication-Results: reader.example; dmarc=pass header.from=shop.example',
  'Authentication-Results: mx.reader.example; spf=pass smtp.mailfrom=shop.example',
];

it('results in the name of the newest hop’s host or its domain are believed above the border', () => {
  const { receiver, how, judged, view } = received([delivery, ...own, border, ...SENDER]);
  expect([receiver.id, how]).toEqual(['auto', 'derived']);
  expect(outcomes(judged)).toEqual(['trusted aboveBorder', 'trusted aboveBorder']);
  expect(view.dmarc?.result).toBe('pass');
});

it('right below the border they are believed with doubt, one field for each method', () => {
  const { judged } = received([delivery, border, 'X-Filter: yes', ...own, FORGED_PASS('mx.reader.example'), ...SENDER]);
  expect(outcomes(judged)).toEqual(['trusted derivedBelow', 'trusted derivedBelow', 'forged surplus']);
});

it('a pass put before the server’s own failure counts for nothing', () => {
  const fail = 'Authentication-Results: mx.reader.example; dmarc=fail header.from=bank.example';
  const { judged, view } = received([delivery, border, FORGED_PASS('mx.reader.example'), fail, ...SENDER]);
  expect(outcomes(judged)).toEqual(['foreign doubtfulPlace', 'trusted derivedBelow']);
  expect(view.dmarc?.result).toBe('fail');
});

it('below a field of the sender they prove nothing', () => {
  const { judged } = received([delivery, border, 'DKIM-Signature: v=1; d=shop.example', FORGED_PASS('mx.reader.example'), ...SENDER]);
  expect(outcomes(judged)).toEqual(['foreign doubtfulPlace']);
});

it('a public suffix is nobody’s name', () => {
  const hop =
    'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by reader.co.uk with ESMTPS id abc; Tue, 3 Mar 2026 10:00:02 +0000';
  const { judged } = received([FORGED_PASS('co.uk'), FORGED_PASS('reader.co.uk'), hop, ...SENDER]);
  expect(judged.map(({ trust }) => trust)).toEqual(['foreign', 'trusted']);
});

it('a result without a name is nobody’s outside of Microsoft', () => {
  const { judged } = received([
    delivery,
    'Authentication-Results: spf=pass smtp.mailfrom=bank.example; dmarc=pass header.from=bank.example',
    border,
    ...SENDER,
  ]);
  expect(judged[0]?.trust).toBe('foreign');
});

it('without any hop nothing is believed', () => {
  const { judged } = received([FORGED_PASS('mx.reader.example'), ...SENDER]);
  expect(outcomes(judged)).toEqual(['foreign writerNotSeen']);
});

it('another name above the border is foreign, but was not written outside', () => {
  const { judged } = received([delivery, FORGED_PASS('filter.gateway.example'), border, ...SENDER]);
  expect(outcomes(judged)).toEqual(['foreign insideOther']);
});

it('a server without a public name is not taken for the sender’s behind a proxy', () => {
  const proxied = 'Received: from mx.evil.example (unknown [10.0.0.1]) by mail (Postfix) with ESMTP id abc; Tue, 3 Mar 2026 10:00:02 +0000';
  const senders =
    'Received: from a.evil.example (a.evil.example [192.0.2.1]) by mx.evil.example with ESMTP id def; Tue, 3 Mar 2026 10:00:01 +0000';
  const { judged } = received([proxied, FORGED_PASS('mx.evil.example'), senders, FORGED_PASS('mx.evil.example'), ...SENDER]);
  expect(judged.map(({ trust }) => trust)).toEqual(['foreign', 'foreign']);
});

it('policyd-spf names the recipient where others name the server: above the border nobody else writes', () => {
  const border =
    'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by mx.reader.example (Postfix) with ESMTPS id abc; Tue, 3 Mar 2026 10:00:02 +0000';
  const spf =
    'Received-SPF: Pass (mailfrom) identity=mailfrom; client-ip=192.0.2.1; helo=mail.shop.example; envelope-from=news@shop.example; receiver=alice@reader.example';
  expect(outcomes(received([spf, border, ...SENDER]).judged)).toEqual(['trusted aboveBorder']);
  expect(outcomes(received([border, spf, ...SENDER]).judged)[0]).not.toMatch('trusted');
});

it.each([
  ['ex1.reader.example (10.1.2.3) with Microsoft SMTP Server (version=TLS1_2) id 15.2.1544.11', 'foreign doubtfulPlace'],
  ['ex1.reader.example (Kerio Connect 10.0.6)', 'foreign doubtfulPlace'],
  ['ex1.reader.example (HCL Domino Release 12.0.2FP3) with ESMTP id 1', 'foreign doubtfulPlace'],
  ['ex1.reader.example (Postfix) with ESMTPS id abc', 'trusted derivedBelow'],
])('what stands right below %s is %s: some programs write no results', (by, outcome) => {
  const border = `Received: from mail.shop.example (192.0.2.1) by ${by}; Tue, 3 Mar 2026 10:00:02 +0000`;
  const spf =
    'Received-SPF: Pass (ex1.reader.example: domain of news@shop.example designates 192.0.2.1) receiver=ex1.reader.example; client-ip=192.0.2.1;';
  expect(outcomes(received([border, FORGED_PASS('ex1.reader.example'), ...SENDER]).judged)).toEqual([outcome]);
  expect(outcomes(received([border, spf, ...SENDER]).judged)).toEqual([outcome]);
});
