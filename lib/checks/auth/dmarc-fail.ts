import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';
import { passedOnBy } from '../explained';

/** Words for a domain's wish that failing mail be refused or set aside, as policy or as what the receiver did in its place. */
const ENFORCED = /^(?:reject|quarantine|oreject|opctreject|oquarantine|opctquarantine)$/u;

/**
 * DMARC fails for the From domain (RFC 9989). Decisive where the domain asks that such mail be refused. Where a list or a
 * forwarder provably handed it on, which breaks honest proofs, a domain without such a wish gets a note.
 */
export const dmarcFail = defineCheck({
  id: 'auth.dmarc.fail',
  kind: 'warn',
  needs: ['block', 'from', 'proof', 'reported', 'list', 'forward'],
  run({ block, from, proof, reported, list, forward }) {
    if (proof.state !== 'failed' || !reported?.dmarc) return CLEAR;
    const { policy, action } = reported.dmarc;
    const isEnforced = ENFORCED.test(policy ?? '') || ENFORCED.test(action ?? '');
    const relay = passedOnBy(list, forward);
    const params = { domain: from.domain ?? '', relay: relay ?? '' };
    const evidence = evidenceAt(block, reported.dmarc);
    if (relay !== null) return found(isEnforced ? 'strong' : 'note', params, evidence, 'passedOn');
    return isEnforced ? found('decisive', params, evidence, 'enforced') : found('strong', params, evidence, 'open');
  },
});
