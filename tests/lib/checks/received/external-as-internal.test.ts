import { arcSet, deliveryReport, describeCheck, hop, knownList, type Letter, ownList, signature, stranger, throughList } from '../letter';

/** Proven for the sender’s own domain. */
const rented: Letter = { host: 'mx.rented.example', path: 'x@rented.example', dkim: ['pass header.d=rented.example'], below: [] };

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
      'and nobody recorded MAIL FROM, so that nobody can test',
      { ...stranger, receiver: 'postfix', from: 'Ole <ole@home.example>', isUntested: true, path: null },
      'strong',
    ],
    [
      'a signature of the organisation’s, which nobody tested',
      { ...stranger, receiver: 'postfix', from: 'Ole <ole@home.example>', isUntested: true, below: [signature('home.example')] },
      'strong',
    ],
    [
      'a list of the sender’s own, without a trace of the organisation',
      { ...ownList, ...rented, from: 'Ole <ole@home.example>', dmarc: 'fail (p=NONE)' },
      'strong',
    ],
    [
      'a forwarder of the sender’s own, with made-up hops',
      {
        ...rented,
        from: 'Ole <ole@home.example>',
        dmarc: 'fail (p=NONE)',
        below: [hop('mail.home.example (mail.home.example [192.0.2.10])', 'mx.rented.example')],
      },
      'strong',
    ],
    [
      'a machine that says it writes by itself, from outside',
      { ...stranger, from: 'Scanner <scan@home.example>', dmarc: 'fail (p=NONE)', extra: ['Auto-Submitted: auto-generated'] },
      'strong',
    ],
    [
      'a reverse name of the organisation that the receiver doubts',
      {
        receiver: 'postfix',
        from: 'Ole <ole@home.example>',
        isUntested: true,
        host: 'branch.home.example',
        isDoubted: true,
        below: [],
      },
      'decisive',
    ],
    [
      'a report of the own postmaster, handed in by a stranger who greets in its name',
      {
        receiver: 'postfix',
        from: 'Mail Delivery System <mailer-daemon@home.example>',
        path: '',
        host: 'vm22.rented.example',
        helo: 'mx1.home.example',
        spf: 'none',
        dkim: [],
        dmarc: 'fail (p=NONE)',
        extra: deliveryReport.extra ?? [],
        body: 'Reporting-MTA: dns; vm22.rented.example',
      },
      'strong',
    ],
  ],
  quiet: [
    ['a proven service of the reader’s own organisation', { from: 'Ole <ole@home.example>', host: 'out.service.example' }],
    [
      'the own postmaster reports from the organisation’s own host',
      {
        ...deliveryReport,
        receiver: 'postfix',
        from: 'Mail Delivery System <mailer-daemon@home.example>',
        host: 'mx2.home.example',
        spf: 'none',
        dkim: [],
        dmarc: 'fail (p=NONE)',
      },
    ],
    ['the organisation’s own host', { receiver: 'postfix', from: 'Ole <ole@home.example>', host: 'branch.home.example', isUntested: true }],
    [
      'a list that nobody knows returns a colleague’s letter under its broken signature',
      { ...throughList, from: 'Ole <ole@home.example>', dmarc: 'fail (p=NONE)', below: [signature('home.example')] },
      'note',
    ],
    [
      'a known list returns a colleague’s letter',
      {
        ...knownList,
        host: 'mx.northwind.example',
        path: 'talk-bounces@lists.northwind.example',
        dkim: [],
        from: 'Ole <ole@home.example>',
        dmarc: 'fail (p=NONE)',
      },
      'note',
    ],
    [
      'a list that a large provider sealed a colleague’s proven letter for',
      {
        ...throughList,
        from: 'Ole <ole@home.example>',
        dmarc: 'fail (p=NONE)',
        results: ['arc=pass (i=1)'],
        below: arcSet('google.com').map((line) => line.replaceAll('firm.example', 'home.example')),
      },
      'note',
    ],
    ['a stranger', {}],
  ],
});
