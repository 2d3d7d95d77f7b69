import { isFields } from './types';

/**
 * libmime comes with mailauth and is no dependency of ours, so it is taken where it is found. It decodes words and reads
 * no addresses; programs pair it with nodemailer's address parser, as the peers here do.
 */
export const libmimeDecodeWords: ((text: string) => string) | null = await load();

async function load(): Promise<((text: string) => string) | null> {
  const name: string = 'libmime';
  try {
    const module: unknown = await import(/* @vite-ignore */ name);
    const library = isFields(module) ? module['default'] : null;
    if (!isFields(library)) return null;
    const decodeWords = library['decodeWords'];
    return typeof decodeWords === 'function' ? (text) => String(decodeWords.call(library, text)) : null;
  } catch {
    return null;
  }
}
