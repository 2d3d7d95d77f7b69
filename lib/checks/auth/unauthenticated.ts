import { isSameOrganization, sendingService } from '../../identity';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { evidenceAt } from '../evidence';
import { isPassedOn } from '../explained';
import { shownDomain } from '../shown';

/**
 * The receiver tested the message and nothing at all passed. Weak by itself: small servers still send such mail. Strong where the envelope domain says that
 * other computers send its mail (SPF fail or softfail), be it the From domain or a third one that was borrowed for the purpose.
 */
export const unauthenticated = defineCheck({
  id: 'auth.unauthenticated',
  kind: 'warn',
  needs: ['block', 'from', 'proof', 'reported', 'list', 'forward', 'bounce', 'internal', 'legacy'],
  run({ block, from, proof, reported, list, forward, bounce, internal, legacy }) {
    if (reported === null || internal.evidence === 'proven') return NOT_APPLICABLE;
    if (proof.state !== 'unproven' || proof.passedDomains.length > 0) return CLEAR;
    const { spf, dmarc } = reported;
    const isDenied = spf !== null && /^(?:fail|softfail|hardfail)$/u.test(spf.result);
    const isOwn = spf?.domain != null && from.domain !== null && isSameOrganization(spf.domain, from.domain);
    const params = { domain: shownDomain(from), envelope: spf?.domain ?? '' };
    const evidence = evidenceAt(block, isDenied ? spf : (dmarc ?? spf));
    if (legacy.isLegacy || isPassedOn(list, forward) || bounce.evidence === 'proven') return found('note', params, evidence, 'nothing');
    if (isDenied && isOwn) return found('strong', params, evidence, 'notListed');
    const isService = spf?.domain != null && sendingService(spf.domain) !== null;
    return isDenied && spf.domain !== null && !isService
      ? found('strong', params, evidence, 'borrowed')
      : found('weak', params, evidence, 'nothing');
  },
});
