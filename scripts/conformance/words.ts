import { decodeWords as decodeByPostalMime } from 'postal-mime';
import { decodeEncodedWords, readHeaderBlock } from '../../lib/message';
import { libmimeDecodeWords } from './libmime';
import { type Case, differences, type Family, type Judge, textOf } from './types';

/** Stalwart's inputs are a field's value with what follows it, and a fold is one space to it; the same is done for every reader. */
function valueOf(given: Case): string {
  const text = textOf(given.input, 'text');
  if (given.source !== 'Stalwart') return text;
  const field = readHeaderBlock(new TextEncoder().encode(`X:${text}`)).fields[0];
  return field?.octets.replace(/[ \t]*\r?\n[ \t]+/g, ' ').trim() ?? '';
}

function judgeBy(decode: (text: string) => string): Judge {
  return (given) => differences(given.expected, { text: decode(valueOf(given)) });
}

export const words: Family = {
  judges: { 'encoded-word': judgeBy((text) => decodeEncodedWords(text).text) },
  peers: {
    'encoded-word': {
      'postal-mime': judgeBy(decodeByPostalMime),
      ...(libmimeDecodeWords ? { libmime: judgeBy(libmimeDecodeWords) } : {}),
    },
  },
};
