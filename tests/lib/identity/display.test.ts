import { describe, expect, it } from 'vitest';
import { displayOf, toAscii } from '../../../lib/identity';

const reasons = (domain: string) => displayOf(domain).withheld.map(({ why }) => why);

describe('a name that browsers show in its own letters', () => {
  it.each([
    'müllerei.example',
    'straße.example',
    'cà-phê.example',
    'мельница.example',
    'песок.ru',
    'рука.рф',
    'парк.example',
    'μύλος.example',
    'οικία.gr',
    'טחנה.example',
    'طاحونة.example',
    'चक्की.example',
    'โรงสี.example',
    '제분소.example',
    '水車小屋.example',
    'ビタミンb2.example',
    'カーテン.example',
    'ノート・本.example',
    'cel·la.cat',
    'smáþing.is',
    'gəlin.az',
    'mill生一.example',
  ])('%s', (name) => {
    expect(displayOf(toAscii(name) ?? '')).toEqual({ shown: name, withheld: [] });
  });
});

describe('a name that they do not show, and why', () => {
  it.each([
    ['мiлл.example', 'scripts', 'Latin in Cyrillic'],
    ['miλλ.example', 'scripts', 'Greek in Latin'],
    ['müл.example', 'scripts', 'Cyrillic in accented Latin'],
    ['münch水.example', 'scripts', 'accented Latin beside ideographs'],
    ['한ひら.example', 'scripts', 'Korean and Japanese'],
    ['рука.example', 'wholeScript', 'Cyrillic that reads as Latin'],
    ['осока.com', 'wholeScript', 'the same under a generic ending'],
    ['νανα.example', 'wholeScript', 'Greek that reads as Latin'],
    ['1२३.example', 'digits', 'digits of two systems'],
    ['1շ3.example', 'digits', 'letters among digits that pass for one'],
    ['smáþing.example', 'ending', 'an Icelandic letter elsewhere'],
    ['gəlin.example', 'ending', 'a schwa elsewhere'],
    ['cel·la.example', 'ending', 'a Catalan dot elsewhere'],
    ['ce·la.cat', 'ending', 'the dot between other letters'],
    ['mill\u0307.example', 'marks', 'a dot over an l'],
    ['ḿ\u0301ill.example', 'characters', 'a letter of no living language'],
    ['รี่่.example', 'marks', 'one mark twice'],
    ['ᚠᚱ.example', 'characters', 'runes'],
    ['mill’s.example', 'characters', 'a quotation mark'],
    ['mill\u30ceexample.example', 'pattern', 'a kana for a slash'],
    ['mill一.example', 'pattern', 'an ideograph for a dash'],
    ['丶mill.example', 'pattern', 'an ideograph for a comma'],
    ['ーカ.example', 'pattern', 'a stroke that draws out nothing'],
    ['a・カ.example', 'pattern', 'a dot between Latin and kana'],
    ['水ヽ.example', 'pattern', 'a mark that repeats nothing'],
    ['カへカ.example', 'pattern', 'the same letter of the other kana'],
    ['水\u0301車.example', 'pattern', 'an accent on an ideograph'],
  ])('%s: %s (%s)', (name, why) => {
    const ascii = toAscii(name) ?? '';
    expect(reasons(ascii)).toEqual([why]);
    expect(displayOf(ascii).shown).toBe(ascii);
  });

  it('a label is judged by itself', () => {
    const ascii = toAscii('мельница.miλλ.рф') ?? '';
    expect(displayOf(ascii).shown).toBe(`мельница.${toAscii('miλλ')}.рф`);
  });

  it('hyphens in the third and fourth place are no U-label', () => {
    expect(reasons('xn-----vlcoab.example')).toEqual(['invalid']);
  });

  it.each(['', '.', 'xn--', 'xn--a', 'a..b', 'xn--zzzzzz.example', '[192.0.2.1]', '\ud800.example'])('%j is shown as it is', (text) => {
    expect(displayOf(text)).toEqual({ shown: text, withheld: [] });
  });
});
