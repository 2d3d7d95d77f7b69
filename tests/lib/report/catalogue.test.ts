import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalogue, visibleText } from '../../../lib/report';

const english = createCatalogue(
  {
    greet: { message: 'Signed by $SIGNER$, not by $DOMAIN$.', description: 'x', placeholders: { signer: { content: '$1' } } },
    days_one: { message: '$COUNT$ day late' },
    days_other: { message: '$COUNT$ days late' },
    price: { message: 'It costs $$5.' },
    broken: { text: 'no message' },
  },
  'en',
);

describe('a catalogue', () => {
  it('fills placeholders by name, in whatever case they are written', () => {
    expect(english.text('greet', { signer: 'mailer.example', domain: 'paypal.example' })).toBe(
      'Signed by mailer.example, not by paypal.example.',
    );
  });

  it('gives the pieces with the names of their placeholders', () => {
    expect(english.segments('greet', { signer: 'a.example', domain: 'b.example' })).toEqual([
      { name: null, text: 'Signed by ' },
      { name: 'signer', text: 'a.example' },
      { name: null, text: ', not by ' },
      { name: 'domain', text: 'b.example' },
      { name: null, text: '.' },
    ]);
  });

  it('picks the plural form of the language', () => {
    expect([1, 2].map((count) => english.text('days', { count }))).toEqual(['1 day late', '2 days late']);
    const polish = createCatalogue({ d_one: { message: 'dzień' }, d_few: { message: 'dni' }, d_many: { message: 'dni!' } }, 'pl');
    expect([1, 3, 5].map((count) => polish.text('d', { count }))).toEqual(['dzień', 'dni', 'dni!']);
  });

  it('writes a doubled dollar sign as one', () => {
    expect(english.text('price')).toBe('It costs $5.');
  });

  it('says what it lacks by its key, and reads past what is no message', () => {
    expect([english.text('unknown'), english.has('unknown'), english.has('days'), english.has('broken')]).toEqual([
      'unknown',
      false,
      true,
      false,
    ]);
    expect(createCatalogue('nonsense', 'en').text('greet')).toBe('greet');
  });

  it('data of a message is never read as a placeholder', () => {
    expect(english.text('greet', { signer: '$DOMAIN$', domain: 'x.example' })).toBe('Signed by $DOMAIN$, not by x.example.');
  });
});

describe('text of a message inside a sentence', () => {
  it.each([
    ['an override is shown as its code', 'Pay\u202Elap', 'Pay[U+202E]lap'],
    ['a line break cannot end the sentence', 'a\r\nDanger', 'a[U+000D][U+000A]Danger'],
    ['an escape sequence cannot colour a terminal', '\u001b[31mred', '[U+001B][31mred'],
    ['an invisible blank is shown', 'Pay\u200BPal', 'Pay[U+200B]Pal'],
    ['filler letters are shown', 'a\u3164b\u2800c', 'a[U+3164]b[U+2800]c'],
    ['a run of one hidden sign is counted', `a${'\u2800'.repeat(40)}b`, 'a[U+2800 × 40]b'],
    ['a long run of blanks shrinks to one', `a${'\u00A0'.repeat(70)}b`, 'a b'],
    ['a joiner in a script that needs it stays', '\u06CC\u200C\u0646', '\u2068\u06CC\u200C\u0646\u2069'],
    ['a family of emoji stays one', '👩\u200D👧', '👩\u200D👧'],
    ['letters from right to left keep to themselves', 'שלום', '\u2068שלום\u2069'],
    ['plain text is plain', 'Ann <ann@firm.example>', 'Ann <ann@firm.example>'],
  ])('%s', (_rule, value, shown) => {
    expect(visibleText(value)).toBe(shown);
  });

  it('is bounded, however long the name is', () => {
    expect(visibleText('x'.repeat(1_000_000)).length).toBeLessThan(200);
    expect(visibleText('\u202E'.repeat(1_000_000)).length).toBeLessThan(40);
  });

  it('never holds a control or an unpaired direction sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
        const shown = visibleText(value);
        expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067]/u);
        expect(shown.split('\u2068').length).toBe(shown.split('\u2069').length);
      }),
    );
  });
});
