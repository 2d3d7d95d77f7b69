import { deliveryReport, describeCheck } from '../letter';

describeCheck('from.malformed-address', {
  finds: [
    ['a wide dot, which programs show as one and mail does not take for one', { from: 'Ann <ann@firm。example>' }, 'strong'],
    ['a source route', { from: '<@firm.example,@x.example:service@northwind.example>' }, 'decisive'],
    ['two @ signs', { from: '<ann@north@wind.example>' }, 'decisive'],
    ['an address after the closing angle', { from: '<ann@firm.example>service@northwind.example' }, 'decisive'],
    ['an empty address behind a name', { from: '"Northwind <service@northwind.example>" <>' }, 'decisive'],
    ['a quotation mark in the domain', { from: "Ann <ann@'firm.example>" }, 'strong'],
    ['an open local part', { from: 'Ann <ann(@firm.example>' }, 'strong'],
    ['dots beside each other, as carriers give them out', { from: 'Ann <ann..lee.@firm.example>' }, 'weak'],
  ],
  quiet: [
    ['words behind the only address', { from: 'Ann <ann@firm.example> on behalf of Bo' }],
    ['a domain beyond ASCII', { from: 'Ann <ann@bücher.example>' }],
    ['the old form with the name in a comment', { from: 'ann@firm.example (Ann Lee)' }],
    ['a delivery report without an address', { ...deliveryReport, from: 'Mail Delivery System <>' }, 'note'],
  ],
});
