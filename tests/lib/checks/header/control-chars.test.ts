import { describeCheck } from '../letter';

describeCheck('header.control-chars', {
  finds: [
    [
      'a line break out of an encoded Subject makes a header line',
      { subject: '=?utf-8?Q?Hello=0D=0AFrom=3A_Northwind_=3Cservice=40northwind.example=3E?=' },
      'strong',
    ],
    ['a stray control', { subject: '=?utf-8?Q?Hello=07?=' }, 'weak'],
  ],
  quiet: [
    ['an encoded Subject', { subject: '=?utf-8?Q?Gr=C3=BC=C3=9Fe?=' }],
    ['plain', {}],
  ],
});
