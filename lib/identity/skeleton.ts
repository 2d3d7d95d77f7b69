import { CONFUSABLES } from './data/confusables';
import { eachRun } from './packed';

/** Default_Ignorable_Code_Point: shown as nothing, so it may not tell two names apart (UTS #39 §4). */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const ASCII = /^[\u0020-\u007e]*$/;

let prototypes: ReadonlyMap<number, string> | null = null;

function load(): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  for (const line of CONFUSABLES.split('\n')) {
    const at = line.indexOf('=');
    const prototype = line
      .slice(0, at)
      .split(' ')
      .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
      .join('');
    eachRun(line.slice(at + 1), (first, last) => {
      for (let code = first; code <= last; code++) table.set(code, prototype);
    });
  }
  return table;
}

/** What one character stands for in a skeleton; itself where the table has no other. */
export function prototypeOf(char: string): string {
  prototypes ??= load();
  return prototypes.get(char.codePointAt(0) ?? 0) ?? char;
}

function mapped(text: string): string {
  let result = '';
  for (const char of text) result += prototypeOf(char);
  return result;
}

/**
 * What a text looks like: two texts with the same skeleton can be taken for each other (UTS #39 §4, Unicode 17.0.0). For comparing only,
 * never for showing. Linear in the length; lone surrogates stand for themselves.
 */
export function skeleton(text: string): string {
  if (ASCII.test(text)) return mapped(text);
  return mapped(text.normalize('NFD').replace(IGNORABLE, '')).normalize('NFD');
}
