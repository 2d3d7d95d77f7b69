import { describeCheck, signature } from '../letter';

describeCheck('auth.domain-metachar', {
  finds: [
    ['an open bracket in the envelope domain', { path: 'any@firm.example(.rented.example', host: 'vm22.rented.example' }, 'decisive'],
    ['a NUL in the selector', { below: [signature('firm.example').replace('s=s1', 's=s1\\0.x')] }, 'decisive'],
  ],
  quiet: [
    ['ordinary domains', {}],
    ['a host known by its address only', { path: '', host: '[192.0.2.10]', dkim: [] }],
  ],
});
