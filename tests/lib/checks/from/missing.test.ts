import { describeCheck } from '../letter';

describeCheck('from.missing', {
  finds: [
    ['another field is shown in its place', { from: null, extra: ['Sender: Northwind <service@northwind.example>'] }, 'decisive'],
    ['nobody is named', { from: null }, 'weak'],
  ],
  quiet: [['somebody is named', {}]],
});
