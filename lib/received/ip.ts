import type { AddressClass, IpAddress } from './types';

/**
 * Reads an IP address as it stands in header fields: bare, in brackets, with the `IPv6:` tag of RFC 5321 §4.1.3 and with a zone
 * (`fe80::1%6`, which Exchange writes). Null for anything else, numbers out of range and `inet_aton` short forms included.
 */
export function readIp(text: string): IpAddress | null {
  let from = 0;
  let to = text.length;
  while (from < to && text.charCodeAt(from) <= 0x20) from++;
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
  if (text.charCodeAt(from) === 0x5b && text.charCodeAt(to - 1) === 0x5d) {
    from++;
    to--;
  }
  const first = text.charCodeAt(from) | 0x20;
  // Cheap refusal of the names that nearly all words are: a digit, `:`, `a` to `f` or the `I` of the tag begins an address.
  if (!(first >= 0x30 && first <= 0x3a) && !(first >= 0x61 && first <= 0x66) && first !== 0x69) return null;
  if (to - from > 5 && text[from + 4] === ':' && text.slice(from, from + 4).toLowerCase() === 'ipv6') from += 5;
  // The longest form, eight groups of four with an embedded IPv4 tail and a zone; anything longer is none.
  if (to - from < 2 || to - from > 64) return null;
  const body = text.slice(from, to);
  return body.includes(':') ? readIpv6(body) : readIpv4(body);
}

/** What is no more than four numbers without leading zeros is canonical as it stands. */
function readIpv4(text: string): IpAddress | null {
  const value = ipv4Value(text, 0, text.length);
  return value === null ? null : { text, family: 4, class: ipv4Class(value) };
}

function mappedIpv4(value: number): IpAddress {
  return { text: `${value >>> 24}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`, family: 4, class: ipv4Class(value) };
}

/** The 32 bits as an unsigned number; leading zeros are refused, since programs read them as octal or decimal (CVE-2021-28918). */
function ipv4Value(text: string, start: number, end: number): number | null {
  let value = 0;
  let octet = -1;
  let octets = 0;
  for (let i = start; i <= end; i++) {
    const c = i === end ? 0x2e : text.charCodeAt(i);
    if (c === 0x2e) {
      if (octet < 0 || octets === 4) return null;
      value = value * 256 + octet;
      octet = -1;
      octets++;
    } else if (c >= 0x30 && c <= 0x39) {
      if (octet === 0) return null;
      octet = (octet < 0 ? 0 : octet * 10) + c - 0x30;
      if (octet > 255) return null;
    } else return null;
  }
  return octets === 4 ? value : null;
}

function ipv4Class(value: number): AddressClass {
  const first = value >>> 24;
  const firstTwo = value >>> 16;
  const firstThree = value >>> 8;
  if (first === 127) return 'loopback';
  // 10/8, 172.16/12, 192.168/16 (RFC 1918), 100.64/10 (RFC 6598), 0/8 and 198.18/15 (RFC 6890): none is reachable from outside.
  if (first === 10 || first === 0 || firstTwo === 0xc0a8 || (firstTwo & 0xfff0) === 0xac10) return 'private';
  if ((firstTwo & 0xffc0) === 0x6440 || (firstTwo & 0xfffe) === 0xc612) return 'private';
  if (firstTwo === 0xa9fe) return 'linkLocal';
  if (firstThree === 0xc00002 || firstThree === 0xc63364 || firstThree === 0xcb0071) return 'documentation';
  return 'public';
}

function readIpv6(text: string): IpAddress | null {
  const zone = text.indexOf('%');
  const groups = ipv6Groups(zone < 0 ? text : text.slice(0, zone));
  if (groups === null) return null;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups;
  const hasZeroPrefix = a === 0 && b === 0 && c === 0 && d === 0 && e === 0;
  if (hasZeroPrefix && f === 0xffff) return mappedIpv4(g * 0x10000 + h);
  return {
    text: ipv6Text(groups, zone < 0 ? text : text.slice(0, zone)),
    family: 6,
    class: ipv6Class(a, b, c, hasZeroPrefix && f === 0 && g === 0 ? h : -1),
  };
}

