import { describeCheck } from '../letter';

describeCheck('envelope.malformed', {
  finds: [
    ['an open comment', { path: '(any@firm.example' }, 'decisive'],
    ['a source route', { path: '@firm.example,@x.example:ann@rented.example' }, 'decisive'],
  ],
  quiet: [
    ['a bounce address of a service', { path: 'bounces+1234-ab=reader=home.example@em.firm.example' }],
    ['a rewritten envelope', { path: 'SRS0=Kq2w=VU=firm.example=ann@alumni.example' }],
  ],
});
