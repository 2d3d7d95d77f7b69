#!/usr/bin/env node
// What the loaded identity tables take: `node --expose-gc scripts/identity-memory.mjs`. Loads each table by asking what needs it.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './lib/packages.mjs';

const load = (path) => runnerImport(join(ROOT, path), { configFile: false, root: ROOT, logLevel: 'error' });
const taken = () => {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

await load('lib/identity/types.ts');
const before = taken();
const { module: identity } = await load('lib/identity/index.ts');
const read = taken();
identity.findLikeness('gränit-wörks.example', { own: ['granite-works.example'], known: ['maplebank.example'] });
identity.brandClaims('Gränite Wörks Bänk', 'info@granite-works.example');
identity.isDisposable('granite-works.example');
identity.isFreemail('granite-works.example');
const full = taken();
console.log(`modules with their texts ${(read - before).toFixed(1)} MB, tables made of them ${(full - read).toFixed(1)} MB`);
