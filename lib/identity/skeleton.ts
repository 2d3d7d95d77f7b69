import { CONFUSABLES } from './data/confusables';

/** Default_Ignorable_Code_Point: shown as nothing, so it may not tell two names apart (UTS #39 §4). */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const ASCII = /^[\u0020-\u007e]*$/;

let prototypes: ReadonlyMap<string, string> | null = null;

function load(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of CONFUSABLES.split('\n')) {
    const [target = '', sources = ''] = line.split('=');
    const prototype = String.fromCodePoint(...target.split(' ').map((code) => Number.parseInt(code, 16)));
    let last = 0;
    for (const part of sources.split(' ')) {
      const [distance = '', run = '0'] = part.split('+');
      last += Number.parseInt(distance, 36);
      table.set(String.fromCodePoint(last), prototype);
      for (let more = Number.parseInt(run, 36); more > 0; more--) table.set(String.fromCodePoint(++last), prototype);
    }
  }
  return table;
}

function mapped(text: string): string {
  prototypes ??= load();
  let result = '';
  for (const char of text) result += prototypes.get(char) ?? char;
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
