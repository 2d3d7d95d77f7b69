const PLUS = 0x2b;
const BLANK = 0x20;

/** Calls `visit` with the first and last code point of each run that the data modules hold: base-36 distances, `+n` where n more follow. */
export function eachRun(packed: string, visit: (first: number, last: number) => void): void {
  let first = 0;
  let last = 0;
  let value = 0;
  let isRun = false;
  // A character at a time: 50,000 of them once, when the first text that is not ASCII comes.
  for (let i = 0; i <= packed.length; i++) {
    const code = i < packed.length ? packed.charCodeAt(i) : BLANK;
    if (code > BLANK && code !== PLUS) {
      value = value * 36 + code - (code > 0x60 ? 87 : 48);
      continue;
    }
    if (isRun) last += value;
    else first = last += value;
    isRun = code === PLUS;
    value = 0;
    if (!isRun) visit(first, last);
  }
}
