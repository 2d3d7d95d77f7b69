import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyzeOpen, analyzePasted } from '../../../entrypoints/background/analysis';
import { timely } from '../../../entrypoints/background/memory';
import { toBase64 } from '../../../lib/platform/base64';
import type { AnalyzeRequest } from '../../../lib/platform/messages';
import { updateSettings } from '../../../lib/platform/settings';
import { emptyProfile, type Memory, type ReaderProfile, readOnly, type SenderMemory } from '../../../lib/reader';
import { createCatalogue } from '../../../lib/report';
import { type Letter, stranger, write } from '../../lib/checks/letter';

const messages: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'));
const catalogue = createCatalogue(messages, 'en');
const EMPTY: SenderMemory = { startedOn: 0, record: null, namesakes: [] };
const memory = { recall: vi.fn<Memory['recall']>(async () => EMPTY), learn: vi.fn<Memory['learn']>() };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

function opened(letter: Letter = {}): AnalyzeRequest {
  const source = write(letter);
  return {
    messageId: 'm1',
    webmail: 'gmail',
    shown: null,
    subject: null,
    date: null,
    completeness: 'full',
    fidelity: { headersExact: true, bodyExact: true, headerOrderKept: true },
    sourceBase64: toBase64(source),
    account: null,
    isRecheck: false,
  };
}
const pasted = (sampleReader: ReaderProfile | null = null) => ({
  sourceBase64: toBase64(write()),
  headersOnly: false,
  sampleReader,
  recheck: null,
});
const used = () => [memory.recall.mock.calls.length, memory.learn.mock.calls.length];

describe('the memory is asked and taught', () => {
  it('by a proven message that is opened', async () => {
    await analyzeOpen(opened(), catalogue, memory, null);
    expect(used()).toEqual([1, 1]);
    expect(memory.learn.mock.calls[0]?.[0]).toMatchObject({ address: 'ann@firm.example', isSigned: true });
  });
  it.each([
    ['a message that nothing proves', () => analyzeOpen(opened({ ...stranger, dmarc: 'fail (p=NONE)' }), catalogue, memory, null)],
    ['a private window', () => analyzeOpen(opened(), catalogue, readOnly(memory), null)],
    ['a pasted source, whatever it says of itself', () => analyzePasted(pasted(), catalogue, memory, null)],
  ])('but only asked by %s', async (_, open) => {
    await open();
    expect(used()).toEqual([1, 0]);
  });
  it('not at all where it is off, nor for a sample', async () => {
    await analyzePasted(pasted(emptyProfile), catalogue, memory, null);
    await updateSettings((settings) => ({ ...settings, isMemoryOn: false }));
    await analyzeOpen(opened(), catalogue, memory, null);
    await analyzePasted(pasted(), catalogue, memory, null);
    expect(used()).toEqual([0, 0]);
  });
});

describe('a memory that does not answer', () => {
  it('is no longer waited for', async () => {
    const stuck = timely({ recall: () => new Promise(() => {}), learn: () => {} }, 1);
    expect(await stuck.recall({ address: 'a@firm.example', domain: 'firm.example', name: null })).toBeNull();
  });
});
