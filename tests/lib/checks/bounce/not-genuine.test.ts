import { deliveryReport, describeCheck, stranger } from '../letter';

describeCheck('bounce.not-genuine', {
  finds: [
    [
      'a system sender with a return address and no report',
      { ...stranger, from: 'Mail Delivery System <mailer-daemon@firm.example>', dmarc: 'fail (p=NONE)' },
      'strong',
    ],
    ['a proven domain does so', { from: 'Mail Delivery Subsystem <alerts@firm.example>' }, 'strong'],
    [
      'an unproven postmaster writes, who may be a person',
      { ...stranger, from: 'postmaster@firm.example', dmarc: 'fail (p=NONE)' },
      'weak',
    ],
    [
      'a system sender without a return address, and a page for a report',
      { from: 'Mail Delivery Subsystem <mailer-daemon@firm.example>', path: '', extra: ['Content-Type: text/html; charset=utf-8'] },
      'strong',
    ],
    [
      'a report that a stranger handed in',
      { ...deliveryReport, host: 'vm22.rented.example', address: '198.51.100.7', spf: 'none', dkim: [], dmarc: 'fail (p=NONE)' },
      'weak',
    ],
    [
      'a forwarder may have given a plain report its own return address',
      { ...stranger, from: 'mailer-daemon@firm.example', path: 'SRS0=Kq2w=VU=firm.example=x@relay.example', dmarc: 'none' },
      'weak',
    ],
  ],
  quiet: [
    ['a report in full form', { ...deliveryReport, spf: 'none', dkim: [], dmarc: 'none' }],
    ['a plain report of an old server', { from: 'MAILER-DAEMON@firm.example', path: '', subject: 'failure notice' }],
    ['a proven postmaster answers', { from: 'Jo Frey (postmaster) <postmaster@firm.example>' }],
    ['a page about a parcel', { subject: 'Undelivered parcel', path: '', extra: ['Content-Type: text/html'] }],
    ['a letter about a delivery', { subject: 'Your delivery status' }],
  ],
});
