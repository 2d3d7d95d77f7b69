import type { Facts } from '../../facts';
import { domainOfAddress, isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';
import { PASSED_ON, passedOnBy } from '../explained';
import { shownDomain } from '../shown';

/** Words for a domain's wish that failing mail be refused or set aside, as policy or as what the receiver did in its place. */
const ENFORCED = /^(?:reject|quarantine|oreject|opctreject|oquarantine|opctquarantine)$/u;

/**
 * Attack: another customer of the same mail server, who logs in under a name of his own. Where nobody says whose the mailbox is, a login is any customer's,
 * and only the server's own word that the message is internal counts.
 */
function isOfColleague({
  internal,
  from: { domain },
  border,
  ownDomains,
}: Pick<Facts, 'internal' | 'from' | 'border' | 'ownDomains'>): boolean {
  const isOwn = (name: string) => ownDomains.some((own) => isSameOrganization(own, name));
  const login = domainOfAddress(border?.authenticatedUser ?? '');
  const isSaid = ownDomains.length === 0 && internal.fields.some(({ key }) => key !== 'received');
  return internal.evidence === 'proven' && domain !== null && (isOwn(domain) || isSaid) && (login === '' || isOwn(login));
}

/**
 * DMARC fails for the From domain (RFC 9989). Decisive where the domain asks that such mail be refused. Lists and forwarders break honest proofs: where
 * one provably handed the message on, or a sealer that can be believed saw it pass, a domain without such a wish gets a note. Against such a wish the
 * excuse counts less, and only for a message that at least carries a signature of its author. Where nobody recorded MAIL FROM, our own failure supposes
 * that it was the author's. A colleague who never left the reader's own system has nothing to prove: servers test who logs in from home as they test strangers.
 */
export const dmarcFail = defineCheck({
  id: 'auth.dmarc.fail',
  kind: 'warn',
  needs: ['block', 'border', 'proof', 'believed', 'bounce', 'internal', 'reversePath', ...PASSED_ON],
  run(facts) {
    const { block, from, proof, believed, bounce, reversePath, arcVoucher, hasAuthorSignature } = facts;
    if (proof.state !== 'failed' || !believed?.dmarc || isOfColleague(facts)) return CLEAR;
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
