import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { mailboxEvidence } from '../evidence';

/** Earlier mail of this domain was always signed, and this message carries no valid signature of it. */
export const usuallySigned = defineCheck({
  id: 'context.usually-signed',
  kind: 'warn',
  needs: ['from', 'profile', 'believed', 'rechecked', 'list', 'forward', 'bounce'],
  run({ from, profile, believed, rechecked, list, forward, bounce }) {
    const { domain, author } = from;
    if (
      domain === null ||
      author === null ||
      !profile.alwaysSigned.some((signed) => isSameOrganization(signed, domain) || signed === domain)
    )
      return NOT_APPLICABLE;
    if (believed === null) return { status: 'unknown', reason: 'noTrustedResults' };
    if (believed.dkim.some((one) => one.result === 'pass' && one.domain !== null && isSameOrganization(one.domain, domain))) return CLEAR;
    const isUnsettled = rechecked?.signatures.some(
      ({ result, signingDomain }) => (result === 'neutral' || result === 'temperror') && isSameOrganization(signingDomain, domain),
    );
    if (isUnsettled === true && believed.dkim === rechecked?.view.dkim) return { status: 'unknown', reason: 'noTrustedResults' };
    const isExplained = list.evidence === 'proven' || forward.evidence === 'proven' || bounce.evidence === 'proven';
    return found(isExplained ? 'note' : 'strong', { domain }, [mailboxEvidence(author.field, author.mailbox, 'address')]);
  },
});
