/** Octets looked at; a header block without any field in its first 64 kB is no header block. */
const HEAD = 64 * 1024;

const SIGNATURES: readonly { readonly octets: string; readonly sentence: string }[] = [
  { octets: '%PDF-', sentence: 'This is a PDF document, not the source of a message.' },
  { octets: 'PK\x03\x04', sentence: 'This is a ZIP archive, not the source of a message. Unpack it first.' },
  { octets: '\x1f\x8b', sentence: 'This is a gzip archive, not the source of a message. Unpack it first.' },
  {
    octets: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    sentence: 'This is an Outlook file (.msg), not the source of a message. Save the message as .eml.',
  },
  { octets: '\x89PNG', sentence: 'This is a picture, not the source of a message.' },
  { octets: '\xff\xd8\xff', sentence: 'This is a picture, not the source of a message.' },
];

const HTML = /^<(?:!doctype\s+html|html|head|body|\?xml|!--)/i;
/** A field name of letters, digits and hyphens at a line's start: no real field has another (RFC 5322 allows more). */
const FIELD = /^[A-Za-z][A-Za-z0-9-]{0,76}[ \t]*:/m;

/**
 * Tells what was handed in instead of a message source.
 * A broken message is still a message: only what holds no header field at all, or bears the mark of another format, is not.
 * @returns a sentence for the reader, or null for a message.
 */
export function whyNotAMessage(source: Uint8Array): string | null {
  const head = latin1(source.subarray(0, HEAD));
  const text = head.replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (text === '' && source.length <= HEAD) return source.length === 0 ? 'The file is empty.' : 'The file holds nothing but blanks.';
  const known = SIGNATURES.find(({ octets }) => head.startsWith(octets));
  if (known) return known.sentence;
  if (HTML.test(text)) return 'This is an HTML page, not the source of a message. It may be a login page that was saved in its place.';
  if (!FIELD.test(text)) return 'This holds no header field, so it is not the source of a message.';
  return null;
}

function latin1(octets: Uint8Array): string {
  let text = '';
  for (let at = 0; at < octets.length; at += 8192) text += String.fromCharCode(...octets.subarray(at, at + 8192));
  return text;
}
