import { describeCheck } from '../letter';

describeCheck('text.padding', {
  finds: [
    [
      'blanks push the address out of view',
      { from: `=?utf-8?Q?service=40northwind.example${'=C2=A0'.repeat(12)}?= =?utf-8?Q?${'=C2=A0'.repeat(12)}x?= <ann@firm.example>` },
      'strong',
    ],
  ],
  quiet: [
    [
      'a long but honest name',
      { from: '"Prof. Dr. Ann Elisabeth Lee, Department of Old and Rare Prints, Second Floor" <ann@firm.example>' },
    ],
    ['plain', {}],
  ],
});
