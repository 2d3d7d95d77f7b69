import { describeCheck } from '../letter';

describeCheck('text.bidi', {
  finds: [['a direction override in the name', { from: '=?utf-8?B?4oCubW9jLmxhcHlhcEBlY2l2cmVz?= <ann@firm.example>' }, 'decisive']],
  quiet: [
    ['a name that is written from right to left, with its marks', { from: '=?utf-8?B?4oCP2KfYrdmF2K/igI8=?= <ann@firm.example>' }],
    ['plain', {}],
  ],
});
