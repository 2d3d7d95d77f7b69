import { describeCheck } from '../letter';

describeCheck('from.multiple-addresses', {
  finds: [['two organisations in one From', { from: 'Northwind <service@northwind.example>, <first@firm.example>' }, 'decisive']],
  quiet: [
    ['two authors of one organisation', { from: 'Ann <ann@firm.example>, Ole <ole@firm.example>' }],
    ['an unquoted comma in a name', { from: 'Lee, Ann <ann@firm.example>' }],
  ],
});
