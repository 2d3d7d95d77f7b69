import { octetString } from './octets';

type Recognised = { readonly ok: true } | { readonly ok: false; readonly reason: 'empty' | 'pdf' | 'html' | 'binary' | 'noField' };

/** Enough to see a field; a login page or a PDF shows itself in its first octets. */
const LOOK = 64 * 1024;
/** A name of letters, digits and hyphens as every real field has, so that JSON or a style sheet is no message. */
const FIELD = /^[ \t]?[A-Za-z][\w.-]{0,75}[ \t]*:/m;
const HTML = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|script)\b/i;
/** Beginnings of files that people drop by mistake: ZIP (and with it DOCX, MSG exports), OLE (Outlook .msg), PNG, JPEG, GIF, GZIP. */
const BINARY = /^(?:PK\x03\x04|\xd0\xcf\x11\xe0|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b)/;

/**
 * Whether a source can be a message at all: an empty file, a PDF or the login page of a webmail is refused with its
 * reason. A message without header end, with NUL octets, of any size or with a broken first line still is one.
 */
export function looksLikeMessage(source: Uint8Array): Recognised {
  const text = octetString(source, 0, Math.min(source.length, LOOK)).replace(/^\xef\xbb\xbf/, '');
  if (!/[^\s\0]/.test(text)) return { ok: false, reason: 'empty' };
  if (text.trimStart().startsWith('%PDF-')) return { ok: false, reason: 'pdf' };
  if (HTML.test(text)) return { ok: false, reason: 'html' };
  if (BINARY.test(text)) return { ok: false, reason: 'binary' };
  const header = text.split(/\r?\n\r?\n|\r\r/, 1)[0] ?? '';
  if (FIELD.test(header === '' ? text.trimStart() : header)) return { ok: true };
  return { ok: false, reason: isBinary(text) ? 'binary' : 'noField' };
}

/** More than one octet in ten a control that no text has. */
function isBinary(text: string): boolean {
  const controls = text.match(/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls * 10 > text.length;
}
