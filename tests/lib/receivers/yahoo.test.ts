import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const genuine = [
  'Received: from 127.0.0.1 by atlas-production.v2-mail-prod1-gq1.omega.yahoo.com pod-id atlas--production-gq1-1 with HTTP; Tue, 3 Mar 2026 10:00:03 +0000',
  'Return-Path: <news@shop.example>',
  'X-Originating-Ip: [192.0.2.1]',
  'Received-SPF: pass (domain of shop.example designates 192.0.2.1 as permitted sender)',
  'Authentication-Results: atlas-production.v2-mail-prod1-gq1.omega.yahoo.com; dkim=pass header.i=@shop.example header.s=s1; spf=pass smtp.mailfrom=shop.example; dmarc=pass(p=REJECT) header.from=shop.example;',
  'X-Apparently-To: alice@reader.example; Tue, 3 Mar 2026 10:00:03 +0000',
  'Received: from 192.0.2.1 (EHLO mail.shop.example) by 10.197.37.139 with SMTPs (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256); Tue, 3 Mar 2026 10:00:02 +0000',
];

it('the field that bears the name of the host above is believed', () => {
  const { receiver, judged, view } = received([...genuine, ...SENDER]);
  expect(receiver.id).toBe('yahoo');
  expect(outcomes(judged)).toEqual(['trusted aboveBorder', 'trusted aboveBorder']);
  expect(view.dmarc).toMatchObject({ result: 'pass', policy: 'reject', domain: 'shop.example' });
});

it('the same name below the border is forged, another atlas host is nobody', () => {
  const { judged } = received([
    ...genuine,
    FORGED_PASS('atlas-production.v2-mail-prod1-gq1.omega.yahoo.com'),
    FORGED_PASS('atlas207.free.mail.bf1.yahoo.com'),
    ...SENDER,
  ]);
  expect(outcomes(judged).slice(2)).toEqual(['forged outOfPlace', 'foreign writerNotSeen']);
});
