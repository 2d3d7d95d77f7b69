// The command itself, as `npm run analyze` starts it, on input that is not what it should be.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const letter = readFileSync(join(root, 'tests/fixtures/messages/plain-signed-letter.eml'));
const Line = v.looseObject({
  file: v.string(),
  error: v.optional(v.string()),
  verdict: v.optional(v.looseObject({ step: v.string() })),
  authentication: v.optional(v.looseObject({ rechecked: v.unknown() })),
  lookups: v.optional(v.nullable(v.looseObject({ resolver: v.string() }))),
  gaps: v.optional(v.array(v.looseObject({ reason: v.string() }))),
});
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function analyze(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/analyze.mjs'), ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 2 ** 26,
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, stdout, stderr, lines };
}
const ndjson = (args: readonly string[], input = '') => {
  const { status, lines } = analyze(['--format', 'ndjson', ...args], input);
  return { status, reports: lines.map((line) => v.parse(Line, JSON.parse(line))), lines };
};
const put = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return name;
};

describe('the command', { timeout: 120_000 }, () => {
  it('what is no message has its line with a sentence, the rest goes on, and the exit code is 1', () => {
    const paths = [
      put('empty.eml', ''),
      put('a.pdf', '%PDF-1.7\n'),
      put('login.eml', '<!doctype html><title>Sign in</title>'),
      'gone.eml',
      put('letter.eml', letter),
    ];
    const { status, reports, lines } = ndjson(paths);
    expect(status).toBe(1);
    expect(reports.map(({ file }) => file)).toEqual(paths);
    expect(reports.map(({ error }) => error?.endsWith('.') ?? null)).toEqual([true, true, true, true, null]);
    expect(reports[4]?.verdict?.step).toBe('verified');
    for (const line of lines) expect(line.startsWith('{"file":')).toBe(true);
  });

  it('a message without header end, with NUL octets or over a limit gets a full report with the gap, and the exit code is 0', () => {
    const line = 'A line of a long body, seventy octets or so, over and over and over.\r\n';
    const { status, reports } = ndjson([
      put('no-end.eml', 'From: a@b.example\r\nSubject: x'),
      put('nul-header.eml', 'From: a\0@b.example\r\n\r\nx'),
      put('nul-body.eml', Buffer.concat([letter, Buffer.from('\0\0')])),
      put('big.eml', Buffer.concat([letter, Buffer.alloc(50 * 1024 * 1024, line)])),
      put('big-header.eml', Buffer.concat([Buffer.alloc(10 * 1024 * 1024, 'X-Filler: y\r\n'), letter])),
    ]);
    expect(status).toBe(0);
    const reasons = reports.map(({ gaps }) => gaps?.map(({ reason }) => reason));
    for (const [index, reason] of ['noHeaderEnd', 'nulBytes', 'nulBytes', 'bodyTruncated', 'truncated'].entries()) {
      expect(reasons[index]).toContain(reason);
    }
    expect(reports.every(({ verdict }) => verdict)).toBe(true);
  });

  it('wrong arguments: exit code 2, and what is allowed', () => {
    for (const [args, message] of [
      [['--receiver', 'nobody', 'a.eml'], /gmail/],
      [['--colour', 'a.eml'], /--format/],
      [['--dns', 'gone.json', 'a.eml'], /doh/],
      [[], /PATH/],
    ] as const) {
      const { status, stdout, stderr } = analyze(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(message);
    }
  });

  it('an mbox is read message by message, from a file and from standard input, in order over several threads', () => {
    const mbox = Array.from(
      { length: 300 },
      (_, index) => `From a@b.example Tue Jun  3 09:11:08 2025\nFrom: a${index}@b.example\n\n>From here\n\n`,
    );
    const { status, reports, lines } = ndjson(['--jobs', '3', put('box.mbox', mbox.join(''))]);
    expect(status).toBe(0);
    expect(reports.map(({ file }) => file)).toEqual(mbox.map((_, index) => `box.mbox#${index + 1}`));
    const timeless = (line: string) => line.replace(/"analysisMs":[\d.e-]+/, '').replace(/^\{"file":"[^#]*/, '');
    expect(ndjson(['--jobs', '1', '-'], mbox.join('')).lines.map(timeless)).toEqual(lines.map(timeless));
  });

  it('a zone file has the message checked again', () => {
    const messages = join(root, 'tests/fixtures/messages');
    const [asked, quiet] = [['--dns', join(messages, 'dns.json')], []].map(
      (options) => ndjson([...options, join(messages, 'plain-signed-letter.eml')]).reports[0],
    );
    expect(asked?.authentication?.rechecked).toMatchObject({ dkim: [{ result: 'pass' }], dmarc: { result: 'pass' } });
    expect(asked?.lookups?.resolver).toBe('zone');
    expect(quiet).toMatchObject({ authentication: { rechecked: null }, lookups: null });
  });

  it('text is the default, and holds no colour in a pipe', () => {
    const { status, stdout } = analyze([put('letter.eml', letter)]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^letter\.eml\nVerified {2}Says it is Lena Brandt/);
    expect(stdout).not.toContain('\x1b');
  });
});
