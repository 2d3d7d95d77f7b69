import { describeCheck } from '../letter';

describeCheck('from.control-chars', {
  finds: [
    ['a NUL out of an encoded word', { from: '=?utf-8?Q?service=40northwind.example=00?= <ann@firm.example>' }, 'decisive'],
    ['a line break, and more behind it', { from: '=?utf-8?Q?Ann_Lee=0D=0ABo?= <ann@firm.example>' }, 'decisive'],
    ['a NUL as it is', { from: 'service@northwind.example\u0000 <ann@firm.example>' }, 'decisive'],
    ['an octet that is no text between two domains', { from: '<ann@northwind.example\u00fffirm.example>' }, 'decisive'],
  ],
  quiet: [
    ['a line break that a form left behind a name', { from: '=?utf-8?Q?Ann_Lee=0D=0A?= <ann@firm.example>' }],
    ['a name in an old eight-bit charset', { from: 'Ann L\u00e9e <ann@firm.example>' }],
    ['plain', {}],
  ],
});
