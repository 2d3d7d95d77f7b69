import { describeCheck, reader } from '../letter';

describeCheck('name.own-organisation', {
  finds: [
    ['the reader’s own domain stands in the name', { from: '"home.example IT" <desk@firm.example>' }, 'decisive'],
    [
      'the reader’s own organisation by name',
      { from: 'Meadowlark Help Desk <desk@firm.example>' },
      'strong',
      { ...reader, ownDomains: ['meadowlark.example'] },
    ],
  ],
  quiet: [
    ['a colleague', { from: 'home.example IT <it@home.example>' }],
    ['a stranger', {}],
  ],
});
