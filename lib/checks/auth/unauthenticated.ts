import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { evidenceAt } from '../evidence';
import { isPassedOn } from '../explained';

/**
 * The receiver tested the message and nothing at all passed. Weak by itself: small servers still send such mail. Strong where the
 * envelope is of the From domain and that domain says that other computers send its mail (SPF fail or softfail).
 */
export const unauthenticated = defineCheck({
  id: 'auth.unauthenticated',
  kind: 'warn',
  needs: ['block', 'from', 'proof', 'reported', 'list', 'forward', 'bounce', 'internal', 'legacy'],
  run({ block, from, proof, reported, list, forward, bounce, internal, legacy }) {
    if (reported === null || internal.evidence === 'proven') return NOT_APPLICABLE;
    if (proof.state !== 'unproven' || proof.passedDomains.length > 0) return CLEAR;
    const { spf, dmarc } = reported;
    const isRefused = spf !== null && spf.domain !== null && from.domain !== null && isSameOrganization(spf.domain, from.domain);
    const isNotListed = isRefused && /^(?:fail|softfail|hardfail)$/u.test(spf.result);
    const params = { domain: from.domain ?? '' };
    const evidence = evidenceAt(block, isNotListed ? spf : (dmarc ?? spf));
    if (legacy.isLegacy || isPassedOn(list, forward) || bounce.evidence !== 'none') return found('note', params, evidence, 'nothing');
    return isNotListed ? found('strong', params, evidence, 'notListed') : found('weak', params, evidence, 'nothing');
  },
});
