import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';
import { PASSED_ON, passedOnBy } from '../explained';

/** SPF failed for the envelope domain (RFC 7208 §8.4). A forwarded message fails by nature, and a proven From answers it. */
export const spfFail = defineCheck({
  id: 'auth.spf.fail',
  kind: 'warn',
  needs: ['block', 'believed', 'proof', 'border', ...PASSED_ON],
  run(facts) {
    const { block, believed, proof, from, arcVoucher, border } = facts;
    const spf = believed?.spf;
    if (!spf || !/^(?:fail|hardfail)$/u.test(spf.result)) return CLEAR;
    const params = { domain: spf.domain ?? '', address: border?.address?.text ?? '' };
    const isExplained = proof.state === 'proven' || passedOnBy(facts) !== null || (arcVoucher?.isKnown ?? false);
    const isOther = from.domain !== null && spf.domain !== null && !isSameOrganization(spf.domain, from.domain);
    return found(isExplained ? 'note' : 'weak', params, evidenceAt(block, spf), isOther ? 'envelope' : 'sender');
  },
});
