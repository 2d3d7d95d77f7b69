import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsNamed, readHeaderBlock } from '../../../lib/message';
import { readChain, receivedClauses } from '../../../lib/received';
import { readClauses } from '../../../lib/received/clauses';
import { chainOf, hopOf } from './make';

const END = ' by mx.reader.example with ESMTP id 1; Mon, 6 Jan 2025 07:40:03 +0000';

describe('hostile length is cut and said', () => {
  it('of 5,000 fields the newest 200 are read', () => {
    const chain = chainOf(Array.from({ length: 5000 }, (_, i) => `from h${i}.example ([192.0.2.7])${END}`));
    expect(chain.hops).toHaveLength(200);
    expect(chain.truncated).toBe(true);
    expect(chainOf(Array.from({ length: 200 }, () => `from h.example${END}`)).truncated).toBe(false);
  });

  it.each([
    ['100,000 nested comments', `from a.example ${'('.repeat(100_000)}${')'.repeat(100_000)}${END}`],
    ['100,000 comments that never close', `from a.example ${'('.repeat(100_000)}${END}`],
    ['100,000 comments one after the other', `from a.example ${'(c)'.repeat(100_000)}${END}`],
    ['100,000 quotes', `from a.example ${'"'.repeat(100_000)}${END}`],
    ['100,000 angle brackets', `from a.example ${'<'.repeat(100_000)}${END}`],
    ['100,000 semicolons', `from a.example ${';'.repeat(100_000)}${END}`],
    ['a word of a megabyte', `from ${'a'.repeat(1_000_000)}${END}`],
    ['a name of half a million labels', `from ${'a.'.repeat(500_000)}${END}`],
    ['100,000 clauses', `from a.example ${'with ESMTP '.repeat(100_000)}${END}`],
  ])('%s', (_what, value) => {
    const hop = hopOf(value);
    expect(hop.defects).toContain('truncated');
    expect(hop.date).toBe(Date.UTC(2025, 0, 6, 7, 40, 3));
  });

  it('a field as long as the longest honest ones is read in full', () => {
    expect(hopOf(`from a.example (a.example [192.0.2.7]) ${'(comment) '.repeat(100)}${END}`)).toMatchObject({
      by: 'mx.reader.example',
      defects: [],
    });
  });
});

/** Text made of what Received fields are made of, so that the reader is led astray in all its states. */
const receivedText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'from',
        'by',
        'with',
        'id',
        'via',
        'for',
        '(',
        ')',
        '((',
        '[',
        ']',
        '<',
        '>',
        '"',
        '\\',
        ';',
        ',',
        '@',
        '=',
        ':',
        '/',
        '\0',
        '\t',
      ),
      fc.constantFrom(
        'HELO',
        'helo=',
        'EHLO',
        'account',
        'verified',
        'unknown',
        'using',
        'TLSv1.2',
        'version=',
        'cipher=',
        'qmail',
        'authenticated',
        'envelope-from',
      ),
      fc.constantFrom(
        'a.example',
        '[192.0.2.7]',
        '::1',
        '[IPv6:2001:db8::1]',
        '300.1.1.1',
        'ESMTPSA',
        'LMTP',
        'Mon, 6 Jan 2025 07:40:03 +0000',
        '2025-01-06',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

describe('whatever stands in the fields', () => {
  it('reading never throws, and hops and offsets stay inside the block', () => {
    fc.assert(
      fc.property(fc.array(receivedText, { maxLength: 8 }), (values) => {
        const source = new TextEncoder().encode(
          `${values.map((value) => `Received: ${value.replaceAll(/[\r\n]/g, ' ')}\r\n`).join('')}\r\n`,
        );
        const block = readHeaderBlock(source);
        const chain = readChain(block);
        expect(chain.hops).toHaveLength(fieldsNamed(block, 'received').length);
        expect(chain.delays).toHaveLength(Math.max(0, chain.hops.length - 1));
        for (const [i, hop] of chain.hops.entries()) {
          expect(hop.index).toBe(i);
          expect(hop.at).toEqual(block.fields[hop.fieldIndex]?.valueAt);
        }
        const places = chain.oddities.flatMap((oddity) =>
          oddity.kind === 'selfContradiction' ? [oddity.hop] : [oddity.upper, oddity.lower],
        );
        for (const place of [...places, chain.border ?? 0, chain.origin ?? 0]) expect(place).toBeLessThan(Math.max(1, chain.hops.length));
      }),
    );
  });

  it('words and comments follow one another inside the text, and between them stand only marks', () => {
    fc.assert(
      fc.property(receivedText, (value) => {
        const { text, list } = readClauses(value);
        let before = 0;
        for (const item of list.flatMap((clause) => clause.items)) {
          expect(item.start).toBeGreaterThanOrEqual(before);
          expect(item.end).toBeGreaterThan(item.start);
          before = item.end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('the client’s word after HELO never changes the server’s part', () => {
    const helo = fc.string({ maxLength: 12 }).filter((name) => !/[\s()<>"\\;,@[\]=/\0]/.test(name) && name !== '');
    fc.assert(
      fc.property(helo, (name) => {
        const hop = hopOf(`from ${name} (rdns.example [192.0.2.7])${END}`);
        expect(hop).toMatchObject({ by: 'mx.reader.example', with: 'ESMTP', reverseName: 'rdns.example' });
        expect(hop.address?.text).toBe('192.0.2.7');
      }),
    );
  });

  it('folding makes no difference', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 6 }), (places) => {
        const words = `from a.example (b.example [192.0.2.7])${END}`.split(' ');
        const folded = words.map((word, i) => (places.includes(i) && i > 0 ? `\r\n\t${word}` : word)).join(' ');
        expect({ ...hopOf(folded), at: null }).toEqual({ ...hopOf(words.join(' ')), at: null });
      }),
    );
  });
});

it('clauses are given as they stand, and as often as they come', () => {
  expect(Object.fromEntries(receivedClauses('from a (b) by  c\td with E with F; Mon, 1 Jan 2024'))).toEqual({
    from: ['a (b)'],
    by: ['c d'],
    with: ['E', 'F'],
    date: ['Mon, 1 Jan 2024'],
  });
});
