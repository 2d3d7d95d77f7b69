import { describe, expect, it } from 'vitest';
import { type Check, checks, runChecks } from '../../../lib/checks';
import { factsOf } from './letter';

const check = (id: string, run: Check['run']): Check => ({ id, kind: 'warn', needs: [], run });
const speaks = check('a.speaks', () => ({ status: 'finding', strength: 'weak', params: {}, evidence: [] }));
const breaks = check('a.breaks', () => {
  throw new Error('no such thing');
});
const lacks = (id: string) => check(id, () => ({ status: 'unknown', reason: 'headersOnly' }));

describe('the runner', () => {
  it('a check that throws is a gap of its own, and the others still speak', () => {
    const { findings, gaps } = runChecks([breaks, speaks], factsOf({}));
    expect(findings.map(({ id }) => id)).toEqual(['a.speaks']);
    expect(gaps).toEqual([{ id: 'a.breaks', reason: 'checkFailed' }]);
  });

  it('what several checks lack for one reason stands once', () => {
    expect(runChecks([lacks('a.one'), lacks('a.two')], factsOf({})).gaps).toEqual([{ id: 'a.one', reason: 'headersOnly' }]);
  });

  it('clear and not applicable leave nothing', () => {
    const results = runChecks(
      [check('a.clear', () => ({ status: 'clear' })), check('a.none', () => ({ status: 'notApplicable' }))],
      factsOf({}),
    );
    expect(results).toEqual({ findings: [], gaps: [] });
  });

  it('an unknown is never rounded to a finding', () => {
    expect(runChecks([lacks('a.one')], factsOf({})).findings).toEqual([]);
  });

  it('no registered check breaks on an empty message, nor on a heap of octets', () => {
    const noise = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 256);
    for (const source of [new Uint8Array(), noise])
      expect(runChecks(checks, factsOf(source)).gaps.filter(({ reason }) => reason === 'checkFailed')).toEqual([]);
  });
});
