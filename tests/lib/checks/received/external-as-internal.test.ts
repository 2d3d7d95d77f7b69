import { describeCheck, stranger, throughList } from '../letter';

describeCheck('received.external-as-internal', {
  finds: [
    [
      'a colleague handed in from outside, and the test fails',
      { ...stranger, from: 'Ole <ole@home.example>', dmarc: 'fail (p=NONE)' },
      'strong',
    ],
    [
      'a colleague from outside, and nobody tested',
      { ...stranger, receiver: 'postfix', from: 'Ole <ole@home.example>', isUntested: true },
      'decisive',
    ],
    [
      'a machine that says it writes by itself, from outside',
      { ...stranger, from: 'Scanner <scan@home.example>', dmarc: 'fail (p=NONE)', extra: ['Auto-Submitted: auto-generated'] },
      'strong',
    ],
  ],
  quiet: [
    ['a proven service of the reader’s own organisation', { from: 'Ole <ole@home.example>', host: 'out.service.example' }],
    ['the organisation’s own host', { receiver: 'postfix', from: 'Ole <ole@home.example>', host: 'branch.home.example', isUntested: true }],
    ['a list returns a colleague’s letter', { ...throughList, from: 'Ole <ole@home.example>', dmarc: 'fail (p=NONE)' }, 'note'],
    ['a stranger', {}],
  ],
});
