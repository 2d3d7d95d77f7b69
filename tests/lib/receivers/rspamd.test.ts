import { expect, it } from 'vitest';
import { FORGED_PASS, outcomes, received, SENDER } from './support';

const delivery =
  'Received: from mx.reader.example by store.reader.example with LMTP id abc for <alice@reader.example>; Tue, 3 Mar 2026 10:00:03 +0000';
const border =
  'Received: from mail.shop.example (mail.shop.example [192.0.2.1]) by mx.reader.example (Postfix) with ESMTPS id abc; Tue, 3 Mar 2026 10:00:02 +0000 (UTC)';
const own =
  'Authentication-Results: mx.reader.example; dkim=none; dmarc=fail reason="No valid SPF, No valid DKIM" header.from=bank.example (policy=reject); spf=fail (mx.reader.example: domain of a@bank.example does not designate 192.0.2.1 as permitted sender) smtp.mailfrom="a@bank.example"';

it('its field is believed right below the border hop', () => {
  const { judged, view } = received([delivery, border, own, ...SENDER], 'rspamd');
  expect(outcomes(judged)).toEqual(['trusted belowBorder']);
  expect(view).toMatchObject({ dmarc: { result: 'fail', policy: 'reject', domain: 'bank.example' }, spf: { domain: 'bank.example' } });
});

it('its field is believed above the border hop, and then nothing below', () => {
  const { judged } = received([delivery, 'X-Spamd-Bar: ++', own, border, FORGED_PASS('mx.reader.example'), ...SENDER], 'rspamd');
  expect(outcomes(judged)).toEqual(['trusted aboveBorder', 'forged outOfPlace']);
});

it('below a field of the sender nothing is believed', () => {
  const { judged } = received([delivery, border, own, ...SENDER, FORGED_PASS('mx.reader.example')], 'rspamd');
  expect(outcomes(judged)).toEqual(['trusted belowBorder', 'forged outOfPlace']);
});
