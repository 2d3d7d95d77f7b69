import { describeCheck, stranger, throughList } from '../letter';

describeCheck('name.known-person', {
  finds: [
    ['an important contact writes from a stranger’s domain', { from: 'Ines Duarte <office@firm.example>' }, 'strong'],
    [
      'a platform that may write for its users, where nobody tested it',
      { from: 'Ines Duarte <notifications@github.com>', isUntested: true },
      'weak',
    ],
    ['a platform whose test failed', { ...stranger, from: 'Ines Duarte <notifications@github.com>', dmarc: 'fail (p=NONE)' }, 'strong'],
    ['the order of the names makes no difference', { from: '"Duarte, Ines" <office@firm.example>' }, 'strong'],
  ],
  quiet: [
    ['from a known private address', { from: 'Ines Duarte <ines@duarte.example>' }],
    [
      'a list that answers to the contact',
      {
        ...throughList,
        from: '"Ines Duarte via Talk" <talk@lists.example>',
        dkim: ['pass header.d=lists.example'],
        replyTo: 'ines@duarte.example',
      },
      'note',
    ],
    ['a stranger', {}],
  ],
});
