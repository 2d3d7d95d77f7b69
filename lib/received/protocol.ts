import type { HopKind } from './types';

/** What the protocol word of a `with` or `via` clause tells. */
export interface Protocol {
  /** Null where the word leaves it open. */
  readonly kind: Exclude<HopKind, 'smtp'> | null;
  /** Null where the word does not say. */
  readonly isTls: boolean | null;
  readonly isLogin: boolean;
}

const OPEN: Protocol = { kind: null, isTls: null, isLogin: false };
const PLAIN: Protocol = { kind: null, isTls: false, isLogin: false };
const TLS: Protocol = { kind: null, isTls: true, isLogin: false };
const LOGIN: Protocol = { kind: null, isTls: false, isLogin: true };
const TLS_LOGIN: Protocol = { kind: null, isTls: true, isLogin: true };
const LOCAL: Protocol = { kind: 'local', isTls: null, isLogin: false };
const LOCAL_PLAIN: Protocol = { kind: 'local', isTls: false, isLogin: false };
const LOCAL_TLS: Protocol = { kind: 'local', isTls: true, isLogin: false };
const WEB: Protocol = { kind: 'web', isTls: false, isLogin: false };
const FETCH: Protocol = { kind: 'fetch', isTls: null, isLogin: false };

/** RFC 3848, RFC 6531 §4.3, and the words of programs that follow neither. Lower case. */
const WORDS: ReadonlyMap<string, Protocol> = new Map([
  ['smtp', PLAIN],
  ['esmtp', PLAIN],
  ['utf8smtp', PLAIN],
  ['utf8esmtp', PLAIN],
  ['smtps', TLS],
  ['esmtps', TLS],
  ['esmtp-tls', TLS],
  ['utf8smtps', TLS],
  ['utf8esmtps', TLS],
  ['smtpa', LOGIN],
  ['esmtpa', LOGIN],
  ['utf8smtpa', LOGIN],
  ['utf8esmtpa', LOGIN],
  ['asmtp', { kind: null, isTls: null, isLogin: true }], // MDaemon, VisNetic and Exim 4 until 2005
  ['smtpsa', TLS_LOGIN],
  ['esmtpsa', TLS_LOGIN],
  ['utf8smtpsa', TLS_LOGIN],
  ['utf8esmtpsa', TLS_LOGIN],
  ['lmtp', LOCAL_PLAIN],
  ['lmtpa', LOCAL_PLAIN],
  ['utf8lmtp', LOCAL_PLAIN],
  ['lmtps', LOCAL_TLS],
  ['lmtpsa', LOCAL_TLS],
  ['utf8lmtps', LOCAL_TLS],
  ['local', LOCAL],
  ['mapi', LOCAL], // Exchange, inside one host
  ['pipe', LOCAL],
  ['bsmtp', LOCAL],
  ['nnfmp', LOCAL], // Yahoo, between its own hosts
  ['stdin', LOCAL],
  ['novell_groupwise', LOCAL],
  ['mailboxresubmission', LOCAL], // Exchange Online, a message put back after a filter's verdict
  ['http', WEB],
  ['https', { kind: 'web', isTls: true, isLogin: false }],
  ['dav', WEB], // Outlook Express at Hotmail
  ['httpu', { kind: 'web', isTls: null, isLogin: true }], // CommuniGate XIMSS, logged in
  ['httprest', { kind: 'web', isTls: null, isLogin: false }], // Gmail API
  ['rest', { kind: 'web', isTls: null, isLogin: false }], // SparkPost API
  ['pop3', FETCH],
  ['pop', FETCH],
  ['pop3s', FETCH],
  ['apop', FETCH],
  ['imap', FETCH],
  ['imaps', FETCH],
  ['imap4', FETCH],
  ['etrn', FETCH],
]);

export function isKnownProtocol(word: string): boolean {
  return WORDS.has(word.toLowerCase());
}

/** Families of words that end in a version or a variant: `local-esmtps`, `qmail-scanner-1.24`, `spamassassin`, Exim's `spam-scanned`. */
const LOCAL_FAMILY = /^(?:local|qmail-scanner|spamassassin)|-scanned$/;
/** getmail: `POP3-SSL`, `IMAP4-SSL`. */
const FETCH_FAMILY = /^(?:pop3|imap4?)-/;

/** The traits of a protocol as it stands; a word nobody knows leaves all open. */
export function protocolTraits(protocol: string | null): Protocol {
  if (protocol === null) return OPEN;
  const lower = protocol.toLowerCase();
  const known = WORDS.get(lower);
  if (known !== undefined) return known;
  if (!LOCAL_FAMILY.test(lower)) return FETCH_FAMILY.test(lower) ? FETCH : OPEN;
  return { kind: 'local', isTls: /smtpsa?$/.test(lower) ? true : null, isLogin: /smtps?a$/.test(lower) };
}
