import type { CharAt, NamePart, NameReading } from './types';

/** A display name is a few words; what comes later is read by nobody but costs time. */
const LONGEST_NAME = 4096;
const PADDING_OF_NOTE = 12;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;
const ADDRESS = /[\p{L}\p{N}._%+=-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu;
const DOMAIN = /(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu;
const CLAIM = /[\u2705\u2713\u2714\u2611]|\bverified\b/giu;
const BLANKS = /[\s\u2800\u3164\u00a0]+/gu;

const parts = (text: string, pattern: RegExp): NamePart[] =>
  [...text.matchAll(pattern)].map((match) => ({ text: match[0], start: match.index }));

/** Facts on a display name, judged by nobody yet. Linear; never throws. */
export function readName(name: string): NameReading {
  const text = name.slice(0, LONGEST_NAME);
  const invisible: CharAt[] = [];
  const bidi: CharAt[] = [];
  const controls: CharAt[] = [];
  let start = 0;
  for (const char of text) {
    const at = { codePoint: char.codePointAt(0) ?? 0, start };
    if (BIDI.test(char)) bidi.push(at);
    else if (INVISIBLE.test(char)) invisible.push(at);
    else if (CONTROL.test(char)) controls.push(at);
    start += char.length;
  }
  const addresses = parts(text, ADDRESS);
  const padding = Math.max(0, ...parts(text, BLANKS).map((part) => part.text.length));
  return {
    shown: text
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(BLANKS, ' ')
      .trim(),
    addresses,
    domains: parts(text, DOMAIN).filter(
      (part) => !addresses.some((address) => part.start >= address.start && part.start < address.start + address.text.length),
    ),
    invisible,
    bidi,
    controls,
    confusable: [],
    padding: padding >= PADDING_OF_NOTE ? padding : 0,
    trustClaims: parts(text, CLAIM),
    truncated: text.length < name.length,
  };
}

/** Two spellings of one person's name give the same: case, accents, order (`Last, First`), initials and titles aside. */
export function personKey(name: string): string {
  const [last, first] = name.slice(0, LONGEST_NAME).split(',');
  return `${first ?? ''} ${last ?? ''}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .join(' ');
}
