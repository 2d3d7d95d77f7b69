import { describeCheck, knownList, ownList, stranger, throughList } from '../letter';

describeCheck('name.known-person', {
  finds: [
    ['an important contact writes from a stranger’s domain', { from: 'Ines Duarte <office@firm.example>' }, 'strong'],
    [
      'a platform that may write for its users, where nobody tested it',
      { from: 'Ines Duarte <notifications@github.com>', isUntested: true },
      'weak',
    ],
    ['a platform whose test failed', { ...stranger, from: 'Ines Duarte <notifications@github.com>', dmarc: 'fail (p=NONE)' }, 'strong'],
    [
      'a genuine platform passes the name on, and answers go to a stranger',
      { from: '"Ines Duarte via Docusign" <dse@docusign.net>', replyTo: 'ines-duarte@gmail.com' },
      'strong',
    ],
    [
      'a list of the sender’s own, which answers to the sender',
      { ...ownList, from: 'Ines Duarte <ines@rented.example>', replyTo: 'ines@rented.example' },
      'strong',
    ],
    [
      'a list of a large operator that answers to somebody else',
      { from: 'Ines Duarte <talk@groups.io>', extra: ['List-Post: <mailto:talk@groups.io>'] },
      'strong',
    ],
    [
      'a list that nobody knows and that answers to the contact',
      {
        ...throughList,
        from: '"Ines Duarte via Talk" <talk@lists.example>',
        dkim: ['pass header.d=lists.example'],
        replyTo: 'ines@duarte.example',
      },
      'weak',
    ],
    ['the order of the names makes no difference', { from: '"Duarte, Ines" <office@firm.example>' }, 'strong'],
    [
      'a group of the reader’s own hands on a letter that answers to a stranger',
      { from: "'Ines Duarte' via All <all@home.example>", replyTo: 'ines-duarte@gmail.com' },
      'strong',
    ],
    [
      'an alias service hands on a stranger’s letter',
      { from: 'Ines Duarte <ines_at_rented_com_k81a2b@privaterelay.appleid.com>' },
      'strong',
    ],
  ],
  quiet: [
    [
      'a group of the reader’s own that answers to the colleague',
      { from: "'Ines Duarte' via All <all@home.example>", replyTo: 'ines.duarte@home.example' },
    ],
    ['and one that answers to itself', { from: "'Ines Duarte' via All <all@home.example>", replyTo: 'all@home.example' }],
    ['an alias service hands on hers', { from: 'Ines Duarte <me+ines=duarte.example@anonaddy.com>' }, 'note'],
    ['from a known private address', { from: 'Ines Duarte <ines@duarte.example>' }],
    [
      'a known list that answers to the contact',
      { ...knownList, from: '"Ines Duarte via Talk" <talk@lists.northwind.example>', replyTo: 'ines@duarte.example' },
      'note',
    ],
    [
      'a list of a large operator that answers to the contact',
      {
        from: '"Ines Duarte via Talk" <talk@googlegroups.com>',
        replyTo: 'ines@duarte.example',
        extra: ['List-Post: <mailto:talk@googlegroups.com>'],
      },
      'note',
    ],
    [
      'a genuine platform, and answers go to the contact',
      { from: '"Ines Duarte via Docusign" <dse@docusign.net>', replyTo: 'ines@duarte.example' },
      'note',
    ],
    ['a stranger', {}],
  ],
});
