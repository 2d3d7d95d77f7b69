/** Offsets into `RawMessage.source`, in bytes; `end` is exclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export type WebmailId = string;
export type ReceiverId = string;

/** The sender as the webmail page shows it; page content, so as untrusted as the message. */
export interface ShownSender {
  readonly name: string | null;
  readonly address: string | null;
}

/** What a webmail adapter, a dropped file or the command line hands to the engine. */
export interface RawMessage {
  readonly source: Uint8Array;
  readonly completeness: 'full' | 'headers' | 'page-only';
  readonly fidelity: Fidelity;
  readonly webmail: WebmailId | null;
  /** A receiver's id, or `auto` where it must be derived. */
  readonly receiver: ReceiverId;
  readonly shown?: ShownSender;
}

/** How faithful the source is to what the receiving server stored (measured, see docs/webmails.md). */
export interface Fidelity {
  readonly headersExact: boolean;
  readonly bodyExact: boolean;
  readonly headerOrderKept: boolean;
}

export type FieldDefect =
  | 'spaceBeforeColon' // `From :`, which RFC 5322 §4.5 only allows in obsolete mail and which hides the field from some readers
  | 'foldedName' // the name itself is broken over two lines
  | 'nameNotAscii'
  | 'noColon' // a line that is no field at all, kept as evidence
  | 'continuationFirst' // the block begins with white space
  | 'nul'
  | 'eightBit'
  | 'bareCr' // a CR that ends no line
  | 'longLine'; // over 998 octets, RFC 5322 §2.1.1

/** One header field exactly as it stood, with its decoded reading beside it. */
export interface HeaderField {
  /** Position in the block, 0 on top. */
  readonly index: number;
  /** First physical line, 1 on top of the source; an mbox line and empty lines above the block count. */
  readonly line: number;
  /** As written, an octet a character, without white space before the colon. '' for `noColon`. */
  readonly name: string;
  /** `name` in ASCII lower case. */
  readonly key: string;
  /** `key` is this one; asked of every field for a few names, it costs less than the key. */
  isNamed(key: string): boolean;
  /** {@link markOf} the name. */
  readonly mark: number;
  readonly nameAt: ByteRange;
  /** From after the colon to before the last line end. */
  readonly valueAt: ByteRange;
  /** The physical lines, line ends left out. */
  readonly lines: readonly ByteRange[];
  /** The value as it stood, an octet a character, folding included. */
  readonly octets: string;
  /** Unfolded (RFC 5322 §2.2.3), trimmed, as UTF-8 or, where it is none, windows-1252. Encoded words stay as they are. */
  readonly text: string;
  readonly defects: readonly FieldDefect[];
}

export type BlockDefect =
  | 'noHeaderEnd' // the block runs to the end of the source
  | 'mixedLineEnds'
  | 'indentedFrom' // a continuation line that reads as a From field of its own
  | 'tooManyFields'
  | 'tooManyOctets';

export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  /** Of each field its `mark`. */
  readonly marks: readonly number[];
  readonly lineEnds: 'crlf' | 'lf' | 'cr' | 'mixed' | 'none';
  /** First octet of the body; null where no empty line ended the block. */
  readonly bodyStart: number | null;
  /** An mbox `From ` line above the block. */
  readonly mboxFrom: ByteRange | null;
  /** Octets above the block that belong to no field: a byte order mark, empty lines a copied source begins with. */
  readonly skipped: readonly ByteRange[];
  readonly defects: readonly BlockDefect[];
  /** Octets of the block left unread because a limit was reached; null where all was read. */
  readonly truncatedAt: number | null;
}

/** What is odd about a mailbox; `isValidMailbox` tells which of them RFC 5322 allows all the same. */
export type AddressDefect =
  | 'empty' // `<>` or nothing where an address should stand
  | 'route' // `<@a,@b:x@y>`, RFC 5322 §4.4
  | 'secondAt'
  | 'noDomain'
  | 'noLocalPart' // `<@domain>`
  | 'trailingText' // `<a@b> c@d`, `a@b c`
  | 'secondAngle' // `<a@b><c@d>`, `<a@b>:<c@d>`, `<a <b@c>`
  | 'quotedPair'
  | 'quotedLocalPart'
  | 'unclosed' // quote, comment or bracket without its end
  | 'control' // a control character, raw or after decoding an encoded word
  | 'forbiddenControl' // NUL, or a line end that no white space follows: not even the obsolete syntax allows it
  | 'notUtf8' // 8-bit octets that are no UTF-8 (RFC 6532)
  | 'invalidLocalPart' // specials outside quotes, empty atoms
  | 'invalidDomain'
  | 'innerSpace' // white space between two words of the address
  | 'comment' // a comment inside the address
  | 'spacedAt' // white space or a comment beside its `@`
  | 'obsolete' // white space or a comment beside its dots, RFC 5322 §4.4
  | 'encodedWord' // an encoded word inside an address, or one that hides an address
  | 'quotedWord' // an encoded word inside quotes, against RFC 2047 §5 and decoded by every client
  | 'unquotedSpecials'; // display name with a comma, `@` and the like outside quotes

