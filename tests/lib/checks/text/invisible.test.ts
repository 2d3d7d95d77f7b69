import { describeCheck } from '../letter';

describeCheck('text.invisible', {
  finds: [
    ['a zero-width space inside a brand', { from: '=?utf-8?B?UGF54oCLUGFs?= <ann@firm.example>' }, 'strong'],
    ['a blank after the domain', { from: 'Ann <ann@firm.example\u00e2\u0080\u0080>' }, 'decisive'],
  ],
  quiet: [
    ['a joiner where the script needs it', { from: '=?utf-8?B?2YXbjOKAjNix2YjYrw==?= <ann@firm.example>' }],
    ['plain', {}],
  ],
});
