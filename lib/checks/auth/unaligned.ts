import { brandOwns, sendingService } from '../../identity';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { evidenceAt } from '../evidence';
import { isPassedOn } from '../explained';
import { shownDomain } from '../shown';

/**
 * SPF or DKIM passed, but only for a domain that is not the From domain, and no DMARC result decides. What is proven is another sender than the one shown.
 * A mailing service that sends for a small firm looks the same and is honest; so the pass of a known service, a list or a forwarder is a note.
 */
export const unaligned = defineCheck({
  id: 'auth.unaligned',
  kind: 'warn',
  needs: ['block', 'from', 'proof', 'reported', 'list', 'forward', 'internal', 'legacy', 'bounce', 'arcVoucher', 'fromBrands'],
  run({ block, from, proof, reported, list, forward, internal, legacy, bounce, arcVoucher, fromBrands }) {
    if (reported === null || internal.evidence === 'proven') return NOT_APPLICABLE;
    const [signer] = proof.passedDomains;
    if (proof.state !== 'unproven' || signer === undefined || from.domain === null) return CLEAR;
    const outcome = reported.dkim.find(({ result }) => result === 'pass') ?? reported.spf;
    const params = { domain: shownDomain(from), signer };
    const evidence = evidenceAt(block, outcome);
    // Well-known brands let their services sign in the brand's own name; a pass of one of their other domains is theirs.
    const isService = fromBrands.length === 0 && proof.passedDomains.some((domain) => sendingService(domain) !== null);
    const isSameOwner = proof.passedDomains.some((domain) => fromBrands.some((brand) => brandOwns(brand, domain)));
    const isExplained =
      isService ||
      isSameOwner ||
      legacy.isLegacy ||
      isPassedOn(list, forward) ||
      bounce.evidence === 'proven' ||
      (arcVoucher?.isKnown ?? false);
    return found(isExplained ? 'note' : 'strong', params, evidence);
  },
});
