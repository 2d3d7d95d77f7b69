import { describe, expect, it } from 'vitest';
import { parseReportHash, reportPath } from '../../../lib/platform/report-address';

describe('the address of a report', () => {
  it.each(['INBOX/17.2', 'msg-f:1848209990114451202', 'A&B #/=?ü'])('leads back to the message %s', (messageId) => {
    const path = reportPath({ tabId: 7, messageId });
    expect(path.startsWith('/report.html#')).toBe(true);
    expect(parseReportHash(path.slice(path.indexOf('#')))).toEqual({ tabId: 7, messageId });
  });

  it.each(['', '#', '#tab=x&message=a', '#tab=7', '#message=a'])('is null for %j', (hash) => {
    expect(parseReportHash(hash)).toBeNull();
  });
});
