import { describeCheck } from '../letter';

describeCheck('mime.embedded-smtp', {
  finds: [
    [
      'a whole dialogue and a header block',
      { body: 'Hello.\r\n\n.\r\nMAIL FROM:<a@firm.example>\r\nRCPT TO:<b@home.example>\r\nDATA\r\nFrom: <service@northwind.example>\r\n' },
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
    ['a letter', {}],
  ],
});
