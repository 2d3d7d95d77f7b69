import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';
import { PASSED_ON, passedOnBy } from '../explained';
import { shownDomain } from '../shown';

/** Words for a domain's wish that failing mail be refused or set aside, as policy or as what the receiver did in its place. */
const ENFORCED = /^(?:reject|quarantine|oreject|opctreject|oquarantine|opctquarantine)$/u;

/**
 * DMARC fails for the From domain (RFC 9989). Decisive where the domain asks that such mail be refused. Lists and forwarders break honest proofs: where
 * one provably handed the message on, or a sealer that can be believed saw it pass, a domain without such a wish gets a note. Against such a wish the
 * excuse counts less, and only for a message that at least carries a signature of its author. Where nobody recorded MAIL FROM, our own failure supposes
 * that it was the author's.
 */
export const dmarcFail = defineCheck({
  id: 'auth.dmarc.fail',
  kind: 'warn',
  needs: ['block', 'proof', 'believed', 'bounce', 'reversePath', ...PASSED_ON],
  run(facts) {
    const { block, from, proof, believed, bounce, reversePath, arcVoucher, hasAuthorSignature } = facts;
    if (proof.state !== 'failed' || !believed?.dmarc) return CLEAR;
    const { policy, action } = believed.dmarc;
    const isEnforced = ENFORCED.test(policy ?? '') || ENFORCED.test(action ?? '');
    const voucher = arcVoucher !== null && arcVoucher.isKnown && arcVoucher.firstDmarc === 'pass' ? arcVoucher.sealer : null;
    const relay = voucher ?? passedOnBy(facts);
    const params = { domain: shownDomain(from), relay: relay ?? '' };
    const evidence = evidenceAt(block, believed.dmarc);
    if (voucher !== null || (relay !== null && !isEnforced)) return found('note', params, evidence, 'passedOn');
    if (relay !== null && hasAuthorSignature) return found('strong', params, evidence, 'passedOn');
    const isSupposed = reversePath.kind === 'unknown' && proof.speaker === 'rechecked';
    if (isEnforced) return found(isSupposed ? 'strong' : 'decisive', params, evidence, 'enforced');
    return found(bounce.evidence === 'proven' ? 'note' : 'strong', params, evidence, 'open');
  },
});
