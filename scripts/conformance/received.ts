import { readIp, receivedClauses } from '../../lib/received';
import { chainOfLines, compare, fields, hopOf, isFields, list, text } from './received-reading';
import { relayJudge, trustJudge } from './received-relays';
import type { Family, Judge } from './types';

/*
 * The Received suites: how each source writes down what it read, and how our reading is brought into its notation. Each rule here holds for all cases of
 * its suite.
 */

// Stalwart ends a word at `/`, so that ids, idents and ciphers are compared as far as it went; it writes years and zones as they stand; it puts protocols into
// classes. A date of null, and one whose month is none, is one that it could not read: not compared.
const stalwart: Judge = ({ input, expected }) => {
  const value = text(input['received']);
  const hop = hopOf(value);
  const by = clausesOf(value).get('by')?.at(-1)?.split(/[ (]/)[0] ?? hop.by;
  const invoked = /\binvoked from (\w+)/.exec(value)?.[1];
  const theirIdent = text(expected['ident']).split('@')[0]?.replace(/\?$/, '');
  const pairs: [string, unknown, unknown][] = [
    ['from', bare(hop.from ?? hop.ident ?? invoked), hostOf(expected['from'])],
    ['from_ip', hop.address?.text, readIp(text(expected['from_ip']))?.text],
    ['from_iprev', hop.reverseName, expected['from_iprev']],
    ['by', bare(by), hostOf(expected['by'])],
    ['for_', hop.for, expected['for_']],
    ['with', stalwartProtocol(hop.with), expected['with']],
    ['via', hop.via, expected['via']],
    ['tls_version', hop.tlsVersion?.replace('.', '_'), expected['tls_version']],
    ['tls_cipher', hop.cipher, expected['tls_cipher']],
    ['id', hop.id?.split('/')[0], text(expected['id']).split('/')[0]],
    ['ident', hop.ident?.replace(/\?$/, '').split('/').at(-1), theirIdent],
    ['helo', bare(hop.helo), hostOf(expected['helo'])],
    ['helo_cmd', hop.greeting, text(expected['helo_cmd']).toLowerCase()],
    ['date', hop.date === null ? null : Math.floor(hop.date / 1000), stalwartDate(expected['date'], hop.date)],
  ];
  return compare(pairs.filter(([key, , theirs]) => expected[key] !== undefined && theirs !== undefined));
};

/** Without the brackets of a literal, its port and a comma. */
function bare(host: string | null | undefined): string | undefined {
  return host?.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/,$/, '');
}

function hostOf(value: unknown): string | undefined {
  return isFields(value) ? text(value['Name'] ?? value['IpAddr']) : undefined;
}

function stalwartProtocol(protocol: string | null): string | null {
  const last = /(local|lmtps?a?|e?smtps?a?|https?|pop3s?|imaps?)(?:\s+server|svc)?$/i.exec(
    (protocol ?? '').replace('ESMTP-TLS', 'ESMTPS'),
  )?.[1];
  if (last === undefined) return null;
  return last.toLowerCase() === 'local' ? 'Local' : last.toUpperCase();
}

function stalwartDate(value: unknown, ours: number | null): number | undefined {
  const date = fields(value);
  if (!isFields(value) || Number(date['month']) > 12) return undefined;
  const written = Number(date['year']);
  const year = written < 1970 ? (written % 100 < 50 ? 2000 : 1900) + (written % 100) : written;
  const zone = (Number(date['tz_hour']) * 60 + Number(date['tz_minute'])) * (date['tz_before_gmt'] === true ? -1 : 1);
  const stated =
    Date.UTC(year, Number(date['month']) - 1, Number(date['day']), Number(date['hour']), Number(date['minute']), Number(date['second'])) /
    1000;
  const theirs = stated - zone * 60;
  // It reads no parts of a second, and gives such a second as 0.
  if (ours !== null && ours % 1000 !== 0) return Math.floor(ours / 1000) - (Math.floor(ours / 1000) % 60) === theirs ? undefined : theirs;
  // It knows no zone names: `PDT` is zone 0 there, -0700 by RFC 5322 §4.3.
  const isNamedZone = zone === 0 && ours !== null && Math.floor(ours / 1000) !== theirs && (Math.floor(ours / 1000) - theirs) % 3600 === 0;
  return isNamedZone ? undefined : theirs;
}

function clausesOf(value: string): ReadonlyMap<string, readonly string[]> {
  return receivedClauses(value.replace(/\r?\n(?=[ \t])/g, '').trim());
}

