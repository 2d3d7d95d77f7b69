import { describe, expect, it } from 'vitest';
import { decodeEncodedWords } from '../../../lib/message';

const shown = (text: string): string => decodeEncodedWords(text).text;

describe('decodeEncodedWords', () => {
  // RFC 2047 §8
  it.each([
    ['=?ISO-8859-1?Q?a?=', 'a'],
    ['=?ISO-8859-1?Q?a?= b', 'a b'],
    ['=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=', 'ab'],
    ['=?ISO-8859-1?Q?a?=  =?ISO-8859-1?Q?b?=', 'ab'],
    ['=?ISO-8859-1?Q?a?=\r\n    =?ISO-8859-1?Q?b?=', 'ab'],
    ['=?ISO-8859-1?Q?a_b?=', 'a b'],
    ['=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=', 'a b'],
  ])('RFC 2047 §8: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('a character split between two words of one charset is one character', () => {
    expect(shown('=?utf-8?B?8J+S?= =?UTF-8?Q?=A9?=')).toBe('💩');
    expect(shown('=?gb2312?B?z/u30czh0NHIq8Pmyf28ti3Dv8jV0MXTw7ncvNK5qcT6x+HLybbU1csswNbP?= =?gb2312?B?7dDFz6Ih?=')).toMatch(/乐享信息!$/);
  });

  it('base64 that is cut anywhere goes on in the next word', () => {
    expect(shown('=?utf-8?B?U2?= =?utf-8?B?NoPDZuIExpZQ==?=')).toBe(shown('=?utf-8?B?U2NoPDZuIExpZQ==?='));
    expect(shown('=?utf-8?B?8J+Sq?=\r\n =?utf-8?B?fCf?= =?utf-8?B?kqk=?=')).toBe('💩💩');
    // Missing padding is no cut.
    expect(shown('=?utf-8?B?YQ?= =?utf-8?B?YmM?= =?utf-8?B?ZA?=')).toBe('abcd');
    expect(shown('=?utf-8?B?8J+Sq?= =?utf-8?Q?a?= =?utf-8?B?YQ==?=')).toBe('\ufffdaa');
  });

  it('UTF-7 hides nothing', () => {
    expect(shown('=?UTF-7?Q?+AFA-ay+AFAAYQBs- a+-b?=')).toBe('PayPal a+b');
    expect(shown('=?unicode-1-1-utf-7?B?K0FGQS0=?=')).toBe('P');
    expect(shown('=?utf-7?Q?+AF?=')).toBe('');
  });

  it('words of different charsets are decoded each in its own', () => {
    expect(shown('=?iso-8859-1?Q?=E9?= =?utf-8?Q?=C3=A9?= =?iso-8859-2?Q?=E8?=')).toBe('ééč');
  });

  it('base64 that goes on behind its padding is read on', () => {
    expect(shown('=?utf-8?B?QQ==QUI=?=')).toBe('AAB');
  });

  it('a charset is known by the names mail gives it', () => {
    expect(shown('=?UTF 8?Q?=C3=A9?=')).toBe('é');
    expect(shown('=?cp1251?Q?=E9?=')).toBe('й');
    expect(shown('=?iso8859_15?Q?=A4?=')).toBe('€');
    expect(shown('=?utf-8*en?Q?=C3=A9?=')).toBe('é');
  });

  it.each([
    ['=?no-such-charset?Q?ab?=', 'badCharset'],
    [`=?${'x'.repeat(90)}?Q?ab?=`, 'badCharset'],
  ] as const)('what cannot be decoded stays as written: %s', (text, defect) => {
    expect(decodeEncodedWords(text)).toMatchObject({ text, words: 0, defects: [defect] });
  });

  it.each(['=?utf-8?A?x?=', '=??Q?x?=', '=?utf-8?Q?x', '=?', 'a =? b', '=?utf-8?='])('what is no word stays as written: %s', (text) => {
    expect(decodeEncodedWords(text)).toEqual({ text, words: 0, defects: [], truncated: false });
  });

  it('broken Q is shown as clients show it: what can be decoded is', () => {
    expect(decodeEncodedWords('=?utf-8?Q?=50ay=zz=?=')).toMatchObject({ text: 'Pay=zz=', words: 1, defects: ['badEncoding'] });
  });

  it('a word that begins inside one without end is the word', () => {
    expect(shown('=?utf-8?Q?a =?utf-8?Q?=41?=')).toBe('=?utf-8?Q?a A');
    expect(shown('=?utf-8?B?QU =?utf-8?B?QUI=?=')).toBe('=?utf-8?B?QU AB');
  });

  it('a question mark inside a word ends nothing', () => {
    expect(shown('=?UTF-8?Q?ergangen?.pdf?=')).toBe('ergangen?.pdf');
  });

  it('what a word hid and text could not hold is shown and marked', () => {
    expect(decodeEncodedWords('=?utf-8?Q?a=00=0Ab?=')).toMatchObject({ text: 'a\0\nb', defects: ['control'] });
    expect(decodeEncodedWords('=?utf-8?Q?a=09b?=').defects).toEqual([]);
  });

  it('a word in the middle of another is decoded and marked', () => {
    expect(decodeEncodedWords('<=?utf-8?Q?a?=@b.example>')).toMatchObject({ text: '<a@b.example>', defects: ['insideWord'] });
    expect(decodeEncodedWords('(=?utf-8?Q?a?=)').defects).toEqual([]);
    expect(decodeEncodedWords('=?utf-8?Q?a?==?utf-8?Q?b?=')).toMatchObject({ text: 'ab', defects: [] });
  });

  it('a decoded word is not decoded again', () => {
    expect(shown('=?us-ascii?Q?=3D=3FUTF-8=3FQ=3Fa=3F=3D?=')).toBe('=?UTF-8?Q?a?=');
  });

  it('words beyond the limit stay as written and the limit is said', () => {
    const decoded = decodeEncodedWords('=?utf-8?q?ab?= '.repeat(5001));
    expect(decoded).toMatchObject({ words: 5000, truncated: true });
    expect(decoded.text.endsWith('=?utf-8?q?ab?= ')).toBe(true);
  });

  it('a hundred unknown charsets are enough', () => {
    const text = Array.from({ length: 101 }, (_, index) => `=?x-${index}?q?a?=`).join(' ');
    expect(decodeEncodedWords(`${text} =?utf-8?q?b?=`)).toMatchObject({ words: 0, truncated: true });
  });

  it('a word too long to be one is left and the rest is read', () => {
    const text = `=?utf-8?q?${'a'.repeat(70_000)}?= =?utf-8?q?=62?=`;
    expect(decodeEncodedWords(text)).toMatchObject({ words: 1, truncated: true });
    expect(shown(text).endsWith(' b')).toBe(true);
  });
});
