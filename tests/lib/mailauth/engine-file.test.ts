import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ENGINE } from '../../../scripts/lib/mailauth-bundle.mjs';

const file = readFileSync(ENGINE);
const text = file.toString('utf8');

describe('the file that the extension carries', () => {
  it('stays within 210 kB, and 70 kB as it travels', () => {
    expect(file.length).toBeLessThanOrEqual(210_000);
    expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(70_000);
  });

  it.each([
    ['makes code of texts', /\beval\s*\(|\bFunction\s*\(\s*["'`]|new\s+Function\b/],
    ['compiles WebAssembly', /\bWebAssembly\b/],
    ['asks for a module of Node', /\brequire\s*\(|\bimport\s*\(/],
    ['asks for a process', /\bprocess\s*\.\s*(?:env|version|nextTick|binding)\b/],
  ])('nothing in it %s', (_, pattern) => {
    expect(pattern.exec(text)?.[0]).toBeUndefined();
  });

  it('imports the public suffix list and nothing else', () => {
    const imports = [...text.matchAll(/\bimport\s*(?:[\w*{][^;"'`]*?from\s*)?["'`]([^"'`]+)["'`]/g)].map(([, name]) => name);
    expect(imports).toEqual(['tldts']);
  });
});
