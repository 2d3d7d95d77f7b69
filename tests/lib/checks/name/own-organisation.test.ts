import { describeCheck, knownList, ownList, reader } from '../letter';

describeCheck('name.own-organisation', {
  finds: [
    ['the reader’s own domain stands in the name', { from: '"home.example IT" <desk@firm.example>' }, 'decisive'],
    [
      'the reader’s own organisation by name',
      { from: 'Meadowlark Help Desk <desk@firm.example>' },
      'strong',
      { ...reader, ownDomains: ['meadowlark.example'] },
    ],
    ['a list of the sender’s own', { ...ownList, from: '"home.example IT" <desk@rented.example>' }, 'decisive'],
  ],
  quiet: [
    ['a known list names a colleague', { ...knownList, from: '"Ole at home.example via Talk" <talk@lists.northwind.example>' }, 'note'],
    ['a colleague', { from: 'home.example IT <it@home.example>' }],
    ['a stranger', {}],
  ],
});
