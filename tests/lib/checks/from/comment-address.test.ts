import { describeCheck } from '../letter';

describeCheck('from.comment-address', {
  finds: [['an address stands in a comment', { from: 'ann@firm.example (service@northwind.example)' }, 'note']],
  quiet: [
    ['the old form', { from: 'ann@firm.example (Ann Lee)' }],
    ['the comment repeats the address', { from: 'ann@firm.example (ann@firm.example)' }],
  ],
});
