/** A stretch longer than this is told by its beginning. */
const MAX_LETTERS = 8;

/**
 * Letters one by one, so that an eye does not run them together and a voice does not read them as a word: `r n`. A letter beyond ASCII has its code
 * point beside it, since it may look and sound like another.
 */
export function spelled(text: string): string {
  const letters = Array.from(text);
  const shown = letters.slice(0, MAX_LETTERS).map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 0x80 ? letter : `${letter} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
  });
  return letters.length > MAX_LETTERS ? `${shown.join(' ')} …` : shown.join(' ');
}
