import { readFrom } from '../../lib/facts/headers';
import { domainOfAddress, isSameOrganization, readName } from '../../lib/identity';
import { readAddressText, readHeaderBlock } from '../../lib/message';
import { type Family, type Fields, fieldsOf, type Judge, textOf } from './types';

/** Octets of latin1 text, as both sources put them on the wire. */
function octets(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

/** Why a From block is not the plain statement of one author; empty where it is. */
function doubtsOf(block: string): string[] {
  const from = readFrom(readHeaderBlock(octets(block)));
  const doubts: string[] = [];
  if (from.fields.length !== 1) doubts.push(`${from.fields.length} From fields`);
  if (from.hidden.length > 0) doubts.push('a From in disguise');
  if (from.mailboxes.length !== 1) doubts.push(`${from.mailboxes.length} mailboxes`);
  for (const { mailbox } of from.mailboxes) {
    doubts.push(...mailbox.defects);
    // what the check name.embedded-address warns of
    const shown = readName(mailbox.name ?? '').addresses.map(({ text }) => domainOfAddress(text));
    doubts.push(...shown.filter((domain) => !isSameOrganization(domain, mailbox.domain)));
  }
  return doubts;
}

const FROM_LINE = /^[ \t]*from[^a-z0-9:]*:/gim;
/** A word with an `@` behind something; an `@` at the start of a word is a route. */
const ADDRESS = /[^\s,<:(]@[^\s,>)]/g;

/**
 * ESpoofing: never a clean single author where the block holds more than one From-like line or more than one address,
 * counted here by two expressions that know nothing of our readers. A plain block must not be doubted either.
 */
const judgeFuzz: Judge = ({ input }) => {
  const block = textOf(input, 'from_header_block');
  const doubts = doubtsOf(block);
  const fromLines = block.match(FROM_LINE)?.length ?? 0;
  const addresses = block.match(ADDRESS)?.length ?? 0;
  if ((fromLines > 1 || addresses !== 1) && doubts.length === 0)
    return [`${fromLines} From lines and ${addresses} addresses went unnoticed`];
  if (/^From: ?<?[\w.]+@[\w.]+>?\r\n$/.test(block) && doubts.length > 0) return [`a plain author is doubted: ${doubts.join(', ')}`];
  return [];
};

/**
 * espoofer: none may end as a clean, aligned message of one author. Every identifier the attack offers is taken as
 * passed; it counts as proof only where it is a plain name of the author's organisation, and the MAIL FROM only where the
 * HELO does not name another one (A1, A2: a passing HELO lends its pass to a MAIL FROM that nobody checked).
 */
const judgeAdversarial: Judge = ({ input }) => {
  const doubts = doubtsOf(textOf(input, 'headers'));
  const author = readFrom(readHeaderBlock(octets(textOf(input, 'headers')))).organization;
  if (doubts.length > 0 || author === null) return [];
  const proofs = [envelopeOf(input), signingDomainOf(fieldsOf(input, 'dkim'))].filter(
    (domain) => domain !== null && isSameOrganization(domain, author),
  );
  return proofs.length === 0 ? [] : [`ends clean, proven by ${proofs.join(', ')}`];
};

function envelopeOf(input: Fields): string | null {
  const [path, ...more] = readAddressText(textOf(input, 'mail_from')).mailboxes;
  const helo = textOf(input, 'helo');
  const isPlain = path !== undefined && more.length === 0 && path.defects.length === 0;
  return isPlain && isSameOrganization(path.domain, helo) ? path.domain : null;
}

function signingDomainOf(dkim: Fields): string | null {
  if (!('d' in dkim)) return null;
  const [domain, selector] = [textOf(dkim, 'd'), textOf(dkim, 's')];
  return isPlainName(domain) && isPlainName(selector) ? domain : null;
}

function isPlainName(name: string): boolean {
  return readAddressText(`x@${name}`).mailboxes[0]?.defects.length === 0;
}

export const from: Family = { judges: { 'from-fuzz-espoofing': judgeFuzz, 'from-adversarial-espoofer': judgeAdversarial } };
