/** What RFC 8601 §2.2 allows where; kept apart from the tolerant reading. */

/** RFC 2045 §5.1 token. Non-ASCII is left to the `notAscii` defect (RFC 8616). */
export const isToken = (text: string): boolean => /^[^\u0000-\u0020\u007f()<>@,;:\\"/[\]?=]+$/.test(text);

/** RFC 5321 §4.1.2 Keyword. */
export const isKeyword = (text: string): boolean => /^[A-Za-z0-9-]*[A-Za-z0-9]$/.test(text);

/** An unquoted pvalue: a token, or `[[local-part]@]domain`. */
export function isStrictValue(text: string): boolean {
  if (isToken(text)) return true;
  const at = text.lastIndexOf('@');
  if (at < 0) return false;
  return /^[^\u0000-\u0020\u007f()<>@,;:\\"[\]]*$/.test(text.slice(0, at)) && /^[A-Za-z0-9\u0080-\u{10ffff}.-]+$/u.test(text.slice(at + 1));
}

const CHECKED = ['none', 'pass', 'fail', 'policy', 'neutral', 'temperror', 'permerror'];

/** IANA registry "Email Authentication Result Names", active entries, as of 2026-11 (`hardfail` is none any more, RFC 6577); methods
 * that are not here are free. */
const RESULTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['dkim', new Set(CHECKED)],
  ['domainkeys', new Set(CHECKED)],
  ['spf', new Set([...CHECKED, 'softfail'])],
  ['sender-id', new Set([...CHECKED, 'softfail'])],
  ['dmarc', new Set(['none', 'pass', 'fail', 'temperror', 'permerror'])],
  ['dkim-adsp', new Set(['none', 'pass', 'unknown', 'fail', 'discard', 'nxdomain', 'temperror', 'permerror'])],
  ['auth', new Set(['none', 'pass', 'fail', 'temperror', 'permerror'])],
  ['arc', new Set(['none', 'pass', 'fail'])],
  ['iprev', new Set(['pass', 'fail', 'temperror', 'permerror'])],
]);

export function isRegisteredResult(method: string, result: string): boolean {
  return RESULTS.get(method.toLowerCase())?.has(result.toLowerCase()) ?? true;
}
