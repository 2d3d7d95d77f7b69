import type { HeaderBlock } from '../../message';
import type { DkimSignature } from '../types';

/**
 * Attack: thousands of signatures, each with a key to fetch and a body length (`l=`) of its own to hash up to. Honest mail carries up to five
 * (measured on the corpus); those of the author's domain are kept first.
 */
export const MAX_SIGNATURES = 12;

const CR = 0x0d;
const LF = 0x0a;

/**
 * The message as it was signed: from its first field on (no mbox line, no empty lines a copied source begins with), without the fields that are
 * left out, every line ended by CRLF. Mailboxes store bare LF; a signature is always over CRLF (RFC 6376 §5.3).
 */
export function signedOctets(source: Uint8Array, block: HeaderBlock, leftOut: readonly number[] = []): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = block.fields[0]?.nameAt.start ?? 0;
  for (const index of leftOut) {
    const field = block.fields[index];
    if (field === undefined || field.nameAt.start < from) continue;
    pieces.push(source.subarray(from, field.nameAt.start));
    from = block.fields[index + 1]?.nameAt.start ?? lineAfter(source, field.valueAt.end);
  }
  pieces.push(source.subarray(from));
  return withCrlf(pieces);
}

/** Where the line after the one that ends at `end` begins. */
function lineAfter(source: Uint8Array, end: number): number {
  const lineFeed = source.indexOf(LF, end);
  return lineFeed < 0 ? source.length : lineFeed + 1;
}

function bareLineFeeds(octets: Uint8Array): number {
  let count = 0;
  for (let at = octets.indexOf(LF); at >= 0; at = octets.indexOf(LF, at + 1)) if (octets[at - 1] !== CR) count += 1;
  return count;
}

function withCrlf(pieces: readonly Uint8Array[]): Uint8Array {
  const only = pieces.length === 1 ? pieces[0] : undefined;
  const bare = pieces.map(bareLineFeeds);
  if (only !== undefined && bare[0] === 0) return only;
  const whole = new Uint8Array(pieces.reduce((sum, piece, index) => sum + piece.length + (bare[index] ?? 0), 0));
  let to = 0;
  for (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(LF); at >= 0; at = piece.indexOf(LF, at + 1)) {
      if (piece[at - 1] === CR) continue;
      whole.set(piece.subarray(from, at), to);
      to += at - from;
      whole[to++] = CR;
      whole[to++] = LF;
      from = at + 1;
    }
    whole.set(piece.subarray(from), to);
    to += piece.length - from;
  }
  return whole.subarray(0, to);
}

/** Which signatures are tested: all, or the author's own first where there are too many. In the order of the message. */
export function chosenSignatures(
  signatures: readonly DkimSignature[],
  isAuthors: (signingDomain: string) => boolean,
): readonly DkimSignature[] {
  if (signatures.length <= MAX_SIGNATURES) return signatures;
  const own = signatures.filter(({ signingDomain }) => isAuthors(signingDomain)).slice(0, MAX_SIGNATURES);
  const others = signatures.filter((signature) => !own.includes(signature)).slice(0, MAX_SIGNATURES - own.length);
  return signatures.filter((signature) => own.includes(signature) || others.includes(signature));
}
