import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadMailauth } from '../../../lib/mailauth';
import { selfTest } from '../../../lib/mailauth/self-test';
import { ENGINE } from '../../../scripts/lib/mailauth-bundle.mjs';

const soundEngine = async () => {
  const loaded = await loadMailauth();
  if (!loaded.ok) throw new Error(loaded.failures.join('; '));
  return loaded.engine;
};

it('the engine tells good signatures from bad ones', async () => {
  expect(await loadMailauth()).toMatchObject({ ok: true });
});

it('an engine that calls everything good is found out', async () => {
  const engine = await soundEngine();
  const good = { algo: 'rsa-sha256', status: { result: 'pass' as const } };
  const results = [{ ...good, algo: 'ed25519-sha256' }, good];
  const gullible = {
    ...engine,
    dkimVerify: async (...args: Parameters<typeof engine.dkimVerify>) => ({ ...(await engine.dkimVerify(...args)), results }),
  };
  expect(await selfTest(gullible)).toEqual([
    'an altered header field: ed25519-sha256=pass rsa-sha256=pass',
    'an altered body: ed25519-sha256=pass rsa-sha256=pass',
  ]);
});

it('an engine that throws is found out and does not throw further', async () => {
  const engine = await soundEngine();
  const failures = await selfTest({ ...engine, dkimVerify: () => Promise.reject(new TypeError('no such key type')) });
  expect(failures).toHaveLength(3);
  expect(failures[0]).toBe('signatures of RFC 8463: TypeError: no such key type');
});

/** The built file with one constant of its own replaced, as a slip in a shim would. */
async function engineWith(from: string, to: string) {
  const text = readFileSync(ENGINE, 'utf8');
  expect(text).toContain(from);
  const folder = resolve(import.meta.dirname, '../../../.output');
  const path = resolve(folder, `engine-${process.pid}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text.replace(from, to));
  try {
    return await import(/* @vite-ignore */ path);
  } finally {
    rmSync(path);
  }
}

it('a shim that builds the padding of RSA wrongly is found out', async () => {
  const engine = await engineWith('3031300d060960864801650304020105000420', '3031300d060960864801650304020105000421');
  expect(await selfTest(engine)).toEqual(['signatures of RFC 8463: ed25519-sha256=pass rsa-sha256=fail']);
});
