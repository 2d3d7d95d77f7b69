import { stripped } from './client';
import { isKnownProtocol } from './protocol';

/** What comments and protocol words say beside the six clauses: encryption, login, reverse-path, and which program wrote the field. */
export interface Notes {
  isTls: boolean;
  tlsVersion: string | null;
  cipher: string | null;
  envelopeFrom: string | null;
  isAuthenticated: boolean;
  authenticatedUser: string | null;
  /** `(via HTTP)`, `via SMTP` written as a comment. */
  via: string | null;
  /** Local hand-over: Postfix `from userid`, qmail `invoked by`. */
  isLocal: boolean;
  isFetch: boolean;
  /** The program writes the reverse name first and HELO only where it differs. */
  isReverseFirst: boolean;
}

export function emptyNotes(): Notes {
  return {
    isTls: false,
    tlsVersion: null,
    cipher: null,
    envelopeFrom: null,
    isAuthenticated: false,
    authenticatedUser: null,
    via: null,
    isLocal: false,
    isFetch: false,
    isReverseFirst: false,
  };
}

/** Reads one comment into the notes. False where no known form fits, so that after `from` it is about the client. */
export function readNote(words: readonly string[], notes: Notes): boolean {
  const first = (words[0] ?? '').toLowerCase();
  switch (first) {
    case 'helo': // what the client greets with is its own word: `HELO authenticated`, `EHLO encrypted`
    case 'ehlo':
    case 'lhlo':
      return false;
    case 'using': // Postfix `using TLSv1.3 with cipher X (256/256 bits)`; Mimecast and others `Using TLS`.
    case 'cipher':
    case 'tls_cipher':
    case 'tls:':
    case 'tls': // Exchange 2013 and 2016 say no more
    case 'ssl': // nor does IceWarp
    case 'ssl:':
      notes.isTls = true;
      for (const word of words.slice(1)) readTlsWord(word, notes);
      return true;
    case 'no': // `No client certificate requested`
    case 'client': // `Client did not present a certificate`
    case 'peer':
    case 'proxying': // SquirrelMail `proxying for 192.0.2.1`: whose request the client passed on is its own word
      return true;
    case 'uid':
      notes.isLocal = true;
      return true;
    case 'via':
      notes.via ??= words[1] ?? null;
      return true;
    case 'original': // Sun and Oracle: `original mail from a@b`
      notes.envelopeFrom ??= path(words[3]);
      return true;
    case 'authenticated':
      readLogin(words, 0, notes);
      return true;
    case 'auth': // Mirapoint `AUTH user`
      notes.isAuthenticated = true;
      if (words.length === 2) notes.authenticatedUser ??= path(words[1]);
      return true;
    case 'auth:': // Courier `AUTH: LOGIN user, TLS: TLSv1.3,256bits,X`
      notes.isAuthenticated = true;
      notes.authenticatedUser ??= path(words[2]);
      if (words[3] === 'TLS:') for (const word of words.slice(4)) readTlsWord(word, notes);
      return true;
    case 'exim':
      notes.isReverseFirst = true;
      return true;
    case 'qmail':
    case 'postfix,':
      notes.isLocal ||= words.includes('invoked') || words.includes('userid');
      return true;
    default:
      return readByShape(first, words, notes);
  }
}

function readByShape(first: string, words: readonly string[], notes: Notes): boolean {
  // James writes nothing but the cipher: `TLS_AES_256_GCM_SHA384`.
  if (first.startsWith('version=') || first.startsWith('cipher=') || isTlsWord(first) || (words.length === 1 && first.startsWith('tls_'))) {
    for (const word of words) readTlsWord(word, notes);
    return true;
  }
  if (first.startsWith('fetchmail')) {
    notes.isFetch = true;
    return true;
  }
  if (first.startsWith('mailfrom:')) {
    notes.envelopeFrom ??= path(words[0]?.slice(9));
    return true;
  }
  // FortiMail and other Sendmail configurations: `user=x mech=LOGIN bits=0`
  if (first.startsWith('user=') && words[1]?.toLowerCase().startsWith('mech=') === true) {
    notes.isAuthenticated = true;
    notes.authenticatedUser ??= path(words[0]?.slice(5));
    return true;
  }
  // `helo=a(authenticated)`, `[192.0.2.1] helo=a(encrypted)`: the greeting is the client's own word.
  return words.length > 1 && !first.includes('=') && !first.startsWith('[') && readPhrase(first, words, notes);
}

function readPhrase(first: string, words: readonly string[], notes: Notes): boolean {
  if (first.startsWith('envelope-')) {
    notes.envelopeFrom ??= path(words[1]);
    return true;
  }
  if (words.at(-1) === 'encrypted') {
    if (first === 'not') return true; // GroupWise `NOT encrypted`
    notes.isTls = true;
    notes.cipher ??= words[0] ?? null;
    return true;
  }
  // `SquirrelMail authenticated user x`
  if (words[1]?.toLowerCase() === 'authenticated') {
    readLogin(words, 1, notes);
    return true;
  }
  // Firewalls: `Cellopoint E-mail Firewall v4.1.14 Build 0819 with TLSv1.2 X 256/256`.
  const at = words.indexOf('with');
  const version = words[at + 1];
  if (at < 0 || version === undefined || !isTlsWord(version.toLowerCase())) return false;
  for (const word of words.slice(at + 1, at + 3)) readTlsWord(word, notes);
  return true;
}

