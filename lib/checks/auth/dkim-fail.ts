import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';
import { isPlausible, PASSED_ON, passedOnBy } from '../explained';

const FAILED = /^(?:fail|hardfail|perm_fail|permerror|reject)$/u;

/** A signature of the From domain does not verify: the text was changed, or the signature was copied. Lists change text, and another aligned pass answers it. */
export const dkimFail = defineCheck({
  id: 'auth.dkim.fail',
  kind: 'warn',
  needs: ['block', 'believed', 'proof', ...PASSED_ON],
  run(facts) {
    const { block, believed, proof, from, list, arcVoucher } = facts;
    const failed = believed?.dkim.find(
      ({ result, domain }) => FAILED.test(result) && domain !== null && from.domain !== null && isSameOrganization(domain, from.domain),
    );
    if (failed === undefined) return CLEAR;
    const isExplained =
      proof.state === 'proven' || passedOnBy(facts) !== null || isPlausible(list, proof) || (arcVoucher?.isKnown ?? false);
    return found(isExplained ? 'note' : 'weak', { domain: failed.domain ?? '' }, evidenceAt(block, failed));
  },
});
