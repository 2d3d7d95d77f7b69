import { looksLikeMessage } from '../message';

const SENTENCES = {
  empty: 'The file is empty.',
  pdf: 'This is a PDF document, not the source of a message.',
  html: 'This is an HTML page, not the source of a message. It may be a login page that was saved in its place.',
  binary: 'This is a binary file (an archive, a picture, an Outlook .msg), not the source of a message. Save the message as .eml.',
  noField: 'This holds no header field, so it is not the source of a message.',
} as const;

/** Why this is not the source of a message, as a sentence; null for a message, however broken. */
export function whyNotAMessage(source: Uint8Array): string | null {
  const recognised = looksLikeMessage(source);
  return recognised.ok ? null : SENTENCES[recognised.reason];
}
