import { describeCheck, forwarded } from '../letter';

describeCheck('info.forwarded', {
  finds: [
    ['a forwarding hop of the addressee’s server', { ...forwarded, dkim: ['pass header.d=firm.example'] }, 'note'],
    ['only fields say so', { extra: ['X-Forwarded-To: reader@home.example'] }, 'note'],
  ],
  quiet: [['direct', {}]],
});
