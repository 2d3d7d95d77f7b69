import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';

/**
 * The ARC chain holds and DMARC fails, but the one who sealed it is nobody known. Anybody can seal; what a seal says is worth what the sealer is
 * worth (RFC 8617 §5.2). A small list's own seal is honest more often than not, so a list stays a note.
 */
export const arcUntrustedSealer = defineCheck({
  id: 'auth.arc.untrusted-sealer',
  kind: 'warn',
  needs: ['block', 'proof', 'arcVoucher', 'list'],
  run({ block, proof, arcVoucher, list }) {
    if (arcVoucher === null || arcVoucher.isKnown || proof.state !== 'failed') return CLEAR;
    const evidence = evidenceAt(block, { fieldIndex: arcVoucher.set.sealFieldIndex, at: null });
    return found(list.evidence === 'proven' ? 'note' : 'strong', { sealer: arcVoucher.sealer }, evidence);
  },
});
