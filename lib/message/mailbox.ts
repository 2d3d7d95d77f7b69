import type { AddressDefect, Mailbox } from './types';

/** Forms that RFC 5322 or RFC 6532 allow, the obsolete ones included, however odd they are. */
const ALLOWED: ReadonlySet<AddressDefect> = new Set<AddressDefect>(['route', 'quotedPair', 'quotedLocalPart', 'comment', 'obsolete']);

/** True where the mailbox keeps RFC 5322 §3.4 (with §4.4) and RFC 6532. Valid is not honest: a route is valid. */
export function isValidMailbox(mailbox: Mailbox): boolean {
  return mailbox.defects.every((defect) => ALLOWED.has(defect));
}
