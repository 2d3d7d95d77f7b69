import { describeCheck } from '../letter';

describeCheck('replyto.name-mimics', {
  finds: [
    ['the name shows the sender’s address', { replyTo: '"ann@firm.example" <ann-lee@elsewhere.example>' }, 'decisive'],
    [
      'the name shows an address of somebody the reader deals with, and a stranger gets the answer',
      { replyTo: '"desk@northwind.example" <desk@gmail.com>' },
      'decisive',
    ],
    ['the name shows a third party’s address', { replyTo: '"desk@third.example" <desk@elsewhere.example>' }, 'strong'],
    [
      'a ticket system names the author beside an address of its own',
      { replyTo: '"desk@northwind.example" <ticket-8812@firm.example>' },
      'weak',
    ],
  ],
  quiet: [
    ['the name is a name', { replyTo: 'Ann Lee <ann-lee@elsewhere.example>' }],
    ['the name is its own address', { replyTo: '"desk@firm.example" <desk@firm.example>' }],
  ],
});
