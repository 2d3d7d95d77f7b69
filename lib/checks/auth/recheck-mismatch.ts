import { isAboutFrom } from '../../facts';
import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { evidenceAt } from '../evidence';
import { shownDomain } from '../shown';

/**
 * Our own check contradicts what the receiver recorded. A recorded pass that does not hold means a fooled filter or a forged record: decisive with the DNS
 * of the day, strong with today's, which may have changed. Attack: HELO and envelope that the filters behind one server read differently (Chen, Paxson,
 * Jiang, 2020). A recorded failure that we cannot reproduce is said and changes nothing: the receiver saw more than we do.
 */
export const recheckMismatch = defineCheck({
  id: 'auth.recheck-mismatch',
  kind: 'warn',
  needs: ['block', 'from', 'reported', 'rechecked', 'proof'],
  run({ block, from, reported, rechecked, proof }) {
    if (reported === null || rechecked === null || from.domain === null) return NOT_APPLICABLE;
    const { domain } = from;
    const own = rechecked.view;
    const isOwn = (one: string | null) => one !== null && isSameOrganization(one, domain);
    const params = { domain: shownDomain(from), resolver: rechecked.lookups.resolver };
    const weight = rechecked.isDayOfReceipt ? 'decisive' : 'strong';
    if (reported.dmarc?.result === 'pass' && isAboutFrom(reported.dmarc.domain, from) && own.dmarc?.result === 'fail')
      return found(weight, params, evidenceAt(block, reported.dmarc), 'dmarc');
    const signed = reported.dkim.find(
      (one) =>
        one.result === 'pass' &&
        isOwn(one.domain) &&
        own.dkim.some(({ result, domain: signer }) => result === 'fail' && signer === one.domain) &&
        own.dkim.every(({ result, domain: signer }) => result === 'fail' || signer !== one.domain),
    );
    const isProvenByUs = own.dmarc?.result === 'pass';
    if (signed !== undefined)
      return found(isProvenByUs ? 'note' : weight, { ...params, domain: signed.domain ?? domain }, evidenceAt(block, signed), 'dkim');
    const { spf } = reported;
    const isContradicted = own.spf !== null && own.spf.result !== 'pass' && own.spf.domain === spf?.domain;
    if (spf?.result === 'pass' && isOwn(spf.domain) && isContradicted && proof.by === 'spf' && !isProvenByUs)
      return found(weight, params, evidenceAt(block, spf), 'spf');
    const isReportedFailed = reported.dmarc?.result === 'fail' && isAboutFrom(reported.dmarc.domain, from);
    return isReportedFailed && isProvenByUs ? found('note', params, evidenceAt(block, reported.dmarc), 'better') : CLEAR;
  },
});
