import { describeCheck, signature } from '../letter';

describeCheck('auth.domain-metachar', {
  finds: [
    ['an open bracket in the envelope domain', { path: 'any@firm.example(.rented.example', host: 'vm22.rented.example' }, 'decisive'],
    ['a NUL in the selector', { below: [signature('firm.example').replace('s=s1', 's=s1\\0.x')] }, 'decisive'],
    [
      'a result in the identity of a signature',
      {
        below: [signature('firm.example', undefined, 'i=a=3B=20dmarc=3Dpass=20header.from=3Dbank.example=20b@firm.example; ')],
      },
      'decisive',
    ],
  ],
  quiet: [
    ['ordinary domains', {}],
    [
      'an identity with the signs of a local part',
      { below: [signature('firm.example', undefined, "i=o'hara=2Blist{1}=3D@firm.example; ")] },
    ],
    ['a host known by its address only', { path: '', host: '[192.0.2.10]', dkim: [] }],
  ],
});
