import { expect, it } from 'vitest';
import { outcomes, received, SENDER } from './support';

const chain = [
  'Received: from DM6PR12MB0001.namprd12.prod.outlook.com (2603:10b6:5:21c::24) by BY5PR12MB0002.namprd12.prod.outlook.com with HTTPS; Tue, 3 Mar 2026 10:00:06 +0000',
  'Received: from BN8NAM11FT066.eop-nam11.prod.protection.outlook.com (2603:10b6:408:fe:cafe::1c) by BN9PR03CA0402.outlook.office365.com (2603:10b6:408:fe::4) with Microsoft SMTP Server id 15.20.9000.1 via Frontend Transport; Tue, 3 Mar 2026 10:00:04 +0000',
];
const own = [
  'Authentication-Results: spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=shop.example; dkim=pass (signature was verified) header.d=shop.example;dmarc=pass action=none header.from=shop.example;compauth=pass reason=100',
  'Received-SPF: Pass (protection.outlook.com: domain of shop.example designates 192.0.2.1 as permitted sender) receiver=protection.outlook.com; client-ip=192.0.2.1; helo=mail.shop.example;',
];
const border = [
  'Received: from mail.shop.example (192.0.2.1) by BN8NAM11FT066.mail.protection.outlook.com (10.13.99.50) with Microsoft SMTP Server id 15.20.9000.1 via Frontend Transport; Tue, 3 Mar 2026 10:00:03 +0000',
];

it('the field without a name above the border hop is believed', () => {
  const { receiver, judged, view } = received([...chain, ...own, ...border, ...SENDER]);
  expect(receiver.id).toBe('microsoft');
  expect(outcomes(judged)).toEqual(['trusted aboveBorder', 'trusted aboveBorder']);
  expect(view.compauth).toMatchObject({ result: 'pass', reason: '100' });
  expect(view.dmarc).toMatchObject({ result: 'pass', action: 'none', domain: 'shop.example' });
});

it('one below it is forged', () => {
  const forged = own[0]?.replaceAll('shop.example', 'bank.example') ?? '';
  const { judged } = received([...chain, ...own, ...border, forged, ...SENDER], 'm365');
  expect(outcomes(judged).at(-1)).toBe('forged outOfPlace');
});

it('the stamp that Exchange Online puts on outgoing mail is not forged', () => {
  const stamp = 'Authentication-Results: dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=shop.example;';
  const { judged } = received([...chain, ...own, ...border, stamp, ...SENDER]);
  expect(outcomes(judged).at(-1)).toBe('foreign exchangeOutbound');
});

it('without a field of its own, one in another place may come from a reordered export', () => {
  const { judged } = received([...chain, ...border, ...SENDER, own[0] ?? '']);
  expect(outcomes(judged)).toEqual(['foreign doubtfulPlace']);
});

it('a value wrapped in encoded words is read like any other', () => {
  const text =
    'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=b\u00fccher.example; dmarc=fail action=oreject header.from=b\u00fccher.example';
  const wrapped = `Authentication-Results: =?utf-8?B?${btoa(String.fromCharCode(...new TextEncoder().encode(text)))}?=`;
  const { view } = received([...chain, wrapped, ...border, ...SENDER]);
  expect(view.dmarc).toMatchObject({ result: 'fail', action: 'oreject', domain: 'b\u00fccher.example' });
});
