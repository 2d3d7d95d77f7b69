import { decodeWords as decodeByPostalMime } from 'postal-mime';
import { decodeEncodedWords, readHeaderBlock } from '../../lib/message';
import { libmimeDecodeWords } from './libmime';
import { type Case, differences, type Family, type Judge, textOf } from './types';

/** Stalwart's inputs are the value of a field with what follows it, so they are unfolded first, for every reader alike. */
function valueOf(given: Case): string {
  const text = textOf(given.input, 'text');
  if (given.source !== 'Stalwart') return text;
  return readHeaderBlock(new TextEncoder().encode(`X:${text}`)).fields[0]?.text ?? '';
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
