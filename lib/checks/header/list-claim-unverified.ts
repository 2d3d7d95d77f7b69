import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** Mailing-list fields beside a failed proof, and nothing that proves the list: written to excuse the failure. */
export const listClaimUnverified = defineCheck({
  id: 'header.list-claim-unverified',
  kind: 'warn',
  needs: ['list', 'proof', 'arcVoucher', 'legacy'],
  run({ list, proof, arcVoucher, legacy }) {
    if (list.evidence !== 'claimed' || proof.state !== 'failed') return CLEAR;
    const isExplained = legacy.isLegacy || (arcVoucher?.isKnown ?? false);
    return found(
      isExplained ? 'note' : 'weak',
      { list: list.domain ?? '' },
      list.fields.map((field) => fieldEvidence(field)),
    );
  },
});
