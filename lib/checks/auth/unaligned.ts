import { sendingService } from '../../identity';
import { isKnownDomain } from '../../reader';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { evidenceAt } from '../evidence';
import { isPassedOn } from '../explained';

/**
 * SPF or DKIM passed, but for a domain that is not the From domain, and no DMARC result decides. A mailing service that sends for a
 * small firm does that honestly; so the pass of a known service, a list or a forwarder is a note.
 */
export const unaligned = defineCheck({
  id: 'auth.unaligned',
  kind: 'warn',
  needs: ['block', 'from', 'proof', 'reported', 'list', 'forward', 'internal', 'legacy', 'profile', 'bounce'],
  run({ block, from, proof, reported, list, forward, internal, legacy, profile, bounce }) {
    if (reported === null || internal.evidence === 'proven') return NOT_APPLICABLE;
    const [signer] = proof.passedDomains;
    if (proof.state !== 'unproven' || signer === undefined) return CLEAR;
    const outcome = reported.dkim.find(({ result }) => result === 'pass') ?? reported.spf;
    const params = { domain: from.domain ?? '', signer };
    const evidence = evidenceAt(block, outcome);
    const isService = proof.passedDomains.some((domain) => sendingService(domain) !== null);
    if (isService || legacy.isLegacy || isPassedOn(list, forward) || bounce.evidence !== 'none') return found('note', params, evidence);
    const isReadersBusiness = from.domain !== null && isKnownDomain(profile, from.domain);
    return found(isReadersBusiness ? 'strong' : 'weak', params, evidence);
  },
});
