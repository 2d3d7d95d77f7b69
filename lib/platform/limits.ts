/**
 * Octets of a source that cross to the background: the header block and the first text. Attack: a message of 50 MB, sent so
 * that reading it stalls the page or the worker; the rest is read only when something asks for it.
 */
export const SOURCE_LIMIT = 512 * 1024;

/**
 * Octets of a source that is checked again: its signatures cover the whole body. As base64 in one message these are 11 MB of the 64 that Chrome
 * allows; from file to report they took 1.3 to 1.8 s in Chromium 156 and 1.9 to 2.9 s in Firefox.
 */
export const WHOLE_SOURCE_LIMIT = 8 * 1024 * 1024;
/** A page that was asked for a message to check again and has not sent it by then has gone on to another. The check itself has a budget of its own. */
export const MAX_RECHECK_MS = 30_000;

/** Attack: a conversation of thousands of messages, each with its banner and its report. */
export const MAX_OPEN_MESSAGES = 60;

/** storage.session holds 10 MB in both browsers; the rest is left to what is not a report. */
export const MAX_STORED_BYTES = 6 * 1024 * 1024;
export const MAX_STORED_REPORTS = 80;
/** Header block kept beside a report, for the line-by-line view. */
export const MAX_HEADER_BYTES = 128 * 1024;
