import { describeCheck, throughList } from '../letter';

describeCheck('auth.unaligned', {
  finds: [
    [
      'only another company is proven',
      { host: 'mail.other.example', path: 'b@other.example', dkim: ['pass header.d=other.example'], dmarc: 'none' },
      'strong',
    ],
  ],
  quiet: [
    [
      'a known mailing service for a small firm',
      { host: 'o1.ptr.sendgrid.net', path: 'bounces@em.sendgrid.net', dkim: ['pass header.d=sendgrid.net'], dmarc: 'none' },
      'note',
    ],
    ['a proven list', { ...throughList, dmarc: 'none' }, 'note'],
    ['aligned', { dmarc: 'none' }],
    [
      'mail from before DMARC',
      { host: 'mail.other.example', path: 'b@other.example', dkim: [], dmarc: '', arrival: 'Thu, 06 May 2010 09:11:08 +0000' },
      'note',
    ],
  ],
});
