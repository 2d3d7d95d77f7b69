import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFacts, type HopPart } from '../../../lib/facts';
import { emptyProfile, readProfile } from '../../../lib/reader';
import { raw } from '../checks/letter';

// Reference material beside the project; where it is absent these tests are skipped, and vitest says so.
const attacks = join(import.meta.dirname, '../../../../shared/attacks');

interface Labelled {
  readonly file: string;
  readonly kind: 'attack' | 'legit';
  readonly class: string;
  readonly provider: string;
  readonly profile: string;
}

const json = (name: string): unknown => JSON.parse(readFileSync(join(attacks, name), 'utf8'));

/** What the hops below the border did, newest first. */
function rolesOf({ file, provider, profile }: Labelled, profiles: ReadonlyMap<string, unknown>): readonly HopPart[] {
  const read = readProfile(profiles.get(profile));
  const facts = createFacts({
    raw: raw(readFileSync(join(attacks, file)), { receiver: provider === 'm365' ? 'microsoft' : provider }),
    profile: 'profile' in read ? read.profile : emptyProfile,
    now: Date.UTC(2026, 0, 1),
    rechecked: null,
  });
  return facts.hopRoles.filter(({ basis }) => basis !== 'seen');
}

describe.skipIf(!existsSync(join(attacks, 'index.json')))('the labelled messages', () => {
  const all = (): readonly Labelled[] => json('index.json') as readonly Labelled[];
  const profiles = (): ReadonlyMap<string, unknown> => new Map(Object.entries(json('profiles.json') as object));

  it.each([
    ['legit.mailing-list', 'list'],
    ['legit.forward', 'forwarder'],
    ['legit.gateway', 'gateway'],
  ])('that are honest and have a hop below the border: %s', (name, role) => {
    const known = profiles();
    const honest = all().filter((one) => one.class === name);
    const newest = honest.map((one) => rolesOf(one, known)[0]?.role).filter((found) => found !== undefined);
    expect(newest.length).toBeGreaterThan(1);
    expect(new Set(newest)).toEqual(new Set([role]));
  });

  it('that are attacks gain no confirmed list or mail filter', () => {
    const known = profiles();
    const gained = all()
      .filter(({ kind }) => kind === 'attack')
      .filter((one) => rolesOf(one, known).some(({ role, basis }) => basis === 'backed' && (role === 'list' || role === 'gateway')));
    expect(gained.map(({ file }) => file)).toEqual([]);
  });
});
