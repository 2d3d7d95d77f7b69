import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brandClaims,
  branchStanding,
  brandsInName,
  displayOf,
  findLikeness,
  isDisposable,
  isFreemail,
  isNamelessOffice,
  isNumberedNotice,
  isSameOrganization,
  isSamePerson,
  organizationalDomain,
  ownersOf,
  readName,
  sendingService,
  skeleton,
  toAscii,
  toUnicode,
} from '../../../lib/identity';

const label = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/);
const domain = fc.tuple(label, label, fc.constantFrom('example', 'test', 'com', 'co.uk')).map((parts) => parts.join('.'));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
);

/** Controls, format characters and what is ignored, but for the signs that stand before a number and are seen. */
const UNSEEN = Array.from({ length: 0x110000 }, (_, code) => (code >= 0xd800 && code < 0xe000 ? '' : String.fromCodePoint(code))).filter(
  (char) =>
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(char) &&
    !/[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u.test(char),
);

describe('domains', () => {
  it('anything is a domain or none, and never an error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const organization = organizationalDomain(text);
        expect(organization === null || organization === organizationalDomain(organization)).toBe(true);
        toUnicode(text);
        findLikeness(text, { own: ['granite-works.example'], known: [] });
      }),
    );
  });

  it('what does not decode is shown as it travels', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{0,59}$/), (text) => {
        const name = `xn--${text}.example`;
        const read = toUnicode(name);
        expect(read === name || toAscii(read) === name).toBe(true);
        const { shown, withheld } = displayOf(name);
        expect(shown === name || withheld.length === 0).toBe(true);
        findLikeness(name, { own: ['granite-works.example'], known: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('no control stands in a host name', () => {
    const kept = UNSEEN.filter((char) => !['granite.example', null].includes(toAscii(`gran${char}ite.example`)));
    expect(kept).toEqual([]);
  });

  it('a name of a megabyte is none', () => {
    for (const unit of ['a', 'a.', '.', '-', 'a-', 'xn--', 'xn--a.', '漢', '\u0301', '\ud800', '\ufdfa', 'i\u0307', '\u200b', '@']) {
      const name = unit.repeat(1_000_000 / unit.length);
      expect(organizationalDomain(name)).toBeNull();
      expect(displayOf(name)).toEqual({ shown: name, withheld: [] });
      expect([toAscii(name), sendingService(name), isFreemail(name), isDisposable(name), ownersOf(name)]).toEqual([
        null,
        null,
        false,
        false,
        [],
      ]);
      expect(toUnicode(name)).toHaveLength(name.toLowerCase().length);
      expect(ownersOf('paypal.com').map((brand) => branchStanding(`paypal-${name}`, brand))).toEqual([null]);
    }
  });

  it('a name and its Unicode form are one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
        const ascii = toAscii(`${text}.example`);
        expect(ascii === null ? null : toAscii(toUnicode(ascii))).toBe(ascii);
      }),
    );
  });

  it('whatever stands below a domain belongs to it', () => {
    fc.assert(
      fc.property(domain, label, (name, below) => {
        expect(isSameOrganization(name, `${below}.${name}`)).toBe(true);
      }),
    );
  });

  it('no domain imitates itself or what it stands below', () => {
    fc.assert(
      fc.property(domain, label, (name, below) => {
        const likenesses = findLikeness(`${below}.${name}`, { own: [name], known: [] });
        expect(likenesses).toEqual([]);
      }),
    );
  });

  it('one letter of a long known name changed is found', () => {
    const long = fc.stringMatching(/^[bcdfgjkpqstvxz]{9,14}$/);
    fc.assert(
      fc.property(long, fc.nat(), fc.constantFrom('b', 'd', 'f', 'g', 'k', 'p', 't'), (name, place, letter) => {
        const at = 1 + (place % (name.length - 2));
        fc.pre(name[at] !== letter);
        const changed = name.slice(0, at) + letter + name.slice(at + 1);
        expect(findLikeness(`${changed}.example`, { own: [], known: [`${name}.example`] }).map(({ target }) => target)).toContain(
          `${name}.example`,
        );
      }),
    );
  });
});

describe('names', () => {
  it('anything can be read, and what is found stands where it is said to', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readName(text);
        expect(reading.truncated).toBe(false);
        const isDecodedAgain = text.includes('=?');
        const marks = [...reading.invisible, ...reading.controls];
        expect(isDecodedAgain || marks.every(({ start, codePoint }) => text.codePointAt(start) === codePoint)).toBe(true);
        brandClaims(readName(text), `x@${text}`);
        isSamePerson(text, text);
        skeleton(text);
      }),
    );
  });

  it('whatever is not seen in a word is told', () => {
    const untold = UNSEEN.filter((char) => {
      const { invisible, bidi, controls } = readName(`Gran${char}ite`);
      return ![...invisible, ...bidi, ...controls].some(({ codePoint, start }) => codePoint === char.codePointAt(0) && start === 4);
    });
    expect(untold.map((char) => char.codePointAt(0)?.toString(16))).toEqual([]);
    expect(UNSEEN.length).toBeGreaterThan(4000);
  });

  it('a person is the same in any order and case', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/);
    fc.assert(
      fc.property(word, word, (given, family) => {
        expect(isSamePerson(`${given} ${family}`, `${family.toUpperCase()}, ${given}`)).toBe(true);
      }),
    );
  });

  it('a name of a megabyte is read to its bound', () => {
    for (const unit of [
      ' ',
      'a',
      '@',
      'a.',
      '\u0301',
      '\ud800',
      'I',
      '=?',
      '1a',
      'a ',
      '-',
      '\u202e',
      'paypal ',
      "'",
      'a@',
      '(',
      '\u200b',
      '=?utf-8?B?',
      '\ufdfa',
      '한',
      'Ab1',
    ]) {
      const name = unit.repeat(1_000_000 / unit.length);
      const reading = readName(name);
      expect(reading.truncated).toBe(true);
      expect(reading.invisible.length + reading.addresses.length).toBeLessThanOrEqual(4096);
      brandClaims(readName(name), `x@${name}`);
      brandClaims(readName('Ann'), `${name}@${name}`);
      expect(brandsInName(name).length).toBeLessThanOrEqual(60);
      expect([isSamePerson('Ann Lee', name), isNamelessOffice(name), isNumberedNotice(name)]).toEqual([false, false, false]);
      expect(findLikeness(name, { own: [], known: [] })).toEqual([]);
    }
  });

  it('ten thousand combining marks are as many marks', () => {
    expect(readName(`A${'\u0301'.repeat(10_000)}`).truncated).toBe(true);
    expect(skeleton(`A${'\u0301'.repeat(10_000)}`)).toHaveLength(10_001);
  });
});
