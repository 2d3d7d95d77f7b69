import { brandOwns, sendingService } from '../../identity';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { evidenceAt } from '../evidence';
import { isWorthImitating, PASSED_ON, passedOnBy } from '../explained';
import { shownDomain } from '../shown';

/** Default signatures of cloud tenants code the tenant's own domain: `firm-example.20230601.gappssmtp.com`, `firm.onmicrosoft.com`. */
const TENANT = /^([a-z0-9-]{1,63})\.(?:\d{8}\.gappssmtp|onmicrosoft)\.com$/u;

/** The pass is of a service that sends for many: of its own domain, or of a tenant who is the From organisation. */
function isForSender(domain: string, organization: string | null): boolean {
  const tenant = TENANT.exec(domain)?.[1];
  if (tenant !== undefined)
    return organization !== null && [organization.replaceAll('.', '-'), organization.split('.')[0]].includes(tenant);
  return sendingService(domain)?.kind === 'esp';
}

/**
 * SPF or DKIM passed, but only for a domain that is not the From domain, and no DMARC result decides. What is proven is another sender than the one shown.
 * A mailing service that sends for a small firm looks the same and is honest; so the pass of a known service, a list or a forwarder is a note. Any customer of
 * such a service can write any From, so for somebody whom it pays to imitate its pass is weak.
 */
export const unaligned = defineCheck({
  id: 'auth.unaligned',
  kind: 'warn',
  needs: ['block', 'proof', 'believed', 'internal', 'legacy', 'bounce', 'fromBrands', ...PASSED_ON],
  run(facts) {
    const { block, from, proof, believed, internal, legacy, bounce, arcVoucher, fromBrands } = facts;
    if (believed === null || internal.evidence === 'proven') return NOT_APPLICABLE;
    const [signer] = proof.passedDomains;
    if (proof.state !== 'unproven' || signer === undefined) return CLEAR;
    // Several authors of several domains are told by the checks of From.
    if (from.domain === null && from.mailboxes.some(({ mailbox }) => mailbox.domain !== '')) return CLEAR;
    const outcome = believed.dkim.find(({ result }) => result === 'pass') ?? believed.spf;
    const params = { domain: shownDomain(from), signer };
    const evidence = evidenceAt(block, outcome);
    // Well-known brands let their services sign in the brand's own name; a pass of one of their other domains is theirs.
    const isService = fromBrands.length === 0 && proof.passedDomains.some((domain) => isForSender(domain, from.organization));
    const isOwners = proof.passedDomains.some((domain) => fromBrands.some((brand) => brandOwns(brand, domain)));
    const isExplained =
      isOwners ||
      legacy.isLegacy ||
      passedOnBy(facts) !== null ||
      bounce.evidence === 'proven' ||
      (arcVoucher?.isKnown === true && arcVoucher.sawAuthor);
    if (isExplained) return found('note', params, evidence);
    const isMeant = isWorthImitating(from.author?.mailbox.address ?? '', facts);
    return found(!isService ? 'strong' : isMeant ? 'weak' : 'note', params, evidence);
  },
});
