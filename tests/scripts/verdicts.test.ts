// `npm run conformance` reports; what we compute ourselves must also stay as good as it is.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import exceptions from '../../scripts/conformance/exceptions.json';
import { isSuite } from '../../scripts/conformance/types';
import { recheckFamilies, verdictsOf } from '../../scripts/conformance/verdicts';

const folder = resolve(import.meta.dirname, '../../../shared/conformance');
const listed: Readonly<Record<string, Readonly<Record<string, string>>>> = exceptions;

describe.skipIf(!existsSync(folder))('every scored case is met, or listed with its reason', () => {
  it.each(recheckFamilies.flatMap(({ judges }) => Object.keys(judges)))('%s', async (name) => {
    const suite: unknown = JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8'));
    if (!isSuite(suite)) throw new TypeError(`${name} is no suite`);
    const scored = new Set(suite.cases.filter(({ scored, legacy }) => scored !== false && legacy === undefined).map(({ id }) => id));
    const verdicts = (await verdictsOf(suite, 0, suite.cases.length)) ?? [];
    expect(verdicts.length).toBeGreaterThan(0);
    const missed = verdicts.filter(([id, lines]) => scored.has(id) && lines.length > 0).map(([id]) => id);
    expect(missed).toEqual(Object.keys(listed[name] ?? {}));
    expect(verdicts.filter(([, lines]) => lines.some((line) => line.startsWith('threw')))).toEqual([]);
  });
});
