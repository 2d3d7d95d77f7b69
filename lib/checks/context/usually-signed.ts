import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { mailboxEvidence } from '../evidence';

/** Earlier mail of this domain was always signed, and this message carries no valid signature of it. */
export const usuallySigned = defineCheck({
  id: 'context.usually-signed',
  kind: 'warn',
  needs: ['from', 'profile', 'reported', 'list', 'forward', 'bounce'],
  run({ from, profile, reported, list, forward, bounce }) {
    const { domain, author } = from;
    if (
      domain === null ||
      author === null ||
      !profile.alwaysSigned.some((signed) => isSameOrganization(signed, domain) || signed === domain)
    )
      return NOT_APPLICABLE;
    if (reported === null) return { status: 'unknown', reason: 'noTrustedResults' };
    if (reported.dkim.some((one) => one.result === 'pass' && one.domain !== null && isSameOrganization(one.domain, domain))) return CLEAR;
    const isExplained = list.evidence === 'proven' || forward.evidence === 'proven' || bounce.evidence === 'proven';
    return found(isExplained ? 'note' : 'strong', { domain }, [mailboxEvidence(author.field, author.mailbox, 'address')]);
  },
});
