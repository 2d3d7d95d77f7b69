// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReferences, findOutside, splitSender, textOf } from '../../../lib/providers/page-text';

const element = (html: string): Element => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
};

describe('text of a page', () => {
  it('is tidied and bounded, and null where there is none', () => {
    expect(textOf(element(' a \n\n b '))).toBe('a b');
    expect(textOf(element('  '))).toBeNull();
    expect(textOf(null)).toBeNull();
    expect(textOf(element('x'.repeat(100_000)))).toHaveLength(998);
  });

  it('leaves out the parts that are not the value', () => {
    expect(textOf(element('<span class="voice">Subject: </span>Hello <b>you</b><a href="#">open</a><!-- note -->'), '.voice, a')).toBe(
      'Hello you',
    );
  });

  it('is never looked for inside a message body', () => {
    const root = element('<div class="body"><i class="from">mail</i></div><i class="from">page</i>');
    expect(findOutside(root, '.from', '.body')?.textContent).toBe('page');
    expect(findOutside(element('<div class="body"><i class="from">mail</i></div>'), '.from', '.body')).toBeNull();
  });
});

describe('a sender as pages write it', () => {
  it.each([
    ['Ann Adams <ann@a.example>', { name: 'Ann Adams', address: 'ann@a.example' }],
    ['ann@a.example', { name: null, address: 'ann@a.example' }],
    ['<ann@a.example>', { name: null, address: 'ann@a.example' }],
    ['Bank <service@bank.example> <x@evil.example>', { name: 'Bank <service@bank.example>', address: 'x@evil.example' }],
    ['Ann', { name: 'Ann', address: null }],
    ['a > b', { name: 'a > b', address: null }],
  ])('%s', (text, sender) => {
    expect(splitSender(text)).toEqual(sender);
  });

  it('is null where nothing stands', () => {
    expect(splitSender(null)).toBeNull();
  });
});

describe('character references', () => {
  it.each([
    ['&lt;a&gt; &amp;amp; &quot;&apos;&nbsp;', '<a> &amp; "\' '],
    ['&#60;&#x3C;&#X3c;', '<<<'],
    ['&#1114112; &#x110000; &unknown; &lt &#;', '&#1114112; &#x110000; &unknown; &lt &#;'],
    ['&#128512;', '\u{1F600}'],
  ])('%s', (html, text) => {
    expect(decodeReferences(html)).toBe(text);
  });

  it('give back any text that was escaped by number', () => {
    const code = fc.integer({ min: 1, max: 0x10_ff_ff }).filter((value) => value < 0xd8_00 || value > 0xdf_ff);
    fc.assert(
      fc.property(fc.array(code, { maxLength: 40 }), (codes) => {
        const escaped = codes.map((value, index) => (index % 2 ? `&#${value};` : `&#x${value.toString(16)};`)).join('');
        expect(decodeReferences(escaped)).toBe(codes.map((value) => String.fromCodePoint(value)).join(''));
      }),
    );
  });
});
