// The messages of tests/fixtures/messages as the command line judges them, for the reader of profile.json and for one of
// whom nothing is known.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createAnalyse } from '../../../lib/cli/analyse';
import type { Settings } from '../../../lib/cli/settings';
import { emptyProfile, readProfile } from '../../../lib/reader';
import { createCatalogue } from '../../../lib/report';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'tests/fixtures/messages');
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const catalogue = createCatalogue(json(join(root, 'public/_locales/en/messages.json')), 'en');

const step = v.picklist(['verified', 'unverified', 'caution', 'danger']);
const Index = v.record(
  v.string(),
  v.strictObject({ title: v.string(), kind: v.picklist(['honest', 'spoof']), expect: step, withProfile: v.optional(step) }),
);
const samples = Object.entries(v.parse(Index, json(join(folder, 'index.json'))));

const read = readProfile(json(join(folder, 'profile.json')));
if ('error' in read) throw new Error(read.error);
const settings: Settings = {
  format: 'ndjson',
  receiver: 'auto',
  profile: read.profile,
  dns: { kind: 'off' },
  now: Date.UTC(2026, 10, 24),
  hasColour: false,
};
const analyse = createAnalyse(settings, catalogue);
const analyseForStranger = createAnalyse({ ...settings, profile: emptyProfile }, catalogue);

describe('sample messages', () => {
  it('the index names every message and no other', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.eml'));
    expect(samples.map(([file]) => file).toSorted()).toEqual(files.toSorted());
  });

  it.each(samples)('%s', async (file, { expect: step, withProfile = step }) => {
    const source = readFileSync(join(folder, file));
    const [report, forStranger] = [await analyse(source, false), await analyseForStranger(source, false)];
    const raised = ({ findings }: typeof report) => findings.map(({ id, strength }) => `${id} ${strength}`).join(', ');
    expect(`${report.verdict.step}: ${raised(report)}`).toMatch(new RegExp(`^${withProfile}`));
    expect(`${forStranger.verdict.step}: ${raised(forStranger)}`).toMatch(new RegExp(`^${step}`));
  });
});
