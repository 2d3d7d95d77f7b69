import { describeCheck } from '../letter';

describeCheck('info.esp', {
  finds: [
    [
      'a mailing service handed it in',
      { host: 'o1.ptr.sendgrid.net', path: 'bounces@em.sendgrid.net', dkim: ['pass header.d=sendgrid.net'], dmarc: 'none' },
      'note',
    ],
  ],
  quiet: [['the firm itself', {}]],
});
