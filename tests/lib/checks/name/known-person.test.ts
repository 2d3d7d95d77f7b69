import { describeCheck, throughList } from '../letter';

describeCheck('name.known-person', {
  finds: [
    ['an important contact writes from a stranger’s domain', { from: 'Ines Duarte <office@firm.example>' }, 'strong'],
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
