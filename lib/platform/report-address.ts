import type { MessageId } from './messages';

export interface StoredReportTarget {
  readonly tabId: number;
  readonly messageId: MessageId;
}

/** Path of the report page for a stored report. The target stands in the fragment, so it is in no request and no referrer. */
export const reportPath = ({ tabId, messageId }: StoredReportTarget): string =>
  `/report.html#${new URLSearchParams({ tab: String(tabId), message: messageId })}`;

/** What a report page's `location.hash` asks for; null for a page opened to paste or drop a message. */
export function parseReportHash(hash: string): StoredReportTarget | null {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const tabId = Number(query.get('tab'));
  const messageId = query.get('message');
  return query.has('tab') && Number.isInteger(tabId) && messageId !== null ? { tabId, messageId } : null;
}
