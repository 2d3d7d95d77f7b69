import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProcessor } from '../../../lib/cli/process-input';
import { createCatalogue } from '../../../lib/report';

const renderer = { report: (file: string) => `report ${file}`, error: (file: string, error: string) => `${file}: ${error}` };
const messages: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'));
const catalogue = createCatalogue(messages, 'en');
const never = () => Promise.reject(new Error('a file that is no message was analysed'));
const source = (text: string) => ({ kind: 'source', name: 'x', source: Buffer.from(text, 'latin1'), isCut: false }) as const;

describe('one input', () => {
  it.each([
    ['', /empty/],
    ['%PDF-1.7\n1 0 obj', /PDF/],
    ['<!DOCTYPE html>\n<title>Sign in</title>', /HTML.*login page/],
    ['PK\x03\x04\0\0', /binary/],
    ['just words', /no header line/],
  ])('%j is an error with a sentence, and is not analysed', async (text, sentence) => {
    const output = await createProcessor(never, renderer, catalogue)(source(text));
    expect(output.isError).toBe(true);
    expect(output.text).toMatch(sentence);
  });

  it('a message that breaks the analysis is an error of its own', async () => {
    const broken = createProcessor(() => Promise.reject(new TypeError('x is null')), renderer, catalogue);
    expect(await broken(source('From: a@b.example\r\n\r\n'))).toEqual({
      text: 'x: The analysis broke down (TypeError: x is null).',
      isError: true,
    });
  });

  it('a file that went away between the list and the reading is an error', async () => {
    const output = await createProcessor(never, renderer, catalogue)({ kind: 'file', name: 'gone.eml', path: '/nowhere/gone.eml' });
    expect(output).toEqual({ text: 'gone.eml: There is no such file or folder.', isError: true });
  });
});
