import { describeCheck } from '../letter';

describeCheck('from.multiple-headers', {
  finds: [
    ['two From fields name two senders', { extra: ['From: Northwind <service@northwind.example>'] }, 'decisive'],
    ['a plain repetition is a mailer’s fault', { extra: ['From: Ann Lee <ann@firm.example>'] }, 'weak'],
  ],
  quiet: [['one From', {}]],
});
