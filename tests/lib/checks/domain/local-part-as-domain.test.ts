import { describeCheck, ownList } from '../letter';

describeCheck('domain.local-part-as-domain', {
  finds: [
    ['a known domain before the @', { from: 'Support <service.northwind.example@firm.example>' }, 'strong'],
    ['behind a percent sign', { from: '<support%northwind.example@firm.example>' }, 'strong'],
    ['behind an encoded at sign', { from: '<support%40northwind.example@firm.example>' }, 'strong'],
    ['as a whole address in quotes', { from: '<"support@northwind.example"@firm.example>' }, 'decisive'],
    ['of whomever', { from: '<"support@elsewhere.example"@firm.example>' }, 'strong'],
    ['with a blank that hides the quotation mark', { from: '<"support@northwind.example "@firm.example>' }, 'decisive'],
    ['with a bracket that closes the address inside', { from: 'Northwind <"support@northwind.example>"@firm.example>' }, 'decisive'],
    ['a list of the sender’s own', { ...ownList, from: 'Ann <ann=northwind.example@rented.example>' }, 'strong'],
  ],
  quiet: [
    ['a brand spells another domain of its own', { from: 'La Poste <notif-laposte.info@laposte.fr>' }],
    ['a quoted name with its initial', { from: '<"ann l."@firm.example>' }],
    ['a dotted name', { from: 'Ann <ann.lee@firm.example>' }],
    [
      'a large public list codes the author',
      { from: 'Ann <ann=northwind.example@dmarc.ietf.org>', extra: ['List-Post: <mailto:talk@ietf.org>'] },
      'note',
    ],
  ],
});
