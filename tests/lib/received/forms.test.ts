import { describe, expect, it } from 'vitest';
import { readHeaderBlock } from '../../../lib/message';
import { type Hop, readReceived } from '../../../lib/received';
import { hopOf } from './make';

type Part = Omit<Partial<Hop>, 'address' | 'byAddress'> & { readonly ip?: string; readonly byIp?: string };

/** One line a program: what it writes, and what that says. */
const FORMS: readonly (readonly [program: string, value: string, says: Part])[] = [
  [
    'Postfix',
    'from out.sender.example (mail.sender.example [192.0.2.7]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519) (No client certificate requested) by mx.reader.example (Postfix) with ESMTPS id 4Zkj8F0550E for <a@reader.example>; Wed, 8 Jan 2025 13:48:25 +0100 (CET)',
    {
      from: 'out.sender.example',
      helo: 'out.sender.example',
      reverseName: 'mail.sender.example',
      ip: '192.0.2.7',
      by: 'mx.reader.example',
      with: 'ESMTPS',
      isTls: true,
      tlsVersion: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      id: '4Zkj8F0550E',
      for: 'a@reader.example',
      date: Date.UTC(2025, 0, 8, 12, 48, 25),
      isZoneStated: true,
      kind: 'smtp',
      defects: [],
    },
  ],
  [
    'Postfix without a reverse name',
    'from x.example (unknown [192.0.2.7]) by mx.example (Postfix) with ESMTP id 1',
    { helo: 'x.example', reverseName: null, ip: '192.0.2.7', isTls: false },
  ],
  [
    'Postfix submission',
    'from [10.0.0.23] (pool.example [203.0.113.9]) (Authenticated sender: ann@sender.example) by mail.sender.example (Postfix) with ESMTPSA id 1',
    { helo: '[10.0.0.23]', ip: '203.0.113.9', isAuthenticated: true, authenticatedUser: 'ann@sender.example' },
  ],
  [
    'Postfix local',
    'by mail.sender.example (Postfix, from userid 48) id 4Z678AB6EDFC1; Mon, 24 Mar 2025 06:32:51 +0000',
    { kind: 'local', from: null, by: 'mail.sender.example' },
  ],
  [
    'Sendmail',
    'from out.example (host7.example [192.0.2.7] (may be forged)) (authenticated bits=0) by mx.example (8.16.1/8.16.1) with ESMTPS id 5BMD (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NO) for <a@b.example>; Mon, 22 Dec 2025 13:01:02 GMT (envelope-from c@out.example)',
    {
      reverseName: 'host7.example',
      isReverseNameDoubted: true,
      isAuthenticated: true,
      tlsVersion: 'TLSv1.2',
      cipher: 'ECDHE-RSA-AES256-GCM-SHA384',
      envelopeFrom: 'c@out.example',
    },
  ],
  [
    'Sendmail with ident',
    'from x.example (IDENT:qmailr@one.example [192.0.2.7]) by mx.example (8.11.6/8.11.6) with SMTP id 1',
    { reverseName: 'one.example', ident: 'qmailr', ip: '192.0.2.7' },
  ],
  [
    'Sendmail local submission',
    '(from root@localhost) by mx.example (8.13.8/8.13.8/Submit) id 2',
    { kind: 'local', ident: 'root@localhost', from: null, by: 'mx.example' },
  ],
  [
    'Exim',
    'from pool.example ([192.0.2.7]:11218 helo=sandpiper) by mx.example with esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <a@b.example>) id 1CJaZW-0006rU-00 for c@d.example; Mon, 18 Oct 2004 18:41:23 +0200',
    {
      helo: 'sandpiper',
      greeting: 'helo',
      reverseName: 'pool.example',
      ip: '192.0.2.7',
      tlsVersion: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      envelopeFrom: 'a@b.example',
      with: 'esmtps',
      isTls: true,
    },
  ],
  [
    'Exim, HELO equal to the reverse name',
    'from out.example ([192.0.2.7]) by mx.example with esmtp (Exim 4.41) id 1CIusZ-00049K-45',
    { helo: 'out.example', reverseName: 'out.example' },
  ],
  [
    'Exim, address first',
    'from [192.0.2.7] (port=1234 helo=hotmail.com) by mx.example with smtp (Exim 3.35) id 194BE5-0005Zh-00',
    { ip: '192.0.2.7', helo: 'hotmail.com', reverseName: null },
  ],
  [
    'qmail',
    'from unknown (HELO out.example) (bob@192.0.2.7) by mx.example with SMTP; 14 Nov 2003 08:05:50 -0000',
    { helo: 'out.example', reverseName: null, ip: '192.0.2.7', ident: 'bob', with: 'SMTP' },
  ],
  [
    'qmail, HELO equal to the reverse name',
    'from out.example (192.0.2.7) by mx.example with SMTP; 14 Nov 2003 08:05:50 -0000',
    { helo: 'out.example', reverseName: 'out.example' },
  ],
  [
    'qmail queue',
    '(qmail 10681 invoked by uid 404); 14 Nov 2003 08:05:52 -0000',
    { kind: 'local', by: null, defects: ['noFrom', 'noBy', 'unparsed'] },
  ],
  [
    'Exchange Online',
    'from out.example (192.0.2.7) by BN8NAM11FT066.mail.protection.outlook.com (10.13.99.50) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.8565.12 via Frontend Transport; Mon, 6 Jan 2025 07:40:03 +0000',
    {
      helo: 'out.example',
      reverseName: null,
      ip: '192.0.2.7',
      byIp: '10.13.99.50',
      with: 'Microsoft SMTP Server',
      tlsVersion: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      id: '15.20.8565.12',
      via: 'Frontend',
    },
  ],
  [
    'Exchange MAPI',
    'from A.prod.outlook.com ([fe80::b7f9:bb8:33d9:5d9d]) by A.prod.outlook.com ([fe80::b7f9:bb8:33d9:5d9d%6]) with mapi id 15.20.1',
    { kind: 'local', ip: 'fe80::b7f9:bb8:33d9:5d9d', byIp: 'fe80::b7f9:bb8:33d9:5d9d' },
  ],
  [
    'Exchange 2016',
    'from a.example (10.0.0.1) by b.example (10.0.0.2) with Microsoft SMTP Server (TLS) id 15.0.1497.2; Wed, 8 Jul 2020 12:28:44 +0300',
    { isTls: true, tlsVersion: null },
  ],
  [
    'Gmail',
    'from out.example (out.example. [2001:db8::7]) by mx.google.com with ESMTPS id 8d862707 for <a@b.example> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Thu, 09 Jan 2025 07:22:36 -0800 (PST)',
    { reverseName: 'out.example', ip: '2001:db8::7', tlsVersion: 'TLSv1.3', for: 'a@b.example' },
  ],
  [
    'Gmail inside',
    'by 2002:a05:7010:9160:b0:f28:b196:1f38 with SMTP id ce1csp; Thu, 9 Jan 2025 07:22:37 -0800 (PST)',
    { kind: 'local', byIp: '2002:a05:7010:9160:b0:f28:b196:1f38', defects: ['noFrom'] },
  ],
  [
    'Yahoo',
    'from 192.0.2.7 (EHLO out.example) by 10.26.61.248 with SMTPs (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256); Tue, 7 Jan 2025 10:14:14 +0000',
    { ip: '192.0.2.7', helo: 'out.example', greeting: 'ehlo', byIp: '10.26.61.248', isTls: true },
  ],
  [
    'Yahoo inside',
    'from 127.0.0.1 by atlas1.omega.yahoo.com pod-id atlas--x.yahoo.com with HTTP; Tue, 7 Jan 2025 10:14:15 +0000',
    { kind: 'web', by: 'atlas1.omega.yahoo.com', ip: '127.0.0.1' },
  ],
  [
    'Amazon SES',
    'from a8-55.smtp-out.amazonses.com (a8-55.smtp-out.amazonses.com [54.240.8.55]) by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc for a@b.example; Fri, 1 Mar 2024 12:00:00 +0000 (UTC)',
    { ip: '54.240.8.55', for: 'a@b.example' },
  ],
  [
    'CommuniGate',
    'from [192.0.2.7] (account ann@sender.example HELO [10.10.10.10]) by mx.example (CommuniGate Pro SMTP 4.3.7) with ESMTPSA id 88402416',
    { ip: '192.0.2.7', helo: '[10.10.10.10]', authenticatedUser: 'ann@sender.example', isAuthenticated: true },
  ],
  [
    'CommuniGate, verified',
    'from out.example ([192.0.2.7] verified) by mx.example (CommuniGate Pro SMTP 5.1.13) with ESMTPS id 9837783',
    { reverseName: 'out.example', helo: 'out.example' },
  ],
  [
    'Domino',
    'from localhost by smtp.notes.example with smtp.notes.example ESMTP for <a@b.example> from <c@d.example>; Wed, 8 Mar 2017 16:46:15 -0000',
    { with: 'ESMTP', envelopeFrom: 'c@d.example', from: 'localhost' },
  ],
  [
    'PowerMTA',
    'from localhost (10.0.22.21) by vmta6.example (PowerMTA(TM) v3.5r17) id hrakoo0lrlgv for <a@b.example>; Fri, 20 Apr 2018 17:51:19 -0400 (envelope-from <c@d.example>)',
    { ip: '10.0.22.21', envelopeFrom: 'c@d.example', id: 'hrakoo0lrlgv' },
  ],
  [
    'Ecelerity',
    'from [10.90.17.119] ([10.90.17.119:25]) by mta1.example (ecelerity 5.1.0.74632 r(msys-ecelerity:tags/5.1.0.14)) with REST id 60/27-35237-FD05AF86',
    { kind: 'web', helo: null, ip: '10.90.17.119', id: '60/27-35237-FD05AF86' },
  ],
  [
    'Mimecast',
    'from out.example (out.example [192.0.2.7]) (Using TLS) by relay.mimecast.com with ESMTP with both STARTTLS and AUTH id uk-mta-12-1',
    { isTls: true, isAuthenticated: true, with: 'ESMTP' },
  ],
  [
    'MessageLabs',
    'from unknown (HELO out.example) (192.0.2.7) by server-1.tower-2.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; 22 Jul 2022 11:54:01 -0000',
    { with: 'SMTP', isTls: true, cipher: 'ECDHE-RSA-AES256-GCM-SHA384' },
  ],
  [
    'IronPort',
    'from out.example (HELO laptop.example) ([192.0.2.7]) by mx-auth.example with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 20 May 2022 14:17:30 -0700',
    { with: 'ESMTP', cipher: 'ECDHE-RSA-AES256-GCM-SHA384', reverseName: 'out.example', helo: 'laptop.example' },
  ],
  [
    'Zmailer',
    'from out.example ([192.0.2.7]:45321 "EHLO laptop.example" rhost-flags-OK-OK-OK-OK) by vger.example with ESMTP id S1',
    { helo: 'laptop.example', greeting: 'ehlo', reverseName: 'out.example', ip: '192.0.2.7' },
  ],
  [
    'Courier',
    'from host1 (softdnserr [::ffff:192.0.2.7]) (AUTH: LOGIN ann@sender.example) by mx.example with esmtp',
    { helo: 'host1', reverseName: null, ip: '192.0.2.7', authenticatedUser: 'ann@sender.example' },
  ],
  [
    'Courier TLS',
    'from host1 (localhost [::ffff:127.0.0.1]) (TLS: TLSv1/SSLv3, 168bits,DES-CBC3-SHA) by mx.example with esmtp',
    { tlsVersion: 'TLSv1.0', cipher: 'DES-CBC3-SHA', ip: '127.0.0.1' },
  ],
  [
    'Haraka',
    'from out.example ([192.0.2.7]) by mx.example (Haraka/2.8.28) with ESMTPS id 5B1 envelope-from <a@b.example> (cipher=TLS_AES_256_GCM_SHA384); Mon, 1 Jan 2024 00:00:00 +0000',
    { envelopeFrom: 'a@b.example', cipher: 'TLS_AES_256_GCM_SHA384' },
  ],
  [
    'OpenSMTPD',
    'from out.example (out.example [192.0.2.7]) by mx.example (OpenSMTPD) with ESMTPS id abc (TLSv1.3:TLS_AES_256_GCM_SHA384:256:NO) for <a@b.example>; Thu, 9 Oct 2025 03:19:28 +0000 (UTC)',
    { tlsVersion: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' },
  ],
  [
    'MDaemon',
    'from out.example [(192.0.2.7)] by mx.example (192.0.2.9) (MDaemon PRO v19.0.2)  with ESMTP id md50018233933.msg; Tue, 16 Jul 2019 11:39:22 +0200',
    { ip: '192.0.2.7', byIp: '192.0.2.9', from: 'out.example' },
  ],
  [
    'smapd',
    'from pool.example(192.0.2.7), claiming to be "foo.example" via SMTP by mx.example, id smtpd1PBsZT; Sun, 13 Nov 2005 15:38:52',
    { ip: '192.0.2.7', helo: 'foo.example', reverseName: 'pool.example', by: 'mx.example', id: 'smtpd1PBsZT', isZoneStated: false },
  ],
  [
    'Oracle Beehive',
    'from kadam (/192.0.2.7) by default (Oracle Beehive Gateway v4.0) with ESMTP ; Sat, 31 Aug 2019 03:57:43 -0700',
    { ip: '192.0.2.7', helo: 'kadam', reverseName: null },
  ],
  [
    'Aliyun',
    'from localhost(mailfrom:a@sender.example fp:SMTPD_---0V) by smtp.aliyun-inc.com(127.0.0.1); Fri, 15 Apr 2022 20:36:40 +0800',
    { envelopeFrom: 'a@sender.example', by: 'smtp.aliyun-inc.com', reverseName: null },
  ],
  [
    'SendGrid',
    'by filter0383.sendgrid.net with SMTP id filter0383-15318-5AB8F728-C 2018-03-26 13:35:36.270951634 +0000 UTC',
    { date: Date.UTC(2018, 2, 26, 13, 35, 36, 270), id: 'filter0383-15318-5AB8F728-C' },
  ],
  [
    'Nemesis',
    'from [192.0.2.7] (helo=t-online.de) by mxeu2.example with ESMTP (Nemesis), id 0MKpdM-1CkRpr14PF-000608; Fri, 31 Dec 2004 19:49:15 +0100',
    { id: '0MKpdM-1CkRpr14PF-000608', ip: '192.0.2.7' },
  ],
  [
    'GMX',
    'from pool.example (EHLO homepc) [192.0.2.7] by mail.gmx.net (mp010) with SMTP; 03 Feb 2007 13:13:47 +0100',
    { ip: '192.0.2.7', helo: 'homepc', reverseName: 'pool.example' },
  ],
  [
    'fetchmail',
    'from pop.example [192.0.2.7] by localhost with IMAP (fetchmail-6.2.4) for ann@localhost (single-drop); Mon, 08 Mar 2004 16:13:23 -0800 (PST)',
    { kind: 'fetch', ip: '192.0.2.7' },
  ],
  [
    'Dovecot',
    'from mx1.reader.example by store.reader.example with LMTP id jhj (envelope-from <>) for <a@reader.example>; Wed, 8 Jan 2025 13:48:26 +0100',
    { kind: 'local', envelopeFrom: '' },
  ],
  [
    'SquirrelMail',
    'from 192.0.2.7 (SquirrelMail authenticated user admin); by web1.example with HTTP; Thu, 23 Sep 2004 14:35:29 -0600 (MDT)',
    { kind: 'web', ip: '192.0.2.7', authenticatedUser: 'admin', by: 'web1.example', date: Date.UTC(2004, 8, 23, 20, 35, 29) },
  ],
  [
    'lower case, by last',
    'from list.example with LMTP by store1 (3.0.2/sieved-3-0-build-942) for <a@b.example>; Fri, 30 Jun 2006 10:58:41 -0400',
    { by: 'store1', with: 'LMTP' },
  ],
  [
    'FortiMail',
    'from pc (pool.example [192.0.2.7]) (user=ann@sender.example mech=LOGIN bits=0) by fm.example with ESMTP id 1; Wed, 8 Jan 2025 13:48:26 +0100',
    { ip: '192.0.2.7', isAuthenticated: true, authenticatedUser: 'ann@sender.example' },
  ],
  [
    'Mirapoint',
    'from pc (pool.example [192.0.2.7]) by mp.example (MOS 4.4.1-GA) with ESMTP id ABC (AUTH ann@sender.example); Wed, 8 Jan 2025 13:48:26 +0100',
    { ip: '192.0.2.7', helo: 'pc', isAuthenticated: true, authenticatedUser: 'ann@sender.example' },
  ],
  [
    'MDaemon and others, user behind a colon',
    'from pc (unverified [192.0.2.7]) (Authenticated user: ann@sender.example) by mx.example with ESMTP',
    { ip: '192.0.2.7', reverseName: null, authenticatedUser: 'ann@sender.example' },
  ],
  [
    'IIS over TLS',
    'from pc ([192.0.2.7] RDNS failed) by ms01.example over TLS secured channel with Microsoft SMTPSVC(8.5.9600.16384); Wed, 8 Jan 2025 13:48:26 +0100',
    { ip: '192.0.2.7', by: 'ms01.example', with: 'Microsoft SMTPSVC', isTls: true },
  ],
  [
    'IceWarp',
    'from x.example (y.example [192.0.2.7]) by iw.example (IceWarp 12.2.1.1 DEB9 x64) with ESMTP (SSL) id 2025',
    { isTls: true, id: '2025' },
  ],
  [
    'GroupWise, encrypted',
    'from x.example (y.example [192.0.2.7]) by gw.example with ESMTP (TLS encrypted)',
    { isTls: true, cipher: null },
  ],
  [
    'GroupWise, not encrypted',
    'from x.example (y.example [192.0.2.7]) by gw.example with ESMTP (NOT encrypted)',
    { isTls: false, cipher: null },
  ],
  [
    'James',
    'from 192.0.2.7 (EHLO x.example) ([192.0.2.7]) by jm.example (JAMES SMTP Server ) with ESMTPS (TLS_AES_256_GCM_SHA384) ID 1 for <a@b.example>; Wed, 8 Jan 2025 13:48:26 +0100 (CET)',
    { ip: '192.0.2.7', helo: 'x.example', cipher: 'TLS_AES_256_GCM_SHA384', id: '1' },
  ],
  ['SmarterMail', 'from pc (UnknownHost [192.0.2.7]) by sm.example with SMTP', { ip: '192.0.2.7', reverseName: null }],
  [
    'GMX webmail',
    'from [192.0.2.7] ([192.0.2.7]) by 3c-app.example (via HTTP); Wed, 8 Jan 2025 13:48:26 +0100',
    { kind: 'web', ip: '192.0.2.7', helo: null },
  ],
  ['Hotmail, Outlook Express', 'from 192.0.2.7 by DAV5.example with DAV; Wed, 8 Jan 2025 13:48:26 +0000', { kind: 'web', ip: '192.0.2.7' }],
  ['getmail', 'from pop.example (192.0.2.7) by h.example with POP3-SSL; 8 Jan 2025 13:48:26 -0000', { kind: 'fetch' }],
  ['getmail over IMAP', 'from imap.example (192.0.2.7:993) by h.example with IMAP4-SSL; 8 Jan 2025 13:48:26 -0000', { kind: 'fetch' }],
  [
    'Exim, handed back by a scanner',
    'from mail by mx.example with spam-scanned (Exim 4.94) id 1DnPTU-0006bL-UT',
    { kind: 'local', with: 'spam-scanned' },
  ],
  [
    'several recipients without a blank between them',
    'from x.example (y.example [192.0.2.7]) by mx.example with ESMTP id 1 for <a@b.example>,<c@b.example>',
    { for: 'a@b.example' },
  ],
  [
    'smap',
    'from x.example(192.0.2.7) by fw.example via smap (V2.1) id xma012345',
    { ip: '192.0.2.7', helo: null, reverseName: 'x.example' },
  ],
  [
    'smap without a reverse name',
    'from unknown(192.0.2.7) by fw.example via csmap id src1',
    { ip: '192.0.2.7', helo: null, reverseName: null },
  ],
  [
    'CommuniGate, account and address',
    'from [192.0.2.7] (account ann [192.0.2.7] verified) by cg.example (CommuniGate Pro SMTP 4.0.3) with ESMTP-TLS id 5026665',
    { ip: '192.0.2.7', helo: null, authenticatedUser: 'ann' },
  ],
  ['a gateway, folded', '(from\tPC [192.0.2.7]) by gw.example (NAVGW 2.5.2.12) with SMTP id 1', { ip: '192.0.2.7', helo: 'PC' }],
];

describe('one field is one hop, in the form of', () => {
  it.each(FORMS)('%s', (_program, value, { ip, byIp, ...says }) => {
    const { address, byAddress, ...hop } = hopOf(value);
    expect({ ...hop, ip: address?.text, byIp: byAddress?.text }).toMatchObject({
      ...says,
      ...(ip === undefined ? {} : { ip }),
      ...(byIp === undefined ? {} : { byIp }),
    });
  });
});

it('a program’s name before the protocol does not hide a login', () => {
  const value = 'from User ([192.0.2.7]) by mx.example with MailEnable ESMTPA; 3 Jun 2025 09:11:06 -0000';
  expect(hopOf(value)).toMatchObject({ with: 'ESMTPA', isAuthenticated: true });
});

it('Courier writes login and encryption in one comment', () => {
  const value =
    'from [10.0.0.4] (desk.example [::ffff:192.0.2.7]) (AUTH: LOGIN ann@firm.example, TLS: TLSv1.3,256bits,TLS_AES_256_GCM_SHA384) by mx.example with ESMTPSA id 1; 3 Jun 2025 09:11:06 -0000';
  expect(hopOf(value)).toMatchObject({ authenticatedUser: 'ann@firm.example', tlsVersion: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' });
});

it('a host named like a TLS version is a host', () => {
  expect(hopOf('from x.example (tls1.example.org [192.0.2.7]) by mx.example with ESMTP')).toMatchObject({
    reverseName: 'tls1.example.org',
    isTls: false,
  });
});

it('text where an address belongs is kept and read as none', () => {
  expect(hopOf('from a.example (b.example [300.1.2.3]) by mx.example')).toMatchObject({ address: null, addressText: '300.1.2.3' });
});

it('a name that begins with the digits of an address is a name', () => {
  expect(hopOf('from a.example (192.0.2.7.net [198.51.100.4]) by mx.example')).toMatchObject({
    reverseName: '192.0.2.7.net',
    address: { text: '198.51.100.4' },
  });
  expect(hopOf('from a.example (192.0.2.7.net) by mx.example').address).toBeNull();
});

it('a field that says nothing is named so', () => {
  expect(hopOf('22 Apr 2018')).toMatchObject({ defects: ['noFrom', 'noBy', 'noDate', 'unparsed'], kind: 'local' });
  expect(hopOf('from a.example by b.example; yesterday').defects).toEqual(['badDate']);
});

it('one field alone is read with its place in the block', () => {
  const block = readHeaderBlock(new TextEncoder().encode('Subject: x\r\nReceived: by mx.example; Mon, 6 Jan 2025 07:40:03 +0000\r\n\r\n'));
  const field = block.fields[1];
  expect(field && readReceived(field, 7)).toMatchObject({ index: 7, fieldIndex: 1, at: field?.valueAt, by: 'mx.example' });
});
