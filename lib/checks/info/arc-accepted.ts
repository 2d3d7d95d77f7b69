import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';

/** A sealer that can be believed vouches, under a seal the receiver verified, that the message was proven before it was handed on. */
export const arcAccepted = defineCheck({
  id: 'info.arc-accepted',
  kind: 'info',
  needs: ['block', 'arcVoucher', 'proof'],
  run({ block, arcVoucher, proof }) {
    if (arcVoucher === null || !arcVoucher.isKnown || arcVoucher.firstDmarc !== 'pass' || proof.state === 'proven') return CLEAR;
    return found('note', { sealer: arcVoucher.sealer }, evidenceAt(block, { fieldIndex: arcVoucher.set.sealFieldIndex, at: null }));
  },
});
