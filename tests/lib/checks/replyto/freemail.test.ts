import { describeCheck, listFields, stranger, throughList } from '../letter';

describeCheck('replyto.freemail', {
  finds: [
    [
      'an unproven organisation wants answers at a free mailbox',
      { ...stranger, dmarc: 'fail (p=NONE)', replyTo: 'firm-office@gmail.com' },
      'strong',
    ],
    [
      'list fields that nothing proves change nothing',
      { ...stranger, dmarc: 'fail (p=NONE)', replyTo: 'firm-office@gmail.com', extra: listFields },
      'strong',
    ],
    ['a proven one', { replyTo: 'firm-office@gmail.com' }, 'weak'],
  ],
  quiet: [
    ['a private person with two mailboxes', { from: 'Ann <ann-lee@gmail.com>', replyTo: 'ann-lee@yahoo.com' }],
    ['a list', { ...throughList, dmarc: 'fail (p=NONE)', replyTo: 'ann-lee@gmail.com' }, 'note'],
    ['a list that nobody tested', { isUntested: true, replyTo: 'ann-lee@gmail.com', extra: listFields }, 'note'],
    ['answers to the sender', { replyTo: 'ann@firm.example' }],
  ],
});
