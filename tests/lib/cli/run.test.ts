import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Surroundings } from '../../../lib/cli/run';
import { runCommandLine } from '../../../lib/cli/run';
import type { Settings } from '../../../lib/cli/settings';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Stands in for the engine: the text of an input is its name, and a name with "bad" is an error. */
function standIn(settings: Settings): ReturnType<Surroundings['createProcessor']> {
  return (input) =>
    Promise.resolve({ text: `${JSON.stringify({ file: input.name, by: settings.receiver })}\n`, isError: input.name.includes('bad') });
}

async function run(argv: readonly string[], around: Partial<Surroundings> = {}, isTTY = false) {
  const printed = { out: '', err: '' };
  const to = (key: 'out' | 'err') =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          printed[key] += String(chunk);
          done();
        },
      }),
      { isTTY },
    );
  const code = await runCommandLine({
    argv,
    env: {},
    stdin: (async function* () {})(),
    stdout: to('out'),
    stderr: to('err'),
    receivers: ['gmail'],
    createProcessor: standIn,
    startThread: () => {
      throw new Error('no thread for so few messages');
    },
    ...around,
  });
  return { code, ...printed };
}

const file = async (name: string, text = 'From: a@b.example\r\n\r\n') => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};

describe('run', () => {
  it('all read: 0; some not: 1, and the rest still has its line', async () => {
    const [a, bad, c] = [await file('a.eml'), await file('bad.eml'), await file('c.eml')];
    expect(await run(['--format', 'ndjson', a, c])).toEqual({
      code: 0,
      out: `{"file":"${a}","by":"auto"}\n{"file":"${c}","by":"auto"}\n`,
      err: '',
    });
    const mixed = await run(['--format', 'ndjson', a, bad, c]);
    expect(mixed.code).toBe(1);
    expect(mixed.out.split('\n').length).toBe(4);
  });

  it('wrong arguments: 2, the reason and where to look, and nothing on standard output', async () => {
    const { code, out, err } = await run(['--receiver', 'nobody', 'a.eml']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/Unknown receiver "nobody".*auto, gmail[\s\S]*--help/);
  });

  it.each([
    ['--profile', 'gone', undefined, /There is no such file/],
    ['--profile', 'p.json', 'no json', /This is no JSON/],
    ['--profile', 'p.json', '[1]', /--profile.*no object/],
    ['--profile', 'p.json', '{"contacts": [{"addresses": 7}]}', /contacts/],
    ['--dns', 'gone', undefined, /There is no such file/],
    ['--dns', 'z.json', '{', /This is no JSON/],
    ['--dns', 'z.json', '[]', /--dns.*no object.*doh/],
  ])('%s with a wrong file is a wrong argument', async (option, name, content, message) => {
    const path = content === undefined ? join(folder, name) : await file(name, content);
    const { code, err } = await run([option, path, 'a.eml']);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('a provider that nobody knows is told, and the messages are read by what they show', async () => {
    const profile = await file('p.json', '{"provider": "nobody"}');
    const { code, out, err } = await run(['--format', 'ndjson', '--profile', profile, await file('a.eml')]);
    expect([code, out.split('\n').length]).toEqual([0, 2]);
    expect(err).toMatch(/unknown provider "nobody".*gmail/);
  });

  it('json is one object for one message and an array for several', async () => {
    const [a, b, c] = [await file('a.eml'), await file('b.eml'), await file('c.eml')];
    expect(JSON.parse((await run(['--format', 'json', a])).out)).toMatchObject({ file: a });
    expect(JSON.parse((await run(['--format', 'json', a, b, c])).out)).toMatchObject([{ file: a }, { file: b }, { file: c }]);
  });

  it('a folder without messages is read, and says so', async () => {
    const { code, out, err } = await run(['--format', 'json', folder]);
    expect([code, out]).toEqual([0, '[]\n']);
    expect(err).toMatch(/No message was found/);
  });

  it('a thread that dies over a message gives its error line', async () => {
    const files = await Promise.all(Array.from({ length: 260 }, (_, index) => file(`${index}.eml`)));
    const { code, out } = await run(['--format', 'ndjson', '--jobs', '2', ...files], {
      createProcessor: () => (input) =>
        Promise.resolve({
          text: `${input.name} ${input.kind === 'unreadable' ? input.error : 'read'}\n`,
          isError: input.kind === 'unreadable',
        }),
      startThread: () => new Worker('process.exit(3)', { eval: true }),
    });
    const lines = out.trim().split('\n');
    expect(code).toBe(1);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(files);
    expect(lines.filter((line) => line.endsWith('(Error: a thread ended with code 3).')).length).toBe(4);
  });

  it('the help goes to standard output', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/Usage/);
  });

  it('the profile and the receiver reach the analysis', async () => {
    let seen: Settings | null = null;
    const profile = await file('p.json', '{"name": "Ann", "own_domains": ["a.example"]}');
    await run(['--receiver', 'gmail', '--profile', profile, '--now', '2025-06-03', '--dns', 'doh', await file('a.eml')], {
      createProcessor: (settings) => {
        seen = settings;
        return standIn(settings);
      },
    });
    expect(seen).toMatchObject({
      receiver: 'gmail',
      profile: { name: 'Ann', ownDomains: ['a.example'] },
      now: Date.UTC(2025, 5, 3),
      dns: { kind: 'doh', url: 'https://dns.quad9.net/dns-query' },
      hasColour: false,
    });
  });
});
