import { describeCheck } from '../letter';

describeCheck('mime.ambiguous', {
  finds: [
    ['two boundaries', { extra: ['Content-Type: multipart/mixed; boundary=a; boundary=b'] }, 'strong'],
    ['a multipart in base64', { extra: ['Content-Type: multipart/mixed; boundary=a', 'Content-Transfer-Encoding: base64'] }, 'weak'],
  ],
  quiet: [
    ['an ordinary multipart', { extra: ['Content-Type: multipart/alternative; boundary="a"', 'Content-Transfer-Encoding: 8bit'] }],
    ['plain text', {}],
  ],
});
