import { chainOfLines, clausesOf, compare, fields, hopOf, isFields, list, text } from './received-reading';
import { relayJudge, trustJudge } from './received-relays';
import { stalwartJudge } from './received-stalwart';
import type { Family, Judge } from './types';

/*
 * The Received suites: how each source writes down what it read, and how our reading is brought into its notation. Each rule here holds for all cases of
 * its suite.
 */

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

// rspamd keeps the angle brackets of `for`, writes names in small letters and addresses without brackets, and takes the name after `from` for the real one where
// the comment holds neither name nor address.
const rspamd: Judge = ({ input, expected }) => {
  const generate = input['generate'];
  const value = isFields(generate)
    ? text(generate['prefix']) + text(generate['repeat']).repeat(Number(generate['times'])) + text(generate['suffix'])
    : text(input['received']);
  const hop = hopOf(value);
  if (expected['terminates'] === true) return [];
  const mailbox = /^<[^>]*>/.exec(clausesOf(value).get('for')?.[0] ?? '')?.[0] ?? hop.for;
  const from = rspamdName(hop.from);
  const ours = new Map<string, unknown>([
    ['from_hostname', from],
    ['real_hostname', rspamdName(hop.reverseName) ?? (hop.address === null ? from : null)],
    ['real_ip', hop.address?.text ?? null],
    ['by_hostname', rspamdName(hop.by)],
    ['for_mbox', mailbox],
  ]);
  const keys = new Set([...ours.keys(), ...Object.keys(expected)]);
  return compare([...keys].map((key) => [key, ours.get(key) ?? null, expected[key] ?? null] as const));
};

function rspamdName(name: string | null): string | null {
  return name === null ? null : name.toLowerCase().replace(/^\[(?:ipv6:)?(.*)\]$/, '$1');
}

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
    'received-stalwart': stalwartJudge,
    'received-spamscope': spamscope,
    'received-rspamd': rspamd,
    'received-mha': mha,
    'received-hops-mha': hopsMha,
  },
};
