import type { PopupMessage } from '../../components/popup';
import { isFreemail, isSameOrganization, organizationalDomain } from '../../lib/identity';
import type { Report } from '../../lib/report';
import { isQuietedByTrust } from '../../lib/verdict';

/**
 * The domain that trust would hold for; null where trust would change nothing or too much. It quiets only cautions about
 * names, look-alikes and answers of a proven From domain, so it is offered only where these alone make the caution. A
 * free mail provider proves itself for everybody who has an account there: trusting it would trust them all.
 */
export function trustOf(report: Report | null, trustedDomains: readonly string[]): PopupMessage['trust'] {
  if (report === null) return null;
  const { claim, proof, comparison } = report.sender;
  if (claim.domain === null || proof.speaker === null || comparison !== 'match' || isFreemail(claim.domain)) return null;
  const domain = organizationalDomain(claim.domain) ?? claim.domain;
  const given = trustedDomains.find((trusted) => isSameOrganization(trusted, domain));
  if (given !== undefined) return { domain: given, isGiven: true };
  const isAnswered = report.verdict.step === 'caution' && report.verdict.reasons.every(isQuietedByTrust);
  return isAnswered ? { domain, isGiven: false } : null;
}
