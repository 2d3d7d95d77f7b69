import { describeCheck, signature, stranger, throughList } from '../letter';

describeCheck('auth.dkim.partial-body', {
  finds: [
    [
      'text was added below what is signed',
      {
        ...stranger,
        dkim: ['pass header.d=firm.example'],
        below: [signature('firm.example', 'From:To:Subject:Date', 'l=20; ')],
        body: 'We open at nine.\r\n\r\nURGENT: confirm your card at the page below.',
      },
      'decisive',
    ],
    [
      'nothing of the body is signed, however short it is',
      {
        ...stranger,
        dkim: ['pass header.d=firm.example'],
        below: [signature('firm.example', 'From:To:Subject:Date', 'l=0; ')],
        body: 'Call us',
      },
      'decisive',
    ],
    [
      'the same with List fields put above the signature, by nobody who could be a list',
      {
        ...stranger,
        dkim: ['pass header.d=firm.example'],
        below: ['List-Post: <mailto:news@firm.test>', signature('firm.example', 'From:To:Subject:Date', 'l=20; ')],
        body: 'We open at nine.\r\n\r\nURGENT: confirm your card at the page below.',
      },
      'decisive',
    ],
    [
      'the same with List fields of the author’s own domain',
      {
        ...stranger,
        dkim: ['pass header.d=firm.example'],
        below: ['List-Post: <mailto:news@firm.example>', signature('firm.example', 'From:To:Subject:Date', 'l=20; ')],
        body: 'We open at nine.\r\n\r\nURGENT: confirm your card at the page below.',
      },
      'decisive',
    ],
    [
      'the same beside a made-up signature that covers all and does not hold',
      {
        ...stranger,
        dkim: ['pass header.d=firm.example', 'fail header.d=firm.example'],
        below: [signature('firm.example', 'From:To:Subject:Date', 'l=20; '), signature('firm.example')],
        body: 'We open at nine.\r\n\r\nURGENT: confirm your card at the page below.',
      },
      'decisive',
    ],
  ],
  quiet: [
    ['l= covers all there is', { below: [signature('firm.example', 'From:To:Subject:Date', 'l=23; ')] }],
    ['no l= at all', {}],
    [
      'a second signature of the author covers all and holds',
      {
        dkim: ['pass header.d=firm.example', 'pass header.d=firm.example'],
        below: [signature('firm.example', 'From:To:Subject:Date', 'l=2; '), signature('firm.example')],
        body: 'We open at nine, and there is more to say below.',
      },
      'note',
    ],
    [
      'a list of the author’s own, by its envelope as well',
      {
        dkim: ['pass header.d=firm.example'],
        below: ['List-Post: <mailto:news@firm.example>', signature('firm.example', 'From:To:Subject:Date', 'l=5; ')],
        body: 'We open at nine.\r\n\r\nYou get this as a subscriber of our news.',
      },
      'note',
    ],
    [
      'a list adds its footer',
      {
        ...throughList,
        dkim: ['pass header.d=firm.example', 'pass header.d=lists.example'],
        below: [signature('firm.example', 'From:To:Subject:Date', 'l=5; ')],
      },
      'note',
    ],
  ],
});
