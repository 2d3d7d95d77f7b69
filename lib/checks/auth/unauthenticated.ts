import { isSameOrganization, sendingService } from '../../identity';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { evidenceAt } from '../evidence';
import { PASSED_ON, passedOnBy } from '../explained';
import { shownDomain } from '../shown';

/**
 * The receiver tested the message and nothing at all passed. Weak by itself: small servers still send such mail. Strong where the envelope domain says that
 * other computers send its mail (SPF fail or softfail), be it the From domain or a third one that was borrowed for the purpose, and where the
 * From domain is a well-known brand's: those can always prove their mail.
 */
export const unauthenticated = defineCheck({
  id: 'auth.unauthenticated',
  kind: 'warn',
  needs: ['block', 'proof', 'believed', 'bounce', 'internal', 'legacy', 'fromBrands', ...PASSED_ON],
  run(facts) {
    const { block, from, proof, believed, bounce, internal, legacy, fromBrands } = facts;
    if (believed === null || internal.evidence === 'proven') return NOT_APPLICABLE;
    if (proof.state !== 'unproven' || proof.passedDomains.length > 0) return CLEAR;
    const { spf, dmarc } = believed;
    const envelope = spf?.domain ?? null;
    const isDenied = spf !== null && /^(?:fail|softfail|hardfail)$/u.test(spf.result);
    const isOwn = envelope !== null && from.domain !== null && isSameOrganization(envelope, from.domain);
    const params = { domain: shownDomain(from), envelope: envelope ?? '' };
    const evidence = evidenceAt(block, isDenied ? spf : (dmarc ?? spf));
    if (legacy.isLegacy || passedOnBy(facts) !== null || bounce.evidence === 'proven') return found('note', params, evidence, 'nothing');
    if (isDenied && isOwn) return found('strong', params, evidence, 'notListed');
    const isService = envelope !== null && sendingService(envelope) !== null;
    if (isDenied && envelope !== null && !isService) return found('strong', params, evidence, 'borrowed');
    return found(fromBrands.length > 0 ? 'strong' : 'weak', params, evidence, 'nothing');
  },
});
