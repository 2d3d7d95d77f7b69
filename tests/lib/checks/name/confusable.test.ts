import { describeCheck } from '../letter';

describeCheck('name.confusable', {
  finds: [
    ['a brand with a letter of another alphabet', { from: '=?utf-8?B?UGF50KBhbA==?= <ann@firm.example>' }, 'decisive'],
    ['several letters of another alphabet among Latin ones', { from: '=?utf-8?B?SNCwcmLQvnVyIExpZ2h0cw==?= <ann@firm.example>' }, 'strong'],
    ['a single one, which may be a slip of the keyboard', { from: '=?utf-8?B?SNCwcmJvdXIgTGlnaHRz?= <ann@firm.example>' }, 'weak'],
    ['Latin letters in another dress', { from: '=?utf-8?B?8J2Xm/Cdl67wnZe/8J2Xr/Cdl7zwnZiC8J2Xvw==?= <ann@firm.example>' }, 'weak'],
  ],
  quiet: [
    ['a name in its own alphabet', { from: '=?utf-8?B?0JDQvdC90LAg0JvQuA==?= <ann@firm.example>' }],
    ['a word of each alphabet', { from: '=?utf-8?B?0JDQvdC90LAgTGVl?= <ann@firm.example>' }],
    ['plain', {}],
  ],
});
