import type { ReaderProfile } from '../../lib/reader';

export type SampleId = 'payment' | 'person' | 'library';

/** A message of our own, to try Truefrom on, and the reader it was written for. */
export interface Sample {
  readonly id: SampleId;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly source: string;
}

/** Knows Lena Hartmann from another address; what the person who tries has entered plays no part. */
export const SAMPLE_READER: ReaderProfile = {
  name: 'Mara Lind',
  mailbox: 'mara@webmail.example',
  provider: null,
  ownDomains: ['webmail.example'],
  contacts: [{ name: 'Lena Hartmann', addresses: ['lena@hartmann.example'], vip: false }],
  knownDomains: [],
  alwaysSigned: [],
  trustedDomains: [],
};

const message = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;

export const SAMPLES: readonly Sample[] = [
  {
    id: 'payment',
    name: 'PayPal',
    address: 'service@paypal.example',
    subject: 'Your account has been limited',
    source: message(
      'Return-Path: <x19@bounce.example>',
      'Authentication-Results: mx.webmail.example; spf=pass smtp.mailfrom=bounce.example;',
      '\tdkim=pass header.d=mailer.example; dmarc=fail (p=none) header.from=paypal.example',
      'Received: from out.mailer.example (out.mailer.example [203.0.113.9])',
      '\tby mx.webmail.example (Postfix) with ESMTPS id q91 for <mara@webmail.example>;',
      '\tTue, 12 May 2026 10:08:33 +0000 (UTC)',
      'Authentication-Results: mx.webmail.example; dkim=pass header.d=paypal.example; dmarc=pass header.from=paypal.example',
      'Received: from queue.mailer.example (queue.mailer.example [203.0.113.8])',
      '\tby out.mailer.example (Postfix) with ESMTPS id k44; Tue, 12 May 2026 10:08:30 +0000 (UTC)',
      'Received: from laptop (unknown [192.0.2.77])',
      '\tby queue.mailer.example (Postfix) with ESMTPSA id k12; Tue, 12 May 2026 10:02:12 +0000 (UTC)',
      'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=mailer.example; s=k1;',
      '\th=from:to:subject:date; bh=9sQ1c2E=; b=Zk3vQw==',
      'Date: Tue, 12 May 2026 10:02:11 +0000',
      'From: "PayPal" <service@paypal.example>',
      'Reply-To: PayPal Service <help@payhelp.example>',
      'To: Mara Lind <mara@webmail.example>',
      'Subject: Your account has been limited',
      'Message-ID: <a1@mailer.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'We noticed unusual activity and have limited your account. Please confirm your details within 24 hours.',
    ),
  },
  {
    id: 'person',
    name: 'Lena Hartmann',
    address: 'lena.h@freemail.example',
    subject: 'Re: Minutes of the spring meeting',
    source: message(
      'Return-Path: <lena.h@freemail.example>',
      'Authentication-Results: mx.webmail.example; spf=pass smtp.mailfrom=freemail.example;',
      '\tdkim=pass header.d=freemail.example; dmarc=pass (p=quarantine) header.from=freemail.example',
      'Received: from out.freemail.example (out.freemail.example [198.51.100.7])',
      '\tby mx.webmail.example (Postfix) with ESMTPS id r02 for <mara@webmail.example>;',
      '\tTue, 12 May 2026 14:31:09 +0000 (UTC)',
      'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=freemail.example; s=m1;',
      '\th=from:to:subject:date:message-id; bh=3kT1c2E=; b=Qm8vQw==',
      'Received: from [192.0.2.140] by out.freemail.example with ESMTPSA id b7; Tue, 12 May 2026 14:31:00 +0000',
      'Date: Tue, 12 May 2026 14:30:58 +0000',
      'From: Lena Hartmann <lena.h@freemail.example>',
      'To: Mara Lind <mara@webmail.example>',
      'Subject: Re: Minutes of the spring meeting',
      'Message-ID: <c2@freemail.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Thank you for the notes. Could you send me the offer from March again?',
    ),
  },
  {
    id: 'library',
    name: 'City Library',
    address: 'news@library.example',
    subject: 'New books in May',
    source: message(
      'Return-Path: <b42@library.example>',
      'Authentication-Results: mx.webmail.example; spf=pass smtp.mailfrom=library.example;',
      '\tdkim=pass header.d=library.example; dmarc=pass (p=reject) header.from=library.example',
      'Received: from news.library.example (news.library.example [192.0.2.25])',
      '\tby mx.webmail.example (Postfix) with ESMTPS id s77 for <mara@webmail.example>;',
      '\tTue, 12 May 2026 08:00:03 +0000 (UTC)',
      'DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed; d=library.example; s=2026a;',
      '\th=from:to:subject:date:message-id; bh=5hU1c2E=; b=Nn2vQw==',
      'Date: Tue, 12 May 2026 08:00:00 +0000',
      'From: City Library <news@library.example>',
      'To: Mara Lind <mara@webmail.example>',
      'Subject: New books in May',
      'Message-ID: <n5@library.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Twelve new books stand on our shelves this month.',
    ),
  },
];
