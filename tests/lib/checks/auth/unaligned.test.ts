import { arcSet, describeCheck, type Letter, stranger, throughList } from '../letter';

const bulk: Letter = { host: 'o1.ptr.sendgrid.net', path: 'bounces@em.sendgrid.net', dkim: ['pass header.d=sendgrid.net'], dmarc: 'none' };

describeCheck('auth.unaligned', {
  finds: [
    [
      'a provider sealed what its own tenant sent, whatever From it bears',
      {
        ...stranger,
        dkim: ['pass header.d=rented.example'],
        dmarc: 'none',
        results: ['arc=pass (i=1)'],
        below: arcSet('microsoft.com').map((line) => line.replaceAll('firm.example', 'rented.example')),
      },
      'strong',
    ],
    [
      'only another company is proven',
      { host: 'mail.other.example', path: 'b@other.example', dkim: ['pass header.d=other.example'], dmarc: 'none' },
      'strong',
    ],
    [
      'the default signature of somebody else’s cloud tenant',
      { ...stranger, spf: 'none', dkim: ['pass header.d=rented-example.20230601.gappssmtp.com'], dmarc: 'none' },
      'strong',
    ],
    ['a contact’s exact address, by a customer of a mailing service', { ...bulk, from: 'Ines Duarte <ines@duarte.example>' }, 'weak'],
  ],
  quiet: [
    [
      'a provider forwarded it, and sealed that it saw the author pass',
      {
        ...stranger,
        dkim: ['pass header.d=forwarding.example'],
        dmarc: 'none',
        results: ['arc=pass (i=1)'],
        below: arcSet('microsoft.com'),
      },
      'note',
    ],
    [
      'the default signature of the sender’s own cloud tenant',
      { ...stranger, dkim: ['pass header.d=firm-example.20230601.gappssmtp.com'], dmarc: 'none' },
      'note',
    ],
    ['a known mailing service for a small firm', bulk, 'note'],
    ['a proven list', { ...throughList, dmarc: 'none' }, 'note'],
    ['aligned', { dmarc: 'none' }],
    [
      'mail from before DMARC',
      { host: 'mail.other.example', path: 'b@other.example', dkim: [], dmarc: '', arrival: 'Thu, 06 May 2010 09:11:08 +0000' },
      'note',
    ],
  ],
});
