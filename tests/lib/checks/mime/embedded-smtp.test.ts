import { describeCheck } from '../letter';

describeCheck('mime.embedded-smtp', {
  finds: [
    [
      'a whole dialogue and a header block',
      { body: 'Hello.\r\n\n.\r\nMAIL FROM:<a@firm.example>\r\nRCPT TO:<b@home.example>\r\nDATA\r\nFrom: <service@northwind.example>\r\n' },
      'strong',
    ],
    [
      'a dialogue that begins anew',
      {
        body: 'Hello.\r\n.\r\nRSET\r\nEHLO vm22.rented.example\r\nMAIL FROM:<a@firm.example> SIZE=90\r\nRCPT TO:<b@home.example>\r\nDATA\r\nFrom: <service@northwind.example>\r\n',
      },
      'strong',
    ],
    [
      'behind decoys',
      {
        body: `${'.\r\nMail me\r\n'.repeat(50)}\r\n.\r\nMAIL FROM:<a@firm.example>\r\nRCPT TO:<b@home.example>\r\nDATA\r\nFrom: <x@y.example>\r\n`,
      },
      'strong',
    ],
  ],
  quiet: [
    ['a text about SMTP', { body: 'First say MAIL FROM:<a@firm.example>, then RCPT TO and DATA.' }],
    [
      'what a server said to each command',
      {
        body: 'hi\r\n.\r\n250 2.0.0 Ok: queued\r\nMAIL FROM:<a@firm.example>\r\n250 Ok\r\nRCPT TO:<b@home.example>\r\n250 Ok\r\nDATA\r\n354 go on\r\nFrom: <a@firm.example>\r\n',
      },
    ],
    ['a letter', {}],
  ],
});
