import type { FromFact } from '../facts';

/** The domain a reader sees as the sender's; the address, or a question mark, where the From holds none. */
export function shownDomain({ domain, author }: FromFact): string {
  return domain ?? (author?.mailbox.domain || author?.mailbox.address || '?');
}
