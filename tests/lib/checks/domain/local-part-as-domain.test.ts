import { describeCheck, throughList } from '../letter';

describeCheck('domain.local-part-as-domain', {
  finds: [['a known domain before the @', { from: 'Support <service.northwind.example@firm.example>' }, 'strong']],
  quiet: [
    ['a dotted name', { from: 'Ann <ann.lee@firm.example>' }],
    [
      'a list codes the author',
      { ...throughList, from: 'Ann <ann=northwind.example@lists.example>', dkim: ['pass header.d=lists.example'] },
      'note',
    ],
  ],
});
