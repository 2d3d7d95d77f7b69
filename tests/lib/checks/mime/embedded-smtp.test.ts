import { describeCheck } from '../letter';

describeCheck('mime.embedded-smtp', {
  finds: [
    [
      'a whole dialogue and a header block',
      { body: 'Hello.\r\n\n.\r\nMAIL FROM:<a@firm.example>\r\nRCPT TO:<b@home.example>\r\nDATA\r\nFrom: <service@northwind.example>\r\n' },
      'strong',
    ],
  ],
  quiet: [
    ['a text about SMTP', { body: 'First say MAIL FROM:<a@firm.example>, then RCPT TO and DATA.' }],
    ['a letter', {}],
  ],
});
