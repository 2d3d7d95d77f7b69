import { describeCheck, stranger } from '../letter';

describeCheck('name.embedded-domain', {
  finds: [
    ['the name is a domain the reader knows', { from: '"northwind.example" <ann@firm.example>' }, 'decisive'],
    ['the name is some other domain', { from: '"elsewhere.example" <ann@firm.example>' }, 'strong'],
    ['a proven sender says where somebody works', { from: '"Ann at Elsewhere.Example" <ann@firm.example>' }, 'weak'],
    [
      'the same with nothing proven',
      { ...stranger, from: '"Ann at Elsewhere.Example" <ann@firm.example>', dmarc: 'fail (p=NONE)' },
      'strong',
    ],
    ['at a domain the reader knows', { from: '"Ann at northwind.example" <ann@firm.example>' }, 'decisive'],
  ],
  quiet: [
    ['its own domain', { from: '"firm.example" <ann@firm.example>' }],
    ['a person', {}],
  ],
});