/** One mailbox of an address list; several readings of hostile input are kept apart instead of picked. */
export interface Mailbox {
  /** Decoded display name as a mail client would show it; null where there is none. */
  readonly name: string | null;
  /** The phrase before decoding, quotes and encoded words as written (UTF-8 decoded); null where there is none. */
  readonly phrase: string | null;
  /** `name` with the comments beside the address in their place, as Thunderbird shows it; null where nothing is shown. */
  readonly nameWithComments: string | null;
  /** `localPart@domain` in the case written, unquoted where quoting adds nothing; the text in brackets where it has no `@`; '' where no address could be read. */
  readonly address: string;
  readonly localPart: string;
  /** As written, lower-cased ASCII; '' where there is none. May be an A-label, a U-label or a literal `[192.0.2.1]`. */
  readonly domain: string;
  /** Text of the comments, brackets off, encoded words decoded. */
  readonly comments: readonly string[];
  /** `@a,@b` of a source route, which no reader should show; null where there is none. */
  readonly route: string | null;
  /** Display name of the group it stands in; null outside groups. */
  readonly group: string | null;
  /** The address stands in `<...>`. */
  readonly isAngle: boolean;
  readonly at: ByteRange;
  /** Empty, at the end of the mailbox, where there is no address. */
  readonly addressAt: ByteRange;
  readonly defects: readonly AddressDefect[];
}

/** A group (RFC 5322 §3.4); its members stand in the list's mailboxes. */
export interface AddressGroup {
  readonly name: string;
  /** Its display name. */
  readonly at: ByteRange;
  /** Index of its first mailbox in the list, and how many there are. */
  readonly first: number;
  readonly count: number;
}

export interface AddressList {
  readonly mailboxes: readonly Mailbox[];
  readonly groups: readonly AddressGroup[];
  readonly defects: readonly AddressDefect[];
  readonly truncated: boolean;
}

export interface DecodedText {
  readonly text: string;
  readonly words: number;
  /** What an encoded word hid that plain text could not hold: see RFC 2047 §5. */
  readonly defects: readonly ('control' | 'badCharset' | 'badEncoding' | 'insideWord')[];
  /** A limit was reached and the rest stands undecoded. */
  readonly truncated: boolean;
}

/** Structure that programs read differently; of the whole and of each part. */
export type MimeDefect =
  | 'severalTypes' // two Content-Type fields that differ, in one block
  | 'severalEncodings' // two Content-Transfer-Encoding fields that differ, in one block
  | 'duplicateParameter' // `boundary=a; boundary=b`
  | 'badType' // no `type/subtype`; read as plain text (RFC 2045 §5.2)
  | 'noBoundary' // a multipart without a boundary, or whose boundary never comes
  | 'encodedMultipart'; // base64 or quoted-printable around parts, RFC 2045 §6.4

/** Minimal MIME facts of the message (RFC 2045); bounded, never a full parse. */
export interface MimeFacts {
  /** Lower-case `type/subtype` of the whole; null without a Content-Type field. */
  readonly type: string | null;
  readonly parameters: ReadonlyMap<string, string>;
  readonly parts: readonly MimePart[];
  /** Decoded text of the first text/plain and text/html part, up to a bound. */
  readonly text: string | null;
  readonly html: string | null;
  readonly calendar: CalendarFacts | null;
  readonly defects: readonly MimeDefect[];
  readonly truncated: boolean;
}

export interface MimePart {
  readonly type: string;
  readonly depth: number;
  readonly at: ByteRange;
}

export interface CalendarFacts {
  readonly method: string | null;
  readonly organizer: { readonly name: string | null; readonly address: string } | null;
}
