import { describeCheck } from '../letter';

describeCheck('from.group', {
  finds: [
    ['the group’s name plays the sender', { from: '"service@northwind.example": <first@firm.example>;' }, 'decisive'],
    ['a group with an ordinary name', { from: 'Team: <first@firm.example>;' }, 'strong'],
  ],
  quiet: [
    ['an empty group of recipients', { to: 'undisclosed-recipients:;' }],
    ['no group', {}],
  ],
});
