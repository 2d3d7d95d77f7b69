import { describeCheck } from '../letter';

describeCheck('from.encoded-address', {
  finds: [
    ['an encoded word hides an address', { from: '=?utf-8?B?PHNlcnZpY2VAbm9ydGh3aW5kLmV4YW1wbGU+?=, <first@firm.example>' }, 'decisive'],
  ],
  quiet: [
    ['an encoded name', { from: '=?utf-8?Q?Ann_L=C3=A9e?= <ann@firm.example>' }],
    ['an encoded word inside quotation marks', { from: '"=?utf-8?Q?Ann_L=C3=A9e?=" <ann@firm.example>' }],
  ],
});