function ipv6Groups(text: string): number[] | null {
  const groups = [0, 0, 0, 0, 0, 0, 0, 0];
  let count = 0;
  let gap = -1;
  let at = 0;
  if (text.startsWith('::')) {
    gap = 0;
    at = 2;
  }
  while (at < text.length) {
    if (count === 8) return null;
    const colon = text.indexOf(':', at);
    const end = colon < 0 ? text.length : colon;
    if (colon < 0 && text.includes('.')) {
      const value = ipv4Value(text, at, end);
      if (value === null || count === 7) return null;
      groups[count++] = value >>> 16;
      groups[count++] = value & 0xffff;
      break;
    }
    const group = hexGroup(text, at, end);
    if (group === null) return null;
    groups[count++] = group;
    if (colon < 0) break;
    at = end + 1;
    if (at === text.length) return null;
    if (text.charCodeAt(at) === 0x3a) {
      if (gap >= 0) return null;
      gap = count;
      at++;
    }
  }
  if (gap < 0) return count === 8 ? groups : null;
  if (count === 8) return null;
  // The groups after `::` move to the end.
  for (let from = count - 1, to = 7; from >= gap; from--, to--) {
    groups[to] = groups[from] ?? 0;
    groups[from] = 0;
  }
  return groups;
}

function hexGroup(text: string, start: number, end: number): number | null {
  if (end <= start || end - start > 4) return null;
  let value = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x30 && c <= 0x39) value = value * 16 + c - 0x30;
    else if ((c | 0x20) >= 0x61 && (c | 0x20) <= 0x66) value = value * 16 + (c | 0x20) - 0x57;
    else return null;
  }
  return value;
}

/**
 * RFC 5952 §4: lower case, no leading zeros, the first longest run of two or more zero groups as `::`.
 * @param written is given back where it already is that text, as most programs write it
 */
function ipv6Text(groups: readonly number[], written: string): string {
  let best = -1;
  let bestLength = 1;
  let run = 0;
  for (let i = 0; i < 8; i++) {
    run = groups[i] === 0 ? run + 1 : 0;
    if (run > bestLength) {
      bestLength = run;
      best = i - run + 1;
    }
  }
  if (isCanonical(written, best, bestLength)) return written;
  let text = '';
  for (let i = 0; i < 8; i++) {
    if (i === best) {
      text += '::';
      i += bestLength - 1;
    } else text += (text === '' || text.endsWith(':') ? '' : ':') + (groups[i] ?? 0).toString(16);
  }
  return text;
}

/** True where a well-formed address has its `::` (or none) where it belongs, no capital, no leading zero and no IPv4 tail. */
function isCanonical(written: string, best: number, bestLength: number): boolean {
  let groups = 0;
  let gap = -1;
  for (let at = 0; at < written.length; at++) {
    const c = written.charCodeAt(at);
    if (c === 0x3a) {
      if (written.charCodeAt(at + 1) === 0x3a) gap = groups;
      continue;
    }
    const isDigit = c >= 0x30 && c <= 0x39;
    if (!isDigit && !(c >= 0x61 && c <= 0x66)) return false;
    if (at > 0 && written.charCodeAt(at - 1) !== 0x3a) continue;
    groups++;
    if (c === 0x30 && at + 1 < written.length && written.charCodeAt(at + 1) !== 0x3a) return false;
  }
  return gap === best && (gap < 0 || groups + bestLength === 8);
}

function ipv6Class(a: number, b: number, c: number, lowest: number): AddressClass {
  if (lowest === 1) return 'loopback';
  if (lowest === 0) return 'private';
  if ((a & 0xfe00) === 0xfc00 || (a & 0xffc0) === 0xfec0) return 'private';
  if ((a & 0xffc0) === 0xfe80) return 'linkLocal';
  // RFC 3849 and RFC 9637.
  if ((a === 0x2001 && b === 0xdb8) || (a === 0x3fff && b < 0x1000)) return 'documentation';
  // 6to4 (RFC 3056) carries an IPv4 address: Gmail numbers its inner hosts 2002:a05:…, which is 10.5.x.x.
  if (a === 0x2002) return ipv4Class(b * 0x10000 + c);
  return 'public';
}

/** True for an address that mail can only reach from inside: private, loopback or link-local. Documentation addresses are public ones. */
export function isInsideAddress(address: IpAddress): boolean {
  return address.class === 'private' || address.class === 'loopback' || address.class === 'linkLocal';
}
