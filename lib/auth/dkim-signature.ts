import type { HeaderField } from '../message';
import { textOf } from './scan';
import { numberTag, packed, readTags } from './tag-list';
import type { DkimDefect, DkimSignature } from './types';

/** Attack: thousands of names in `h=`. */
const MAX_SIGNED_HEADERS = 1000;

/**
 * Reads a DKIM-Signature (RFC 6376 §3.5) or ARC-Message-Signature (RFC 8617 §4.1.2) field as data; nothing is verified.
 * A domain or selector with characters no domain has is kept as written and marked: signers and filters have been
 * led astray by brackets, quotes and NUL in them. Never throws.
 */
export function readDkimSignature(field: HeaderField): DkimSignature {
  const isArc = field.key === 'arc-message-signature';
  const { tags, defects } = readTags(field.octets);
  const signingDomain = textOf(packed(tags.get('d') ?? '')).toLowerCase();
  const selector = textOf(packed(tags.get('s') ?? ''));
  for (const tag of isArc ? ['i', 'a', 'b', 'bh', 'd', 'h', 's'] : ['v', 'a', 'b', 'bh', 'd', 'h', 's']) {
    if (!tags.has(tag)) defects.add('missingTag');
  }
  if (!isArc && tags.has('v') && tags.get('v') !== '1') defects.add('badVersion');
  if (signingDomain !== '' && !isDomain(signingDomain)) defects.add('badDomain');
  if (selector !== '' && !isDomain(selector)) defects.add('badSelector');
  const names = packed(tags.get('h') ?? '').toLowerCase();
  const signedHeaders = names === '' ? [] : names.split(':', MAX_SIGNED_HEADERS + 1);
  if (signedHeaders.length > MAX_SIGNED_HEADERS) {
    signedHeaders.pop();
    defects.add('truncated');
  }
  const number = (tag: string): number | null => {
    const value = numberTag(tags.get(tag));
    if (value === 'bad') defects.add('badNumber');
    return value === 'bad' ? null : value;
  };
  const identity = tags.get('i');
  const bodyLength = number('l');
  const signedAt = number('t');
  const expiresAt = number('x');
  return {
    fieldIndex: field.index,
    at: field.valueAt,
    signingDomain,
    selector,
    identity: isArc || identity === undefined ? null : textOf(identity),
    algorithm: packed(tags.get('a') ?? '').toLowerCase(),
    signedHeaders,
    bodyLength,
    signedAt,
    expiresAt,
    signature: packed(tags.get('b') ?? ''),
    defects: [...defects] satisfies DkimDefect[],
  };
}

/** Letters, digits, hyphen and underscore in labels of 1 to 63; non-ASCII is RFC 8616's business and allowed. */
export function isDomain(text: string): boolean {
  return text.length <= 253 && /^[A-Za-z0-9_\u0080-\u{10ffff}-]{1,63}(\.[A-Za-z0-9_\u0080-\u{10ffff}-]{1,63})*$/u.test(text);
}
