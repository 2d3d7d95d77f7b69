import type { JudgedResults, Trust } from '../auth';
import { isSameOrganization } from '../identity';
import { fieldsNamed, type HeaderBlock, type HeaderField, type RawMessage, readAddressList } from '../message';
import type { ReaderProfile } from '../reader';
import { chooseReceiver, type Receiver } from '../receivers';
import { type Chain, chainOf, type Hop, readHops, readReceived } from '../received';
import type { Facts, ReversePath } from './types';

export interface Reception {
  readonly receiver: Receiver;
  readonly how: 'given' | 'profile' | 'derived';
  readonly chain: Chain;
}

/** Who received the message and where it came in: what was given for this message, else the reader's profile, else the fields on top. */
export function readReception(raw: RawMessage, profile: ReaderProfile, block: HeaderBlock): Reception {
  const isGiven = raw.receiver !== 'auto';
  const id = isGiven ? raw.receiver : (profile.provider ?? 'auto');
  // All of them stand in the report. One behind the other they cost less than each in its turn, when the processor has forgotten how it goes.
  const read = readHops(block, readReceived);
  const { receiver, how } = chooseReceiver(id, read.hops, isSameOrganization);
  return { receiver, how: how === 'derived' ? 'derived' : isGiven ? 'given' : 'profile', chain: chainOf(read, receiver) };
}

/** Who wrote each field: the receiver everything down to its border hop and its own results below it. */
export function trustOfFields(block: HeaderBlock, chain: Chain, results: readonly JudgedResults[]): readonly Trust[] {
  const border = chain.border === null ? -1 : (chain.hops[chain.border]?.fieldIndex ?? -1);
  const trust = block.fields.map((field): Trust => (field.index <= border ? 'trusted' : 'foreign'));
  for (const { fieldIndex, trust: judged } of results) trust[fieldIndex] = judged;
  return trust;
}

const PLAIN_PATH = /^<?([^<>()"\s,@:;\\]{1,300})@([A-Za-z0-9._-]{1,255}|\[[0-9A-Fa-f.:IPv]{2,60}\])>?$/u;

function readPath(value: string, field: HeaderField | null): ReversePath {
  const text = value.trim();
  const inner = text.startsWith('<') && text.endsWith('>') ? text.slice(1, -1).trim() : text;
  if (inner === '') return { kind: 'null', text: '', domain: null, field };
  const plain = PLAIN_PATH.exec(inner);
  if (plain) return { kind: 'address', text: inner, domain: (plain[2] ?? '').toLowerCase(), field };
  const at = inner.lastIndexOf('@');
  // RFC 5321 §4.1.2 allows a quoted local part and RFC 6531 letters beyond ASCII: odd, but no trick by themselves.
  const isWellFormed =
    field !== null && readAddressList(field).mailboxes.every(({ defects }) => defects.every((defect) => defect === 'quotedLocalPart'));
  return {
    kind: isWellFormed && at > 0 ? 'address' : 'malformed',
    text: inner,
    domain: at > 0 ? inner.slice(at + 1).toLowerCase() : null,
    field,
  };
}

/**
 * The envelope sender as the receiving side wrote it down (RFC 5321 §4.4): Return-Path, else the border hop's `envelope-from`.
 * Return-Path counts wherever it stands: receivers put it on top, below their border or at the end, and a sender's own is replaced.
 */
export function readReversePath(block: HeaderBlock, chain: Chain): ReversePath {
  const [field] = fieldsNamed(block, 'return-path');
  if (field !== undefined) return readPath(field.text, field);
  for (const hop of chain.hops.slice(0, (chain.border ?? -1) + 1)) if (hop.envelopeFrom !== null) return readPath(hop.envelopeFrom, null);
  return { kind: 'unknown', text: '', domain: null, field: null };
}

/** When the receiver took the message; where no border is known, the date of the newest hop that has one. */
export function arrivalOf({ hops, border }: Chain): number | null {
  const atBorder = border === null ? null : (hops[border]?.date ?? null);
  return atBorder ?? hops.find(({ date }) => date !== null)?.date ?? null;
}

export function describeReceiver({ receiver, how }: Reception): Facts['receiver'] {
  return { id: receiver.id, name: receiver.name, how };
}

export function borderOf({ hops, border }: Chain): Hop | null {
  return border === null ? null : (hops[border] ?? null);
}
