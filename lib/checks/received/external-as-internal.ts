import { isSameOrganization } from '../../identity';
import { lookedUpName } from '../../received';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { evidenceAt } from '../evidence';
import { PASSED_ON, passedOnBy } from '../explained';

/**
 * A sender of the reader's own organisation, and the message came in from outside without proof. Colleagues hand in where they log in; services that
 * may write for the organisation are proven, and a signature of its that nobody tested may be one of theirs, so it is not decisive then: an invented one
 * gains a caution for a danger, and that only until it is checked. Nor is it where nobody recorded MAIL FROM, without which nothing could be tested. Lists
 * return a colleague's letter from outside, so what a list or forwarder provably sent on is a note.
 */
export const externalAsInternal = defineCheck({
  id: 'received.external-as-internal',
  kind: 'warn',
  needs: ['block', 'border', 'proof', 'internal', 'bounce', 'legacy', 'reversePath', ...PASSED_ON],
  run(facts) {
    const { block, from, ownDomains, border, proof, internal, bounce, legacy, profile, hasAuthorSignature, reversePath } = facts;
    const { domain } = from;
    if (domain === null || border === null || !ownDomains.some((own) => isSameOrganization(own, domain))) return NOT_APPLICABLE;
    if (proof.state === 'proven' || internal.evidence === 'proven' || border.isAuthenticated) return CLEAR;
    const host = lookedUpName(border);
    if (host !== null && ownDomains.some((own) => isSameOrganization(own, host))) return CLEAR;
    const params = { domain, host: host ?? border.address?.text ?? border.from ?? '' };
    const evidence = evidenceAt(block, { fieldIndex: border.fieldIndex, at: border.at });
    if (passedOnBy(facts) !== null || bounce.evidence === 'proven' || legacy.isLegacy) return found('note', params, evidence, 'returned');
    if (profile.ownDomains.length === 0) return found(proof.state === 'unknown' ? 'weak' : 'strong', params, evidence, 'outside');
    const couldBeTested = !hasAuthorSignature && reversePath.kind !== 'unknown';
    return found(proof.state === 'unknown' && couldBeTested ? 'decisive' : 'strong', params, evidence, 'outside');
  },
});
