import { utf7 } from './utf7';

/** What turns octets of a charset into text. */
export interface Decoder {
  readonly decode: (octets: Uint8Array) => string;
}

/**
 * Labels that mail uses and the WHATWG Encoding Standard does not list (Windows code page numbers, iconv and Java
 * spellings). Everything TextDecoder knows itself is left to it.
 */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['ms932', 'shift_jis'],
  ['ms936', 'gbk'],
  ['ms949', 'euc-kr'],
  ['ms950', 'big5'],
  ['eucjp', 'euc-jp'],
  ['euckr', 'euc-kr'],
  ['sjis', 'shift_jis'],
  ['latin-1', 'windows-1252'],
  ['iso-latin-1', 'windows-1252'],
  ['unicode-1-1-utf-8', 'utf-8'],
  ['x-utf-8', 'utf-8'],
  ['utf-8mb4', 'utf-8'],
  ['ansi', 'windows-1252'],
  ['8bit', 'windows-1252'],
  ['7bit', 'windows-1252'],
]);
const UTF_7: ReadonlySet<string> = new Set(['utf-7', 'utf7', 'unicode-1-1-utf-7', 'csunicode11utf7', 'x-unicode-2-0-utf-7']);
const CODE_PAGE = /^(?:cp|win|windows|ibm|ms)[-_ ]?(125[0-8]|866|874)$/;
/** A label longer than any registered one (RFC 2978 allows 40 characters) names no charset. */
const MAX_LABEL = 64;
/** Only what TextDecoder accepts is kept, by its own name, and there are some forty encodings. */
const decoders = new Map<string, TextDecoder>();
/** Labels that name none: asking costs an exception each time. Bounded, since every message can invent new ones. */
const unknown = new Set<string>();
const MAX_UNKNOWN = 1000;

/**
 * A decoder for a MIME charset label, as tolerant as mail clients are (`UTF 8`, `cp1252`, `iso8859-15`).
 * @returns null where no such charset is known; bytes that do not fit become U+FFFD
 */
export function decoderFor(label: string): Decoder | null {
  const name = label.length > MAX_LABEL ? '' : label.trim().toLowerCase();
  if (name === '' || unknown.has(name)) return null;
  for (const candidate of candidates(name)) {
    const decoder = open(candidate);
    if (decoder) return decoder;
  }
  if (UTF_7.has(name)) return utf7;
  if (unknown.size === MAX_UNKNOWN) unknown.clear();
  unknown.add(name);
  return null;
}

function* candidates(name: string): Generator<string> {
  yield name;
  const alias = ALIASES.get(name.replace(/[_ ]/g, '-'));
  if (alias !== undefined) yield alias;
  const page = CODE_PAGE.exec(name);
  if (page?.[1] !== undefined) yield page[1] === '866' ? 'ibm866' : `windows-${page[1]}`;
  yield name.replace(/[_ ]+/g, '-');
}

function open(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known) return known;
  try {
    const decoder = new TextDecoder(label, { ignoreBOM: true });
    const same = decoders.get(decoder.encoding) ?? decoder;
    decoders.set(decoder.encoding, same);
    return same;
  } catch {
    return null;
  }
}
