import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { createMemory, dayOf, readOnly } from '../../lib/reader';
import { createCatalogue } from '../../lib/report';
import { type Letter, raw, reader, stranger, write } from './checks/letter';
import { inMemory } from './reader/memory/in-memory';

const catalogue = createCatalogue(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../public/_locales/en/messages.json'), 'utf8')),
  'en',
);
const NOW = Date.UTC(2025, 5, 3);

async function open(letter: Letter, memory?: ReturnType<typeof createMemory>) {
  const context = { profile: reader, now: NOW, catalogue, resolver: null };
  const report = await analyze(raw(write(letter), { receiver: 'gmail' }), memory ? { ...context, memory } : context);
  await new Promise((resolve) => setTimeout(resolve));
  return report;
}
const arriving = (daysAgo: number, letter: Letter = {}): Letter => ({
  ...letter,
  arrival: new Date(NOW - daysAgo * 86_400_000).toUTCString().replace('GMT', '+0000'),
});
const ids = (report: Awaited<ReturnType<typeof open>>) => report.findings.map(({ id }) => id);

describe('the memory of an analysis', () => {
  it('learns from verified mail, and says when a habit ends', async () => {
    const store = inMemory(dayOf(NOW) - 400);
    const memory = createMemory(store);
    for (const weeks of [8, 7, 6, 5, 4, 3, 2, 1]) await open(arriving(weeks * 7), memory);
    expect(store.records.get('firm.example')?.seen.days).toBe(8);
    const unsigned = await open(arriving(0, { dkim: [], dmarc: 'pass (p=NONE)' }), memory);
    expect(unsigned.verdict.step).toBe('verified');
    expect(ids(unsigned)).toContain('context.usually-signed');
    const forged = await open(arriving(0, { ...stranger, dmarc: 'fail (p=NONE)' }), memory);
    expect(forged.verdict.reasons).toContain('context.usually-signed');
    expect(store.records.get('firm.example')?.seen.days).toBe(8);
  });

  it.each([
    ["in somebody's name", { ...stranger, dmarc: 'fail (p=NONE)' }],
    ['that nothing proves', { ...stranger, dmarc: '' }],
    ['that imitates a known firm', { from: 'Northwind <news@northw1nd.example>' }],
  ])('learns nothing from mail %s', async (_, letter) => {
    const store = inMemory();
    const { verdict } = await open(letter, createMemory(store));
    expect(verdict.step).not.toBe('verified');
    expect(store.records.size).toBe(0);
  });

  it('may be read only', async () => {
    const store = inMemory();
    await open({}, readOnly(createMemory(store)));
    expect(store.records.size).toBe(0);
  });

  it('changes no verdict where it is empty, fails or is absent', async () => {
    const fails = () => Promise.reject(new Error('no database'));
    const broken = createMemory({ ...inMemory(), get: fails, update: fails });
    for (const letter of [{}, { dkim: [] }, { ...stranger, dmarc: 'fail (p=NONE)' }]) {
      const [without, empty, failing] = [await open(letter), await open(letter, createMemory(inMemory())), await open(letter, broken)];
      expect(empty.verdict).toEqual(without.verdict);
      expect(failing.verdict).toEqual(without.verdict);
      expect(ids(without).filter((id) => /first-message|new-address|usually-signed/.test(id))).toEqual([]);
    }
  });
});