// SpamScope shows each clause as it stands, comments included; of several by one name the first.
const spamscope: Judge = ({ input, expected }) => {
  const value = text(input['received']);
  const clauses = new Map(clausesOf(value));
  const { envelopeFrom } = hopOf(value);
  if (envelopeFrom !== null) clauses.set('envelope_from', [envelopeFrom]).set('envelope_sender', [envelopeFrom]);
  const differences: string[] = [];
  for (const [key, condition] of Object.entries(expected)) {
    const ours = clauses.get(key)?.[0] ?? '';
    for (const [kind, wanted] of Object.entries(fields(condition))) {
      const parts = Array.isArray(wanted) ? wanted.map(String) : [];
      const holds =
        (kind === 'equals' && ours === text(wanted).trim()) ||
        (kind === 'contains' && parts.every((part) => ours.includes(part))) ||
        (kind === 'not_contains' && parts.every((part) => !ours.includes(part))) ||
        (kind === 'present' && (ours !== '') === wanted);
      if (!holds) differences.push(`${key} ${kind}: ${JSON.stringify(ours)}, expected ${JSON.stringify(wanted)}`);
    }
  }
  return differences;
};

// rspamd keeps the angle brackets of `for`, and takes the name after `from` for the real one where the comment holds neither name nor address.
const rspamd: Judge = ({ input, expected }) => {
  const generate = input['generate'];
  const value = isFields(generate)
    ? text(generate['prefix']) + text(generate['repeat']).repeat(Number(generate['times'])) + text(generate['suffix'])
    : text(input['received']);
  const hop = hopOf(value);
  if (expected['terminates'] === true) return [];
  const mailbox = /^<[^>]*>/.exec(clausesOf(value).get('for')?.[0] ?? '')?.[0] ?? hop.for;
  const ours = new Map<string, unknown>([
    ['from_hostname', hop.from],
    ['real_hostname', hop.reverseName ?? (hop.address === null ? hop.from : null)],
    ['real_ip', hop.address?.text ?? null],
    ['by_hostname', hop.by],
    ['for_mbox', mailbox],
  ]);
  const keys = new Set([...ours.keys(), ...Object.keys(expected)]);
  return compare([...keys].map((key) => [key, ours.get(key) ?? null, expected[key] ?? null] as const));
};

function withoutName(line: string): string {
  return line.slice(line.indexOf(':') + 1);
}

// Microsoft's analyser shows each clause as it stands, white space collapsed and repeated clauses joined with `; `.
const mha: Judge = ({ input, expected }) => {
  const value = withoutName(text(input['received']));
  const clauses = clausesOf(value);
  if (expected['nothing'] === true)
    return [...clauses.keys()].filter((key) => key !== 'lead').map((key) => `${key}: read, expected nothing`);
  const { date } = hopOf(value);
  return compare(
    Object.entries(expected).map(([key, theirs]) => [key, key === 'dateMs' ? date : clauses.get(key)?.join('; '), theirs] as const),
  );
};

const hopsMha: Judge = ({ input, expected }) => {
  if (Array.isArray(input['headers_newest_first'])) {
    const chain = chainOfLines(input['headers_newest_first'].map(String));
    const last = chain.hops.length - 1;
    const differences: string[] = [];
    list(expected['hops_oldest_first']).forEach((theirs, index) => {
      const delay = index === 0 ? null : (chain.delays[last - index] ?? null);
      differences.push(
        ...compare([
          ['hop', index + 1, theirs['hop']],
          ['dateMs', chain.hops[last - index]?.date, theirs['dateMs']],
          ['delayMs', delay === null ? null : Math.round(delay * 1000), theirs['delayMs']],
          ['delayText', delay === null ? null : delayText(delay), theirs['delayText']],
        ]),
      );
    });
    const total = chain.delays.reduce<number>((sum, delay) => sum + (delay ?? 0), 0);
    return [...differences, ...compare([['totalText', delayText(total), expected['totalText']]])];
  }
  const lines = [input['laterMs'], input['earlierMs']].map((time) => `Received: by host.example; ${writtenDate(Number(time))}`);
  return compare([['delayText', delayText(chainOfLines(lines).delays[0] ?? Number.NaN), expected['delayText']]]);
};

/** `2018-03-26 13:35:36.270 +0000`, the one date form in mail with parts of a second. */
function writtenDate(time: number): string {
  return new Date(time).toISOString().replace('T', ' ').replace('Z', ' +0000');
}

function delayText(seconds: number): string {
  const whole = Math.trunc(Math.abs(seconds));
  const sign = seconds < 0 && whole > 0 ? '-' : '';
  const minutes = Math.floor(whole / 60);
  const parts: string[] = [];
  if (minutes > 0) parts.push(`${minutes} minute${minutes === 1 ? '' : 's'}`);
  if (whole % 60 > 0 || minutes === 0) parts.push(`${whole % 60} second${whole % 60 === 1 ? '' : 's'}`);
  return sign + parts.join(' ');
}

export const received: Family = {
  judges: {
    'received-spamassassin': relayJudge,
    'received-trust-spamassassin': trustJudge,
    'received-stalwart': stalwart,
    'received-spamscope': spamscope,
    'received-rspamd': rspamd,
    'received-mha': mha,
    'received-hops-mha': hopsMha,
  },
};
