import { describeCheck, signature } from '../letter';

describeCheck('from.malformed-header', {
  finds: [
    ['a second From hides behind white space before the colon', { extra: ['From : <service@northwind.example>'] }, 'decisive'],
    ['a foreign octet in the field name', { extra: ['From\u00ff: <service@northwind.example>'] }, 'decisive'],
    [
      'the From line is indented into the field above',
      { below: [`${signature('firm.example')}\r\n From: <service@northwind.example>`] },
      'decisive',
    ],
    ['a lone old spelling', { from: null, extra: ['From : Ann <ann@firm.example>'] }, 'strong'],
  ],
  quiet: [
    ['an ordinary From', {}],
    ['a signature lists From among its fields', { below: [signature('firm.example').replace('h=From:', 'h=\r\n From:')] }],
  ],
});
