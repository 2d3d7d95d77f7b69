import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const genuine = [
  'Received: from localhost (localhost [127.0.0.1]) by mx.reader.example (Postfix) with ESMTP id def; Tue, 3 Mar 2026 10:00:03 +0000 (UTC)',
  'X-Virus-Scanned: amavisd-new at reader.example',
  'Authentication-Results: mx.reader.example (amavisd-new); dkim=pass (2048-bit key) header.d=shop.example header.b="Ab12Cd34"',
  'Received: from mx.reader.example ([127.0.0.1]) by localhost (mx.reader.example [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id ghi; Tue, 3 Mar 2026 10:00:03 +0000 (UTC)',
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by mx.reader.example (Postfix) with ESMTPS id abc; Tue, 3 Mar 2026 10:00:02 +0000 (UTC)',
];

it('is believed between hand-over and border, as a server that nobody named, and nowhere else', () => {
  const { receiver, judged } = received([...genuine, FORGED_PASS('mx.reader.example'), ...SENDER], 'amavis');
  expect(receiver).toMatchObject({ id: 'spamassassin', proven: false });
  expect(outcomes(judged)).toEqual(['trusted aboveBorder', 'foreign unprovenReceiver']);
});

it('the derived default reads the field between the hand-over and the border hop', () => {
  const { judged, view } = received([...genuine, ...SENDER], 'auto');
  expect(outcomes(judged)).toEqual(['trusted aboveBorder']);
  expect(view.dkim).toMatchObject([{ result: 'pass', domain: 'shop.example' }]);
});
