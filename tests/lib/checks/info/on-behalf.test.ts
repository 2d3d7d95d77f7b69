import { describeCheck, stranger } from '../letter';

describeCheck('info.on-behalf', {
  finds: [['a delegate of the same organisation', { extra: ['Sender: Ole <ole@firm.example>'] }, 'note']],
  quiet: [
    ['Sender repeats From', { extra: ['Sender: Ann <ann@firm.example>'] }],
    ['unproven', { ...stranger, dmarc: 'fail (p=NONE)', extra: ['Sender: Ole <ole@firm.example>'] }],
  ],
});
