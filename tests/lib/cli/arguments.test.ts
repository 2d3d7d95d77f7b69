import { describe, expect, it } from 'vitest';
import { helpText, parseArguments } from '../../../lib/cli/arguments';

const RECEIVERS = ['gmail', 'microsoft', 'm365'];
const parse = (...argv: string[]) => parseArguments(argv, RECEIVERS);
const options = (...argv: string[]) => {
  const parsed = parse(...argv);
  if (parsed.kind !== 'run') throw new Error(JSON.stringify(parsed));
  return parsed.options;
};

describe('arguments', () => {
  it('one path is enough', () => {
    expect(options('a.eml')).toMatchObject({
      format: 'text',
      receiver: 'auto',
      profile: null,
      dns: { kind: 'off' },
      now: null,
      paths: ['a.eml'],
    });
  });

  it('every option has its place, before and after the paths', () => {
    expect(
      options('--format=ndjson', 'b', '--receiver', 'm365', '--profile', 'p.json', '--now', '2025-06-03T09:00:00Z', '--jobs', '3', '-'),
    ).toEqual({
      format: 'ndjson',
      receiver: 'm365',
      profile: 'p.json',
      dns: { kind: 'off' },
      now: Date.UTC(2025, 5, 3, 9),
      jobs: 3,
      paths: ['b', '-'],
    });
  });

  it('after -- everything is a path', () => {
    expect(options('--', '--format').paths).toEqual(['--format']);
  });

  it.each([
    ['off', { kind: 'off' }],
    ['zone.json', { kind: 'file', path: 'zone.json' }],
    ['./doh', { kind: 'file', path: './doh' }],
    ['doh', { kind: 'doh', url: 'https://dns.quad9.net/dns-query' }],
    ['doh:https://dns.example/q', { kind: 'doh', url: 'https://dns.example/q' }],
    ['doh:http://127.0.0.1:8053/q', { kind: 'doh', url: 'http://127.0.0.1:8053/q' }],
  ])('--dns %s', (text, dns) => {
    expect(options('--dns', text, 'a').dns).toEqual(dns);
  });

  it.each([
    [['--formt', 'text', 'a'], /Unknown option --formt.*--format.*--jobs/],
    [['-x', 'a'], /Unknown option -x/],
    [['--format', 'xml', 'a'], /Unknown format "xml".*text, json, ndjson/],
    [['--receiver', 'nobody', 'a'], /Unknown receiver "nobody".*auto, gmail, microsoft, m365/],
    [['--receiver', 'toString', 'a'], /Unknown receiver/],
    [['--receiver'], /--receiver needs a value/],
    [['--receiver', '--format', 'json', 'a'], /--receiver needs a value/],
    [['--dns', '', 'a'], /--dns is empty/],
    [['--dns', 'doh:http://dns.example/q', 'a'], /https/],
    [['--dns', 'doh:dns.example', 'a'], /https/],
    [['--now', 'yesterday', 'a'], /--now.*ISO 8601/],
    [['--now', '2025-13-45', 'a'], /--now/],
    [['--jobs', '0', 'a'], /--jobs.*1 to 64/],
    [['--jobs', '1e1', 'a'], /--jobs/],
    [['--jobs', '65', 'a'], /--jobs/],
    [['--help=yes'], /--help takes no value/],
    [[], /No PATH given/],
    [['-', '-'], /only once/],
    [[''], /empty/],
  ])('%j is refused with what is allowed', (argv, message) => {
    const parsed = parse(...argv);
    expect(parsed.kind === 'wrong' && parsed.message).toMatch(message);
  });

  it('the help names every option and every receiver', () => {
    expect(parse('-h')).toEqual({ kind: 'help' });
    for (const word of ['--format', '--receiver', '--profile', '--dns', '--now', '--jobs', 'gmail', 'm365']) {
      expect(helpText(RECEIVERS)).toContain(word);
    }
  });
});
