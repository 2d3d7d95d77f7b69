import emailAddresses from 'email-addresses';
import nodemailerParse from 'nodemailer/lib/addressparser';
import { addressParser as postalMimeParse, decodeWords as postalMimeDecode } from 'postal-mime';
import { type AddressList, isValidMailbox, type Mailbox, readAddressList, readAddressText, readHeaderBlock } from '../../lib/message';
import { type Entry, type GroupEntry, type MailboxEntry, NOTHING, type Reading } from './address-reading';
import { libmimeDecodeWords } from './libmime';

/** What a suite's program does that others do not; the same for all cases of the suite. */
export interface Wish {
  /** What a name is made of, beside the phrase: nothing; the last comment, or all, where there is no phrase; or all comments. */
  readonly names: 'phrase' | 'phraseOrComment' | 'phraseOrComments' | 'commentsInPlace' | 'commentsBehind';
  /** Nodemailer has no name where it is the address once more. */
  readonly dropsAddressAsName?: boolean;
  /** Go and Dovecot take a comment for a name only where the address stands without brackets: which of several. */
  readonly bareCommentOnly?: 'first' | 'last';
  /** Stalwart keeps route and inner white space in the address. */
  readonly addressAsWritten?: boolean;
  /** rspamd joins the parts of the address without quoting the local part again. */
  readonly addressUnquoted?: boolean;
  readonly decodeWords: boolean;
  readonly kind: string;
  readonly commaInName: boolean;
}

export type Reader = (octets: Uint8Array, wish: Wish) => Reading;

/** Ours reads the value as a field of a message, so that octets which are no UTF-8 count too. */
export const readOurs: Reader = (octets, wish) => {
  const source = Buffer.concat([Buffer.from('X:'), octets]);
  const field = readHeaderBlock(source).fields[0];
  return field ? readingOf(readAddressList(field), wish, source) : NOTHING;
};

/** The same for text without a field around it, whose line ends are part of it. */
export const readOurText: Reader = (octets, wish) => readingOf(readAddressText(textOf(octets)), wish, Buffer.from(octets));

function readingOf(list: AddressList, wish: Wish, source: Buffer): Reading {
  const entries: Entry[] = [];
  const members = list.mailboxes.map((mailbox) => entryOf(mailbox, wish, source));
  let at = 0;
  for (const group of list.groups) {
    entries.push(...members.slice(at, group.first), { group: group.name, members: members.slice(group.first, group.first + group.count) });
    at = group.first + group.count;
  }
  entries.push(...members.slice(at));
  const isValid = list.mailboxes.every(isValidMailbox) && list.defects.length === 0;
  return { entries, isValid, isClean: isValid && list.mailboxes.every(({ defects }) => defects.every((defect) => HARMLESS.has(defect))) };
}

/** Rare but current syntax (RFC 5322 §3), not the obsolete one (§4). */
const HARMLESS: ReadonlySet<string> = new Set(['quotedLocalPart', 'quotedPair', 'comment', 'spacedAt']);

function entryOf(mailbox: Mailbox, wish: Wish, source: Buffer): MailboxEntry {
  const written = source.toString('utf8', mailbox.addressAt.start, mailbox.addressAt.end).replace(/\([^()]*\)/g, '');
  return {
    name: nameOf(mailbox, wish),
    address: wish.addressAsWritten
      ? written
      : wish.addressUnquoted && mailbox.domain !== ''
        ? `${mailbox.localPart}@${mailbox.domain}`
        : mailbox.address,
    local: mailbox.localPart,
    domain: mailbox.domain,
    route: mailbox.route,
    isEmptyPath: mailbox.address === '' && mailbox.isAngle && !mailbox.defects.includes('unclosed'),
    isAngle: mailbox.isAngle,
    comments: mailbox.comments,
    isObsolete: mailbox.defects.includes('obsolete'),
  };
}

