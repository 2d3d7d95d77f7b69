import { describeCheck, knownList, ownList, stranger } from '../letter';

describeCheck('name.embedded-domain', {
  finds: [
    ['the name is a domain the reader knows', { from: '"northwind.example" <ann@firm.example>' }, 'decisive'],
    ['the name is some other domain', { from: '"elsewhere.example" <ann@firm.example>' }, 'strong'],
    ['a common ending, however it is written', { from: '"Elsewhere.Com" <ann@firm.example>' }, 'strong'],
    ['in capitals, under a new ending', { from: 'Elsewhere.Network <ann@firm.example>' }, 'strong'],
    ['one of the new endings', { from: '"elsewhere.bank" <ann@firm.example>' }, 'strong'],
    ['a proven sender says where somebody works', { from: '"Ann at Elsewhere.Example" <ann@firm.example>' }, 'weak'],
    [
      'the same with nothing proven',
      { ...stranger, from: '"Ann at Elsewhere.Example" <ann@firm.example>', dmarc: 'fail (p=NONE)' },
      'strong',
    ],
    ['at a domain the reader knows', { from: '"Ann at northwind.example" <ann@firm.example>' }, 'decisive'],
    ['a list of the sender’s own', { ...ownList, from: '"Ole at home.example" <x@rented.example>' }, 'decisive'],
    [
      'a list that nobody knows and that answers to whom it names',
      { ...ownList, from: '"Ole at home.example via Talk" <talk@rented.example>', replyTo: 'ole@home.example' },
      'weak',
    ],
  ],
  quiet: [
    ['a known list names its author', { ...knownList, from: '"Ole at home.example via Talk" <talk@lists.northwind.example>' }, 'note'],
    ['a list names a stranger', { ...ownList, from: '"Bo at elsewhere.example via Talk" <talk@rented.example>' }, 'note'],
    ['a family name that is one of the new endings', { from: 'S.Kim <skim@firm.example>' }],
    ['in small letters', { from: 'john.black <john.black@firm.example>' }],
    ['its own domain', { from: '"firm.example" <ann@firm.example>' }],
    ['a person', {}],
  ],
});
