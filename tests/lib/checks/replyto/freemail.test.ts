import { describeCheck, stranger } from '../letter';

describeCheck('replyto.freemail', {
  finds: [
    [
      'an unproven organisation wants answers at a free mailbox',
      { ...stranger, dmarc: 'fail (p=NONE)', replyTo: 'firm-office@gmail.com' },
      'strong',
    ],
    ['a proven one', { replyTo: 'firm-office@gmail.com' }, 'weak'],
  ],
  quiet: [
    ['a private person with two mailboxes', { from: 'Ann <ann-lee@gmail.com>', replyTo: 'ann-lee@yahoo.com' }],
    ['answers to the sender', { replyTo: 'ann@firm.example' }],
  ],
});