function nameOf(mailbox: Mailbox, wish: Wish): string | null {
  if (wish.dropsAddressAsName === true && mailbox.name === mailbox.address) return null;
  if (!wish.decodeWords && mailbox.phrase?.includes('=?')) return mailbox.phrase;
  if (mailbox.phrase === null && wish.bareCommentOnly) {
    return mailbox.isAngle ? null : (mailbox.comments.at(wish.bareCommentOnly === 'first' ? 0 : -1) ?? null);
  }
  if (wish.names === 'commentsInPlace') return mailbox.nameWithComments;
  const comments = mailbox.comments.join(' ');
  if (wish.names === 'commentsBehind' && comments !== '') return mailbox.phrase === null ? comments : `${mailbox.name ?? ''} (${comments})`;
  if (mailbox.phrase === null && wish.names === 'phrase') return null;
  return mailbox.phrase === null && wish.names === 'phraseOrComments' && comments !== '' ? comments : mailbox.name;
}

const textOf = (octets: Uint8Array): string => new TextDecoder().decode(octets);

interface LibraryAddress {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly group?: readonly LibraryAddress[] | undefined;
}

function fromLibrary(addresses: readonly LibraryAddress[], decode: (text: string) => string): Reading {
  const mailbox = (entry: LibraryAddress): MailboxEntry => {
    const address = entry.address ?? '';
    const at = address.lastIndexOf('@');
    const name = entry.name ?? '';
    return {
      name: name === '' ? null : decode(name),
      address,
      local: at === -1 ? address : address.slice(0, at),
      domain: at === -1 ? '' : address.slice(at + 1),
      route: null,
      isEmptyPath: address === '',
      isAngle: true,
      comments: [],
      isObsolete: false,
    };
  };
  const entries = addresses.map((entry): Entry => {
    if (!entry.group) return mailbox(entry);
    return { group: decode(entry.name ?? ''), members: entry.group.map(mailbox) };
  });
  const isValid = addresses.length > 0 && addresses.every((entry) => entry.group ?? entry.address?.includes('@'));
  return { entries, isValid, isClean: isValid };
}

const readPostalMime: Reader = (octets, wish) =>
  fromLibrary(postalMimeParse(textOf(octets)), wish.decodeWords ? postalMimeDecode : (name) => name);

const readNodemailer: Reader = (octets, wish) =>
  fromLibrary(nodemailerParse(textOf(octets)), wish.decodeWords && libmimeDecodeWords ? libmimeDecodeWords : (name) => name);

const readEmailAddresses: Reader = (octets, wish) => {
  const options = {
    input: textOf(octets),
    rfc6532: true,
    commaInDisplayName: wish.commaInName,
    oneResult: wish.kind === 'one',
    simple: true,
  } as const;
  const read =
    wish.kind === 'from'
      ? emailAddresses.parseFrom(options)
      : wish.kind === 'one'
        ? emailAddresses.parseOneAddress(options)
        : emailAddresses.parseAddressList(options);
  if (!read) return NOTHING;
  const mailbox = (entry: emailAddresses.ParsedMailbox): MailboxEntry => ({
    name: entry.name === null ? null : decode(entry.name, wish),
    address: entry.address,
    local: entry.local,
    domain: entry.domain,
    route: null,
    isEmptyPath: false,
    isAngle: true,
    comments: [],
    isObsolete: false,
  });
  const entries = (Array.isArray(read) ? read : [read]).map((entry): MailboxEntry | GroupEntry =>
    entry.type === 'group' ? { group: entry.name, members: entry.addresses.map(mailbox) } : mailbox(entry),
  );
  return { entries, isValid: true, isClean: true };
};

function decode(name: string, wish: Wish): string {
  return wish.decodeWords && libmimeDecodeWords ? libmimeDecodeWords(name) : name;
}

export const peerReaders: Readonly<Record<string, Reader>> = {
  'postal-mime': readPostalMime,
  [libmimeDecodeWords ? 'nodemailer + libmime' : 'nodemailer']: readNodemailer,
  'email-addresses': readEmailAddresses,
};
