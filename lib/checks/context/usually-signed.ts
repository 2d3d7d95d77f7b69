import { alignment } from '../../auth';
import { pathOf } from '../../facts';
import { isSameOrganization } from '../../identity';
import { alwaysSigned, usualPathInstead } from '../../reader';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { mailboxEvidence } from '../evidence';
import { dayOfArrival } from '../remembered';

/**
 * Earlier mail of this domain was always signed, by the reader's word or by the memory, and this message carries no valid signature of it.
 * What the memory alone knows stays weak where another proof ties the message to the domain: a new server may not sign yet.
 */
export const usuallySigned = defineCheck({
  id: 'context.usually-signed',
  kind: 'warn',
  needs: ['from', 'profile', 'believed', 'rechecked', 'hasAuthorSignature', 'proof', 'remembered', 'border', 'list', 'forward', 'bounce'],
  run({ from, profile, believed, rechecked, hasAuthorSignature, proof, remembered, border, list, forward, bounce }) {
    const { domain, author } = from;
    if (domain === null || author === null) return NOT_APPLICABLE;
    const isListed = profile.alwaysSigned.some((signed) => isSameOrganization(signed, domain) || signed === domain);
    const record = remembered?.record ?? null;
    const day = dayOfArrival({ border });
    const count = record === null || day === null ? null : alwaysSigned(record, domain, day);
    if (!isListed && count === null) return NOT_APPLICABLE;
    if (believed === null) return { status: 'unknown', reason: 'noTrustedResults' };
    if (alignment(believed, domain, isSameOrganization).dkim !== null) return CLEAR;
    const isUnsettled = rechecked?.signatures.some(
      ({ result, signingDomain }) => (result === 'neutral' || result === 'temperror') && isSameOrganization(signingDomain, domain),
    );
    if (isUnsettled === true && believed.dkim === rechecked?.view.dkim) return { status: 'unknown', reason: 'noTrustedResults' };
    // Nobody looked at the signature that is there: another mailbox of the reader's, whose server does not test them.
    if (believed.dkim.length === 0 && hasAuthorSignature) return { status: 'unknown', reason: 'noTrustedResults' };
    const isExplained = [list, forward, bounce].some(({ evidence }) => evidence === 'proven');
    const evidence = [mailboxEvidence(author.field, author.mailbox, 'address')];
    if (isListed || record === null || count === null) return found(isExplained ? 'note' : 'strong', { domain }, evidence);
    const strength = isExplained ? 'note' : proof.state === 'proven' ? 'weak' : 'strong';
    const path = pathOf({ border });
    const usual = usualPathInstead(record, path);
    return usual === null || path === null
      ? found(strength, { domain, count }, evidence, 'remembered')
      : found(strength, { domain, count, path, usual }, evidence, 'elsewhere');
  },
});
