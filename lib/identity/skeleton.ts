import { CONFUSABLES } from './data/confusables';

/** Default_Ignorable_Code_Point: shown as nothing, so it may not tell two names apart (UTS #39 §4). */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const ASCII = /^[\u0020-\u007e]*$/;

let prototypes: ReadonlyMap<number, string> | null = null;

const PLUS = 0x2b;
const BLANK = 0x20;

/** Reads `+`, a base-36 number or a blank at a time: 50,000 characters once, when the first text that is not ASCII comes. */
function readSources(sources: string, prototype: string, table: Map<number, string>): void {
  let last = 0;
  let value = 0;
  let isRun = false;
  for (let i = 0; i <= sources.length; i++) {
    const code = i < sources.length ? sources.charCodeAt(i) : BLANK;
    if (code !== PLUS && code !== BLANK) {
      value = value * 36 + code - (code > 0x60 ? 87 : 48);
      continue;
    }
    if (!isRun) table.set((last += value), prototype);
    else for (let more = value; more > 0; more--) table.set(++last, prototype);
    isRun = code === PLUS;
    value = 0;
  }
}

function load(): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  for (const line of CONFUSABLES.split('\n')) {
    const at = line.indexOf('=');
    const prototype = line
      .slice(0, at)
      .split(' ')
      .map((code) => String.fromCodePoint(Number.parseInt(code, 16)));
    readSources(line.slice(at + 1), prototype.join(''), table);
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
