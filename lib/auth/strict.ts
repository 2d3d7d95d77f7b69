/** What RFC 8601 §2.2 allows where; kept apart from the tolerant reading. */

const TOKEN = 1;
const LOCAL_PART = 2;
const DOMAIN = 4;
const KEYWORD = 8;

/** What each character of ASCII may be part of; those beyond may be part of all but a keyword. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return (
    (/[^\0- \x7f()<>@,;:\\"/[\]?=]/.test(char) ? TOKEN : 0) +
    (/[^\0- \x7f()<>@,;:\\"[\]]/.test(char) ? LOCAL_PART : 0) +
    (/[A-Za-z0-9.-]/.test(char) ? DOMAIN : 0) +
    (/[A-Za-z0-9-]/.test(char) ? KEYWORD : 0)
  );
});

function isAll(kind: number, text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 ? ((KINDS[code] ?? 0) & kind) === 0 : kind === KEYWORD) return false;
  }
  return true;
}

/** RFC 2045 §5.1 token. Non-ASCII is left to the `notAscii` defect (RFC 8616). */
export const isToken = (text: string): boolean => text !== '' && isAll(TOKEN, text);

/** RFC 5321 §4.1.2 Keyword. */
export const isKeyword = (text: string): boolean => text !== '' && !text.endsWith('-') && isAll(KEYWORD, text);

/** An unquoted pvalue: a token, or `[[local-part]@]domain`. */
export function isStrictValue(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 0) return isToken(text);
  return at + 1 < text.length && isAll(LOCAL_PART, text, 0, at) && isAll(DOMAIN, text, at + 1);
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

/** Both in lower case. */
export function isRegisteredResult(method: string, result: string): boolean {
  return RESULTS.get(method)?.has(result) ?? true;
}
