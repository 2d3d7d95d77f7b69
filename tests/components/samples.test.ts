import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SAMPLE_READER, SAMPLES } from '../../entrypoints/welcome/samples';
import { analyze } from '../../lib/analyze';
import { createCatalogue } from '../../lib/report';

const catalogue = createCatalogue(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')), 'en');

test.each([
  ['payment', 'danger'],
  ['person', 'caution'],
  ['library', 'verified'],
])('the sample %s shows %s', async (id, step) => {
  const sample = SAMPLES.find((one) => one.id === id);
  if (!sample) throw new Error('no such sample');
  const { verdict, sender } = await analyze(
    {
      source: new TextEncoder().encode(sample.source),
      completeness: 'full',
      fidelity: { headersExact: true, bodyExact: true, headerOrderKept: true },
      webmail: null,
      receiver: 'auto',
    },
    { profile: SAMPLE_READER, now: Date.parse('2026-05-12T15:00:00Z'), catalogue, resolver: null },
  );
  expect(verdict.step).toBe(step);
  expect(sender.claim).toMatchObject({ name: sample.name, address: sample.address });
  expect(sender.subject).toBe(sample.subject);
});
