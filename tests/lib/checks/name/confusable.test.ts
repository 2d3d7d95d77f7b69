import { describeCheck } from '../letter';

describeCheck('name.confusable', {
  finds: [['a brand with a letter of another alphabet', { from: '=?utf-8?B?UGF50KBhbA==?= <ann@firm.example>' }, 'decisive']],
  quiet: [
    ['a name in its own alphabet', { from: '=?utf-8?B?0JDQvdC90LAg0JvQuA==?= <ann@firm.example>' }],
    ['plain', {}],
  ],
});
