import { deliveryReport, describeCheck } from '../letter';

describeCheck('info.bounce', {
  finds: [['a delivery report in full form', deliveryReport, 'note']],
  quiet: [
    ['a letter', {}],
    ['a report with a return address from nobody', { ...deliveryReport, path: 'x@rented.example', spf: 'none', dkim: [], dmarc: 'none' }],
  ],
});
