import { describeCheck, knownList, ownList } from '../letter';

describeCheck('name.embedded-address', {
  finds: [
    ['the name is an address the reader knows', { from: '"service@northwind.example" <ann@firm.example>' }, 'decisive'],
    ['the name is a stranger’s address', { from: '"billing@elsewhere.example" <ann@firm.example>' }, 'strong'],
    [
      'a known address, even where answers would go to it',
      { from: '"service@northwind.example" <form@firm.example>', replyTo: 'service@northwind.example' },
      'decisive',
    ],
    ['a list of the sender’s own', { ...ownList, from: '"ole@home.example" <x@rented.example>' }, 'decisive'],
    ['a brand’s address through a list of the sender’s own', { ...ownList, from: '"service@paypal.com" <x@rented.example>' }, 'strong'],
    [
      'a list that nobody knows and that answers to whom it names',
      { ...ownList, from: '"ole@home.example via Talk" <talk@rented.example>', replyTo: 'ole@home.example' },
      'weak',
    ],
  ],
  quiet: [
    [
      'a known list names its author',
      { ...knownList, from: '"ole@home.example via Talk" <talk@lists.northwind.example>', replyTo: 'ole@home.example' },
      'note',
    ],
    ['a list names a stranger', { ...ownList, from: '"guest@elsewhere.example via Talk" <talk@rented.example>' }, 'note'],
    [
      'the reader’s own form writes a visitor there',
      { from: '"service@northwind.example" <form@home.example>', replyTo: 'service@northwind.example' },
      'note',
    ],
    ['the name repeats the address', { from: '"ann@firm.example" <ann@firm.example>' }],
    ['another address of the same organisation', { from: '"office@firm.example" <ann@firm.example>' }],
    [
      'answers go to the address that is shown',
      { from: '"guest@elsewhere.example" <form@firm.example>', replyTo: 'guest@elsewhere.example' },
      'note',
    ],
    ['an at sign that is no address', { from: '"Ann @ Firm" <ann@firm.example>' }],
  ],
});