/** `Authenticated sender: x`, `authenticated as x`, `authenticated user x`, `authenticated bits=0`. */
function readLogin(words: readonly string[], at: number, notes: Notes): void {
  notes.isAuthenticated = true;
  const how = words[at + 1]?.toLowerCase();
  const user = words[at + 2];
  if (user !== undefined && (how === 'sender:' || how === 'as' || how === 'user' || how === 'user:'))
    notes.authenticatedUser ??= path(user);
  // CriticalPath (`authenticated as`) gives the client no other name than the one it looked up.
  if (how === 'as') notes.isReverseFirst = true;
}

/** What the `with` clauses say: `ESMTP/TLS/X`, `X encrypted SMTP`, `esmtps tls X`, `both STARTTLS and AUTH`, `ESMTPS envelope-from <a@b>`. */
export function readProtocol(words: readonly string[], notes: Notes): string | null {
  const [only = ''] = words;
  if (words.length === 1 && isKnownProtocol(only)) return only;
  let protocol: string | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const lower = word.toLowerCase();
    if (lower === 'encrypted') {
      notes.isTls = true;
      notes.cipher ??= protocol;
      protocol = null;
    } else if (lower === 'tls') {
      notes.isTls = true;
      const cipher = words[++i];
      notes.cipher ??= cipher ?? null;
    } else if (lower === 'starttls') notes.isTls = true;
    else if (lower === 'auth') notes.isAuthenticated = true;
    else if (lower === 'envelope-from') notes.envelopeFrom ??= path(words[++i]);
    else if (lower.startsWith('version=') || lower.startsWith('cipher=')) readTlsWord(word, notes);
    else if (protocol === null && lower !== 'both' && lower !== 'and') protocol = word;
    else if (protocol === 'Microsoft' || protocol === 'Microsoft SMTP') protocol = `${protocol} ${word}`;
    // `with MailEnable ESMTPA`: the program's name first.
    else if (protocol?.includes('.') === true || (isKnownProtocol(word) && !isKnownProtocol(protocol ?? ''))) protocol = word;
  }
  const slash = protocol?.indexOf('/TLS/') ?? -1;
  if (protocol === null || slash < 0) return protocol;
  notes.isTls = true;
  notes.cipher ??= protocol.slice(slash + 5);
  return protocol.slice(0, slash);
}

/** `TLSv1.2`, `TLS1_3`, `TLS-1.0:X:24`, `TLSv1/SSLv3`; a host `tls1.example.org` is none. */
function isTlsWord(lower: string): boolean {
  return (lower.startsWith('tls') || lower.startsWith('ssl')) && /^(?:tls|ssl)[v-]?\d(?:[._]\d)?(?:$|[:/,])/.test(lower);
}

/** One word of a comment on encryption: `TLS1_3`, `version=TLSv1.2`, `cipher=X`, `TLS1.3:X:256`, `168bits,X`. */
function readTlsWord(word: string, notes: Notes): void {
  const equals = word.indexOf('=');
  const key = equals < 0 ? '' : word.slice(0, equals).toLowerCase();
  if (key !== '' && key !== 'version' && key !== 'cipher') return;
  const value = word.slice(equals + 1, word.endsWith(',') ? -1 : undefined);
  const lower = value.toLowerCase();
  if (key === '' && (lower === 'with' || lower === 'cipher' || lower === 'key-exchange' || lower.startsWith('server-'))) return;
  notes.isTls ||= lower.startsWith('tls') || lower.startsWith('ssl');
  const end = value.search(/[:,]/);
  const isVersion = key !== 'cipher' && isTlsWord(lower);
  if (isVersion) notes.tlsVersion ??= tlsVersion(lower);
  const cipher = isVersion ? (end < 0 ? '' : value.slice(end + 1)) : value;
  if (notes.cipher === null && cipher !== '') notes.cipher = cipherOf(cipher);
}

/** A cipher has a name in parts; `OTHER` is what Gmail of 2011 wrote for one it had no name for, `(256/256` and `bits)` are its strength. */
function cipherOf(text: string): string | null {
  const colon = text.indexOf(':');
  const bits = text.indexOf('bits,');
  const name = text.slice(bits < 0 ? 0 : bits + 5, colon < 0 ? undefined : colon);
  const first = name.charCodeAt(0);
  const isDigit = first >= 0x30 && first <= 0x39;
  return !isDigit && (name.includes('-') || name.includes('_')) ? name : null;
}

/** `TLSv1.2` of `tls1_2`, `tlsv1/sslv3`, `tls-1.2:x:256`. */
function tlsVersion(lower: string): string {
  const at = lower.charAt(3) === 'v' || lower.charAt(3) === '-' ? 4 : 3;
  const minor = lower.charAt(at + 1) === '.' || lower.charAt(at + 1) === '_' ? lower.charAt(at + 2) : '0';
  return lower.startsWith('ssl') ? `SSLv${lower.charAt(at)}` : `TLSv${lower.charAt(at)}.${minor}`;
}

function path(word: string | undefined): string | null {
  if (word === undefined) return null;
  const inner = stripped(word, 0, word.length);
  return inner === '<>' ? '' : inner;
}
