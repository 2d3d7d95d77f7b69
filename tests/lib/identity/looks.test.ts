import { describe, expect, it } from 'vitest';
import { looksOf, withoutAccents } from '../../../lib/identity/looks';

const passesFor = (seen: string, meant: string) => [...looksOf(seen)].some((look) => looksOf(meant).has(look));

describe('small print', () => {
  it.each([
    ['orchàrd', 'orchard'],
    ['оrсhаrd', 'orchard'],
    ['พillow', 'willow'],
    ['acоrn', 'acorn'],
    ['২৪', '28'],
    ['mill—race', 'mill-race'],
    ['丁ide', 'tide'],
    ['þine', 'pine'],
    ['þirch', 'birch'],
    ['wiłłow', 'willow'],
    ['łide', 'tide'],
    ['cœur', 'coeur'],
    ['шillow', 'willow'],
    ['1ark', 'lark'],
  ])('%s passes for %s', (seen, meant) => {
    expect(passesFor(seen, meant)).toBe(true);
  });

  it.each([
    ['willow', 'pillow'],
    ['шип', 'ship'],
    ['水車', 'mill'],
  ])('%s does not pass for %s', (seen, meant) => {
    expect(passesFor(seen, meant)).toBe(false);
  });

  it('accents come off letters that have them, and off no others', () => {
    expect(withoutAccents('Ångström øl đó')).toBe('Ångström øl đó');
    expect(withoutAccents('ångströmøl')).toBe('angstromol');
    expect(withoutAccents('नीति')).toBe('नीति');
  });

  it('a name of nothing but ambiguous letters has few readings', () => {
    expect(looksOf('þ'.repeat(60)).size).toBeLessThan(4);
    expect(looksOf('þþþþþ').size).toBeLessThanOrEqual(3 ** 5);
  });
});
