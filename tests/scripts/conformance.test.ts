import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../scripts/conformance/run';

const DATE = {
  suite: 'date',
  cases: [
    { id: 'met', input: { date: 'Fri, 21 Nov 1997 09:55:06 -0600' }, expected: { valid: true, epoch_ms: 880127706000 } },
    { id: 'missed', input: { date: 'Fri, 21 Nov 1997 09:55:06 -0600' }, expected: { valid: true, epoch_ms: 0 } },
    { id: 'apart', input: { date: 'x' }, expected: { valid: true }, scored: false },
    { id: 'old', input: { date: 'x' }, expected: { valid: true }, legacy: true },
  ],
};

describe('npm run conformance', () => {
  let folder = '';
  let lines: string[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'truefrom-suites-'));
    vi.stubEnv('CONFORMANCE_DIR', folder);
    lines = [];
    const keep = (line: unknown): void => void lines.push(String(line));
    vi.spyOn(console, 'log').mockImplementation(keep);
    vi.spyOn(console, 'error').mockImplementation(keep);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  const suite = (content: { readonly suite: string; readonly cases: readonly unknown[] }): void =>
    writeFileSync(join(folder, `${content.suite}.json`), JSON.stringify(content));

  it('gives a line for each suite, and unscored and legacy cases stand apart', async () => {
    suite(DATE);
    expect(await run([], '')).toBe(0);
    expect(lines).toEqual(['date: 1 of 2 (2 not scored)']);
  });

  it('lists what failed and why when asked', async () => {
    suite(DATE);
    await run(['--list'], '');
    expect(lines).toEqual(['date: 1 of 2 (2 not scored)', '  missed', '    epoch_ms: expected 0, read 880127706000']);
  });

  it('an exception is named with its reason and still not met', async () => {
    suite({ suite: 'address-jsmime', cases: [{ id: 'addr-jm-027', input: { header: '" "@a a' }, expected: { count: 2 } }] });
    await run(['--list'], '');
    expect(lines[0]).toBe('address-jsmime: 0 of 1 (0 not scored), 1 excepted');
    expect(lines[1]).toMatch(/^ {2}excepted addr-jm-027: ./);
  });

  it('runs the libraries of the same kind through the same cases', async () => {
    suite({
      suite: 'address-go',
      cases: [{ id: 'a', input: { header: 'Ann <a@b.example>' }, expected: { addresses: [{ name: 'Ann' }] } }],
    });
    await run(['--peers'], '');
    expect(lines[0]).toBe('address-go: 1 of 1 (0 not scored)');
    expect(lines.slice(1).every((line) => line.endsWith(': 1 of 1'))).toBe(true);
    expect(lines.length).toBeGreaterThan(3);
  });

  it('a registrable domain is compared in the labels the case was written in', async () => {
    const given = (id: string, domain: string, expected: string | null): object => ({
      id,
      input: { domain },
      expected: { registrable_domain: expected },
    });
    const cases = [
      given('u-labels', 'www.bücher.example', 'bücher.example'),
      given('a-labels', 'www.xn--bcher-kva.example', 'xn--bcher-kva.example'),
      given('other-labels', 'www.bücher.example', 'xn--bcher-kva.example'),
      given('suffix', 'co.uk', null),
    ];
    suite({ suite: 'psl-checkpublicsuffix', cases });
    await run([], '');
    expect(lines).toEqual(['psl-checkpublicsuffix: 3 of 4 (0 not scored)']);
  });

  it('a suite without reader is said to be skipped', async () => {
    suite({ suite: 'tea-leaves', cases: [] });
    expect(await run([], '')).toBe(0);
    expect(lines).toEqual(['skipped, no reader: tea-leaves']);
  });

  it('only the suites that are named are run', async () => {
    suite(DATE);
    suite({ suite: 'header-fields', cases: [] });
    await run(['header-fields'], '');
    expect(lines).toEqual(['header-fields: 0 of 0 (0 not scored)']);
  });

  it('a reader that throws fails the run, even on an unscored case', async () => {
    suite({ suite: 'date', cases: [{ id: 'a', input: {}, expected: {}, scored: false }] });
    expect(await run([], '')).toBe(1);
  });

  it('a file that is no suite, a folder that is not there and an unknown option are not passed over', async () => {
    expect(await run(['--lst'], '')).toBe(2);
    vi.stubEnv('CONFORMANCE_DIR', join(folder, 'none'));
    expect(await run([], '')).toBe(2);
    vi.stubEnv('CONFORMANCE_DIR', folder);
    writeFileSync(join(folder, 'x.json'), '{"suite":"date","cases":[{"id":1}]}');
    await expect(run([], '')).rejects.toThrow('x.json is no suite');
  });
});
