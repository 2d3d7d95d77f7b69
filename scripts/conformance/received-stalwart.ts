import { type Hop, readIp } from '../../lib/received';
import { clausesOf, compare, fields, hopOf, isFields, text } from './received-reading';
import type { Judge } from './types';

/*
 * Stalwart's reader takes a field for a row of words that end at any of `: = / , < > [ ] ( ) "`, and keeps the last `by`, the last address of the `from`
 * clause that holds an `@` as `ident`, and one protocol class for several words. Its notation is compared as far as a word of it goes. Not compared:
 * `null`, which is a date it could not read, and dates it reads in the wrong places (month first, parts of a second).
 */

/** The words it sorts into a class, as the class; all others are no protocol to it. */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ['bsmtp', 'SMTP'],
  ['smtpd', 'SMTP'],
  ['smtpsvc', 'SMTP'],
  ['asmtp', 'ESMTPA'],
  ['esmtp-tls', 'ESMTPS'],
  ['local', 'Local'],
  ['socket', 'Local'],
  ['stdin', 'Local'],
  ['local-esmtp', 'ESMTP'],
  ['local-esmtps', 'ESMTPS'],
  ['local-bsmtp', 'SMTP'],
  ['httprest', 'HTTP'],
  ['httpu', 'HTTP'],
]);

export const stalwartJudge: Judge = ({ input, expected }) => {
  const value = text(input['received']);
  const hop = hopOf(value);
  const named: readonly (readonly [key: string, ours: string | null | undefined, theirs: string | undefined])[] = [
    ['from', hop.from ?? /\bfrom\s+([^\s;()]+)/i.exec(value)?.[1], hostOf(expected['from'])],
    ['by', clausesOf(value).get('by')?.at(-1) ?? hop.by, hostOf(expected['by'])],
    ['for_', hop.for, given(expected['for_'])],
    ['via', hop.via, given(expected['via'])],
    ['id', hop.id, given(expected['id'])],
    ['helo', hop.helo, hostOf(expected['helo'])],
    ['from_iprev', hop.reverseName, given(expected['from_iprev'])],
    ['tls_cipher', hop.cipher, given(expected['tls_cipher'])],
  ];
  const differences = compare(
    named
      .filter(([, ours, theirs]) => theirs !== undefined && !goesAlike(ours ?? '', theirs))
      .map(([key, ours, theirs]) => [key, ours, theirs]),
  );
  const ident = given(expected['ident']);
  if (ident !== undefined && !idents(hop).includes(local(ident))) differences.push(...compare([['ident', hop.ident, ident]]));
  const exact: readonly (readonly [key: string, ours: unknown, theirs: unknown])[] = [
    ['from_ip', hop.address?.text, readIp(text(expected['from_ip']))?.text],
    ['with', classOf(hop.with), expected['with']],
    ['tls_version', hop.tlsVersion?.replace('.', '_'), expected['tls_version']],
    ['helo_cmd', hop.greeting, given(expected['helo_cmd'])?.toLowerCase()],
    ['date', hop.date === null ? null : Math.floor(hop.date / 1000), dateOf(expected['date'], hop.date, value)],
  ];
  return [...differences, ...compare(exact.filter(([, , theirs]) => theirs !== undefined))];
};

function given(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function hostOf(value: unknown): string | undefined {
  return isFields(value) ? given(value['Name'] ?? value['IpAddr']) : undefined;
}

/** Ours begins with theirs, and goes on, if it does, with a mark at which its words end. */
function goesAlike(ours: string, theirs: string): boolean {
  const from = ours.replace(/^[[<]+/, '');
  return from.startsWith(theirs) && /^(?:$|[\s:=/,<>[\]()"])/.test(from.slice(theirs.length));
}

/** Everything of ours that it would call `ident`: the client's user, who logged in, the reverse-path. */
function idents(hop: Hop): string[] {
  return [hop.ident, hop.authenticatedUser, hop.envelopeFrom].flatMap((address) => (address === null ? [] : [local(address)]));
}

/** The part before `@`, after the last mark at which its words end. */
function local(address: string): string {
  return (address.split('@')[0] ?? '').split(/[:=/,<>[\]()"]/).at(-1) ?? '';
}

function classOf(protocol: string | null): string | null {
  const last = protocol
    ?.toLowerCase()
    .replace(/ server$/, '')
    .split(' ')
    .at(-1);
  return last === undefined ? null : (CLASSES.get(last) ?? last.toUpperCase());
}

function dateOf(value: unknown, ours: number | null, written: string): number | undefined {
  const date = fields(value);
  const isMisread = /;\s*(?:[A-Z][a-z]{2},?\s+)?[A-Z][a-z]{2}\s+\d/.test(written) || /:\d\d\.\d/.test(written);
  if (!isFields(value) || isMisread) return undefined;
  const part = (key: string): number => Number(date[key]);
  // Two digits are 19.. there, and turn at 50 by RFC 5322 §4.3.
  const year = part('year') < 1950 ? part('year') + 100 : part('year');
  const stated = Date.UTC(year, part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) / 1000;
  const zone = (part('tz_hour') * 60 + part('tz_minute')) * (date['tz_before_gmt'] === true ? -60 : 60);
  const theirs = stated - zone;
  // It knows no zone names: `PDT` is zone 0 there, -0700 by RFC 5322 §4.3.
  const isNamedZone = zone === 0 && /[A-Z]{3,4}\s*$/.test(written) && ours !== null;
  return isNamedZone && (Math.floor(ours / 1000) - theirs) % 3600 === 0 ? undefined : theirs;
}
