import { describe, expect, test } from 'vitest';
import { addressParts, sentencePieces, visible } from '../../components/text/visible';

const shown = (text: string, limit = 100, keepLines = false) =>
  visible(text, limit, keepLines)
    .pieces.map((piece) => (piece.kind === 'code' ? `<${piece.code}${piece.count > 1 ? `*${piece.count}` : ''}>` : piece.text))
    .join('');

describe('text of a message', () => {
  test.each([
    ['a direction override', 'Pay\u202Elap', 'Pay<U+202E>lap'],
    ['an isolate of the message', '\u2066x\u2069', '<U+2066>x<U+2069>'],
    ['a zero width space between letters', 'pay\u200Bpal', 'pay<U+200B>pal'],
    ['a soft hyphen', 'pay\u00ADpal', 'pay<U+00AD>pal'],
    ['a tag character beyond the first plane', 'a\u{E0041}b', 'a<U+E0041>b'],
    ['a Hangul filler', 'a\u3164b', 'a<U+3164>b'],
    ['a NUL', 'a\0b', 'a<U+0000>b'],
    ['a lone surrogate', 'a\uD800b', 'a<U+D800>b'],
    ['the same sign many times as one code', `a${'\u200B'.repeat(50)}`, 'a<U+200B*50>'],
  ])('shows %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('leaves joiners where a script or a picture needs them', () => {
    expect(shown('नमस्\u200Dते')).toBe('नमस्\u200Dते');
    expect(shown('👩\u200D💻')).toBe('👩\u200D💻');
    expect(shown('pay\u200Dpal')).toBe('pay<U+200D>pal');
  });

  test('stacks no more than four marks on a letter', () => {
    expect(shown(`a${'\u0301'.repeat(30)}b`)).toBe(`a${'\u0301'.repeat(4)}<U+0301*26>b`);
  });

  test('keeps line ends and tabs of evidence, and shows a lone CR', () => {
    expect(shown('a\r\n\tb\rc', 100, true)).toBe('a\n\tb<U+000D>c');
    expect(shown('a\nb')).toBe('a<U+000A>b');
  });

  test('reads no further than its limit and says how much is left', () => {
    const long = visible('x'.repeat(1000), 160);
    expect(long.pieces).toEqual([{ kind: 'text', text: 'x'.repeat(160) }]);
    expect(long.rest).toBe(840);
    expect(visible('😀'.repeat(3), 2)).toEqual({ pieces: [{ kind: 'text', text: '😀😀' }], rest: 2 });
  });
});

describe('a sentence of the report', () => {
  test('splits into words, codes and isolated values', () => {
    expect(sentencePieces('Says it is \u2068דנה [U+202E]\u2069. Sent by a.example.')).toEqual([
      { kind: 'text', text: 'Says it is ' },
      { kind: 'isolate', text: 'דנה [U+202E]' },
      { kind: 'text', text: '. Sent by a.example.' },
    ]);
    expect(sentencePieces('Says it is PayPal[U+2800 × 40].')[1]).toEqual({ kind: 'code', code: 'U+2800', count: 40 });
    expect(sentencePieces('It holds [U+200B]!')).toEqual([
      { kind: 'text', text: 'It holds ' },
      { kind: 'code', code: 'U+200B', count: 1 },
      { kind: 'text', text: '!' },
    ]);
  });

  test('an isolate that never ends is no isolate', () => {
    expect(sentencePieces('a \u2068b')).toEqual([{ kind: 'text', text: 'a \u2068b' }]);
  });
});

describe('an address', () => {
  test.each([
    ['service@paypal.example', ['service@', 'paypal.', 'example']],
    ['203.0.113.9', ['203.0.113.9']],
    ['2001:db8::7', ['2001:', 'db8::', '7']],
    ['..a', ['..', 'a']],
    ['', []],
  ])('%s breaks behind its signs', (address, parts) => {
    expect(addressParts(address)).toEqual(parts);
    expect(parts.join('')).toBe(address);
  });
});
