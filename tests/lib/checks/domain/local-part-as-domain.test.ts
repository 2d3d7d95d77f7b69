import { describeCheck, throughList } from '../letter';

describeCheck('domain.local-part-as-domain', {
  finds: [
    ['a known domain before the @', { from: 'Support <service.northwind.example@firm.example>' }, 'strong'],
    ['behind a percent sign', { from: '<support%northwind.example@firm.example>' }, 'strong'],
    ['behind an encoded at sign', { from: '<support%40northwind.example@firm.example>' }, 'strong'],
    ['as a whole address in quotes', { from: '<"support@northwind.example"@firm.example>' }, 'strong'],
  ],
  quiet: [
    ['a dotted name', { from: 'Ann <ann.lee@firm.example>' }],
    [
      'a list codes the author',
      { ...throughList, from: 'Ann <ann=northwind.example@lists.example>', dkim: ['pass header.d=lists.example'] },
      'note',
    ],
  ],
});
