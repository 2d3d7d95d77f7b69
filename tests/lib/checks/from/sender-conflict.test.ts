import { describeCheck, listFields, ownList, throughList } from '../letter';

describeCheck('from.sender-conflict', {
  finds: [
    ['Sender names an organisation the reader deals with', { extra: ['Sender: Northwind <service@northwind.example>'] }, 'decisive'],
    [
      'Resent-From of an organisation the reader deals with, in a letter that nothing proves',
      { spf: 'none', dkim: [], dmarc: 'none', extra: ['Resent-From: Northwind <service@northwind.example>'] },
      'decisive',
    ],
    [
      'a list of the sender’s own',
      { from: 'Bo <bo@rented.example>', extra: [...(ownList.extra ?? []), 'Sender: Northwind <service@northwind.example>'] },
      'decisive',
    ],
  ],
  quiet: [
    ['a colleague redirects the letter of a proven author', { extra: ['Resent-From: Ole <ole@home.example>'] }, 'weak'],
    [
      'a list of a known organisation that nobody tested',
      { isUntested: true, extra: [...listFields, 'Sender: talk-bounces@northwind.example'] },
      'note',
    ],
    ['a delegate of the same organisation', { extra: ['Sender: Ole <ole@firm.example>'] }],
    ['a calendar service', { extra: ['Sender: Calendar <notification@calendar.example>'] }],
    ['a list', { ...throughList, extra: [...listFields, 'Sender: talk@lists.example'] }],
  ],
});
