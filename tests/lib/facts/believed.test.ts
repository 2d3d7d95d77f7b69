import { describe, expect, it } from 'vitest';
import type { Recheck } from '../../../lib/auth';
import { recheckOf, type Own } from '../auth/rechecked';
import { factsOf, type Letter, stranger } from '../checks/letter';

const untested = (own: Own, letter: Letter = {}) => factsOf({ isUntested: true, below: [], ...letter, rechecked: recheckOf(own) });

describe('what our own check adds to what the receiver says', () => {
  it('speaks where the receiver says nothing', () => {
    const { proof } = untested({ dkim: ['pass firm.example'], dmarc: 'pass firm.example' });
    expect(proof).toMatchObject({ state: 'proven', by: 'dmarc', speaker: 'rechecked', domain: 'firm.example' });
  });

  it('says of a message that nothing proves what the receiver would have said', () => {
    const { proof } = untested({ spf: 'fail firm.example', dmarc: 'fail firm.example', policy: 'reject' });
    expect(proof).toMatchObject({ state: 'failed', speaker: 'rechecked', policy: 'reject' });
  });

  it('fills in the methods the receiver left out, and no other', () => {
    const rechecked = recheckOf({ spf: 'fail other.example', dkim: ['pass firm.example'], dmarc: 'pass firm.example' });
    const { believed } = factsOf({ dmarc: '', dkim: [], below: [], path: 'a@firm.example', rechecked });
    expect(believed?.spf?.result).toBe('pass');
    expect(believed?.dkim.map(({ result }) => result)).toEqual(['pass']);
    expect(believed?.dmarc?.result).toBe('pass');
  });

  it('does not fail a domain for which the receiver reports an aligned pass', () => {
    const { proof } = factsOf({ dmarc: '', rechecked: recheckOf({ dmarc: 'fail firm.example', policy: 'reject' }) });
    expect(proof).toMatchObject({ state: 'proven', by: 'dkim', speaker: 'reported' });
  });

  it('leaves a message unjudged where nothing could be tested', () => {
    const rechecked: Recheck = recheckOf({ dkim: ['temperror firm.example', 'neutral firm.example'], dmarc: 'none firm.example' });
    const { believed, proof } = factsOf({ isUntested: true, below: [], rechecked });
    expect(believed).toBeNull();
    expect(proof.state).toBe('unknown');
  });

  it('takes no DMARC pass that the tree walk alone calls aligned', () => {
    const { proof } = untested({ dkim: ['pass tenant.cloud.example'], dmarc: 'pass firm.example', isSuffixAligned: false });
    expect(proof.state).toBe('unproven');
  });

  it('completes a recorded failure with the wish of the domain, and no other result', () => {
    const rechecked = recheckOf({ dmarc: 'fail firm.example', policy: 'reject' });
    const failed = factsOf({ ...stranger, dmarc: 'fail', rechecked });
    expect(failed.proof).toMatchObject({ state: 'failed', speaker: 'reported', policy: 'reject' });
    expect(factsOf({ ...stranger, dmarc: 'none', rechecked }).believed?.dmarc?.policy).toBeNull();
    expect(factsOf({ ...stranger, dmarc: 'fail (p=NONE)', rechecked }).believed?.dmarc?.policy).toBe('none');
    const passed = recheckOf({ dmarc: 'pass firm.example', policy: 'reject' });
    expect(factsOf({ dmarc: 'pass', rechecked: passed }).believed?.dmarc?.policy).toBeNull();
    const ofAnother = recheckOf({ dmarc: 'fail other.example', policy: 'reject' });
    expect(factsOf({ ...stranger, dmarc: 'fail', rechecked: ofAnother }).believed?.dmarc?.policy).toBeNull();
  });

  it('changes nothing where nothing was looked up', () => {
    const facts = factsOf(stranger);
    expect(facts.believed).toBe(facts.reported);
  });
});
