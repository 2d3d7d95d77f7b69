import { describeCheck } from '../letter';

const MIXED = 'Content-Type: multipart/mixed; boundary=a';

describeCheck('mime.ambiguous', {
  finds: [
    ['two boundaries', { extra: ['Content-Type: multipart/mixed; boundary=a; boundary=b'] }, 'strong'],
    ['a multipart in base64', { extra: ['Content-Type: multipart/mixed; boundary=a', 'Content-Transfer-Encoding: base64'] }, 'weak'],
    [
      'a part of two types',
      { extra: [MIXED], body: '--a\r\nContent-Type: text/plain\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--a--' },
      'strong',
    ],
    [
      'a part in two encodings',
      {
        extra: [MIXED],
        body: '--a\r\nContent-Transfer-Encoding: 7bit\r\nContent-Transfer-Encoding: base64\r\n\r\neA==\r\n--a--',
      },
      'strong',
    ],
  ],
  quiet: [
    [
      'a mailer says the same twice',
      {
        extra: [MIXED],
        body: '--a\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Type: Text/HTML; charset=utf-8\r\n\r\nx\r\n--a--',
      },
    ],
    ['an ordinary multipart', { extra: ['Content-Type: multipart/alternative; boundary="a"', 'Content-Transfer-Encoding: 8bit'] }],
    ['plain text', {}],
  ],
});
