import { availableParallelism } from 'node:os';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DNS_PROVIDERS, readDnsUrl } from '../dns';

export const FORMATS = ['text', 'json', 'ndjson', 'arf', 'arf-redacted'] as const;
export type Format = (typeof FORMATS)[number];

export type DnsChoice =
  | { readonly kind: 'off' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'doh'; readonly url: string };

export interface Options {
  readonly format: Format;
  /** Receiver id, or `auto`. */
  readonly receiver: string;
  /** Path of a profile file. */
  readonly profile: string | null;
  readonly dns: DnsChoice;
  /** Milliseconds since 1970. */
  readonly now: number | null;
  readonly jobs: number;
  readonly paths: readonly string[];
}

export type ParsedArguments =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Each job is a thread with a message of up to MAX_MESSAGE_BYTES in memory. */
const MAX_JOBS = 64;

const OPTIONS = {
  format: { type: 'string' },
  receiver: { type: 'string' },
  profile: { type: 'string' },
  dns: { type: 'string' },
  now: { type: 'string' },
  jobs: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const isOption = (name: string): name is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, name);
const allowed = Object.keys(OPTIONS)
  .map((name) => `--${name}`)
  .join(', ');

/**
 * Reads the command line of `analyze`.
 * @param receivers ids and aliases that --receiver may name, `auto` apart.
 * @returns never throws: what is wrong is a sentence that says what is allowed.
 */
export function parseArguments(argv: readonly string[], receivers: readonly string[]): ParsedArguments {
  // Not strict, so that the sentences are ours: node's name neither the allowed options nor their values.
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const given = new Map<keyof typeof OPTIONS, string>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    if (!isOption(token.name)) return wrong(`Unknown option ${token.rawName}. Allowed: ${allowed}.`);
    if (OPTIONS[token.name].type === 'boolean') {
      if (token.value !== undefined) return wrong(`${token.rawName} takes no value.`);
      return { kind: 'help' };
    }
    if (token.value === undefined || (!token.inlineValue && /^-./.test(token.value))) return wrong(`${token.rawName} needs a value.`);
    given.set(token.name, token.value);
  }

  const format = given.get('format') ?? 'text';
  if (!isFormat(format)) return wrong(`Unknown format ${quoted(format)}. Allowed: ${FORMATS.join(', ')}.`);
  const receiver = given.get('receiver') ?? 'auto';
  if (receiver !== 'auto' && !receivers.includes(receiver)) {
    return wrong(`Unknown receiver ${quoted(receiver)}. Allowed: auto, ${receivers.join(', ')}.`);
  }
  const dns = readDns(given.get('dns') ?? 'off');
  if (typeof dns === 'string') return wrong(dns);
  const now = readNow(given.get('now'));
  if (typeof now === 'string') return wrong(now);
  const jobs = readJobs(given.get('jobs'));
  if (typeof jobs === 'string') return wrong(jobs);
  if (paths.length === 0) return wrong('No PATH given: name .eml files, folders, mbox files or Maildirs, or - for standard input.');
  if (paths.filter((path) => path === '-').length > 1) return wrong('Standard input (-) can be read only once.');
  if (paths.includes('')) return wrong('A PATH is empty.');
  return { kind: 'run', options: { format, receiver, profile: given.get('profile') ?? null, dns, now, jobs, paths } };
}

const wrong = (message: string): ParsedArguments => ({ kind: 'wrong', message });
const quoted = (text: string) => JSON.stringify(text);
const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);

function readDns(text: string): DnsChoice | string {
  if (text === 'off') return { kind: 'off' };
  if (text === 'doh') return { kind: 'doh', url: DNS_PROVIDERS[0].url };
  if (!text.startsWith('doh:'))
    return text === '' ? '--dns is empty. Allowed: off, a zone FILE, doh, doh:URL.' : { kind: 'file', path: text };
  const url = readDnsUrl(text.slice('doh:'.length));
  if (url !== null) return { kind: 'doh', url };
  return `${quoted(text)} is no DNS choice: after doh: comes an https address. Allowed: off, a zone FILE, doh, doh:URL.`;
}

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

function readNow(text: string | undefined): number | null | string {
  if (text === undefined) return null;
  const time = ISO.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? `${quoted(text)} is no time for --now. Allowed: ISO 8601, such as 2025-06-03T09:00:00Z.` : time;
}

function readJobs(text: string | undefined): number | string {
  if (text === undefined) return Math.min(availableParallelism(), 8);
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return jobs >= 1 && jobs <= MAX_JOBS ? jobs : `${quoted(text)} is no number for --jobs. Allowed: 1 to ${MAX_JOBS}.`;
}

/** The text of --help; also printed, in short, after a wrong argument. */
export function helpText(receivers: readonly string[]): string {
  return `Is the sender that is shown really the sender?

Usage: npm run --silent analyze -- [options] PATH...

PATH is an .eml file, a folder (read through: *.eml and a Maildir's cur and new), an mbox file, a Maildir,
or - for standard input (one message, or an mbox).

  --format FORMAT             text for people (the default); json: one object, an array where there are several
                              messages; ndjson: one report a line, "file" first; arf: an abuse report ready to be sent
                              (RFC 5965); arf-redacted: the same without the recipients’ addresses
  --receiver ID|auto          who received the mail and wrote the headers on top; auto tells by the headers
  --profile FILE              who the reader is: name, mailbox, provider, own_domains, contacts, known_domains
  --dns off|FILE|doh|doh:URL  where to look up keys and records for an own check: nowhere (the default), a zone file,
                              Quad9 over HTTPS, another server over HTTPS
  --now ISO                   the time to judge by, such as 2025-06-03T09:00:00Z
  --jobs N                    messages analysed at the same time, 1 to ${MAX_JOBS}; the order of the output stays that of the input
  -h, --help                  this text

Receivers: auto, ${receivers.join(', ')}

Exit code: 0 all messages were read, 1 some could not be read (each has a line that says why), 2 wrong arguments.
`;
}
