import { describeCheck, stranger, listFields } from '../letter';

describeCheck('received.provider-not-seen', {
  finds: [
    [
      'list fields that nothing proves excuse half of it',
      { ...stranger, receiver: 'postfix', from: 'Ann <ann-lee@gmail.com>', dmarc: 'fail (p=NONE)', extra: listFields },
      'weak',
    ],
    [
      'a Gmail address without a host of Google',
      { ...stranger, receiver: 'postfix', from: 'Ann <ann-lee@gmail.com>', dmarc: 'fail (p=NONE)' },
      'strong',
    ],
    [
      'an Exchange Message-ID without a host of Microsoft',
      {
        ...stranger,
        messageId: '<DB9PR05MB7641F2C1A5D8E4@DB9PR05MB7641.eurprd05.prod.outlook.com>',
        dmarc: 'fail (p=NONE)',
        receiver: 'postfix',
      },
      'strong',
    ],
    [
      'a WEB.DE address without a host of the company',
      { ...stranger, receiver: 'postfix', from: 'Ann <ann-lee@web.de>', dmarc: 'fail (p=NONE)' },
      'strong',
    ],
    [
      'a Gmail address to a reader at Gmail, from a stranger’s host',
      { ...stranger, receiver: 'gmail', from: 'Ann <ann-lee@gmail.com>', dmarc: 'fail (p=NONE)' },
      'strong',
    ],
  ],
  quiet: [
    ['it came from GMX, WEB.DE’s other name', { ...stranger, from: 'Ann <ann-lee@web.de>', host: 'mout.gmx.net', dmarc: 'fail (p=NONE)' }],
    ['it came from Google', { from: 'Ann <ann-lee@gmail.com>', host: 'mail-sor-f41.google.com' }],
    ['an ordinary domain', { ...stranger, dmarc: 'fail (p=NONE)' }],
  ],
});
