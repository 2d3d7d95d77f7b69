/** Country codes sold to anybody, cheaply or for free, and used as if they were generic; abused accordingly (Interisle, Spamhaus reports). */
const OPEN_COUNTRY_CODES: ReadonlySet<string> = new Set(
  'ac ai bz cc cf co cm cx fm ga gg gq io la li me ml mn ms mu nu pw sc sh so sx tc tk to tv us vc vg ws'.split(' '),
);

/** Endings of the first hour, where names are old and mostly taken. */
const CLASSIC: ReadonlySet<string> = new Set('com net org edu gov mil int info biz'.split(' '));

const RESERVED: ReadonlySet<string> = new Set(['example', 'test', 'invalid', 'localhost']);

export type Ending = 'country' | 'classic' | 'open';

/**
 * What kind of public suffix: a country's own (`de`, `co.uk`), one of the classic generic ones, or one that anybody buys cheaply by the
 * dozen. A name under a country's ending is often the national branch, or a local firm of that name.
 */
export function endingOf(suffix: string): Ending {
  const last = suffix.slice(suffix.lastIndexOf('.') + 1);
  if (CLASSIC.has(last) || RESERVED.has(last)) return 'classic';
  if (last.length === 2 || last.startsWith('xn--')) return OPEN_COUNTRY_CODES.has(last) ? 'open' : 'country';
  return 'open';
}

/** Kept for the offices of a country: `gov.uk`, `gouv.fr`. */
export const isOffices = (suffix: string): boolean => /^(?:go[bv]?|gouv|gv)\.[a-z]{2}$/.test(suffix);
