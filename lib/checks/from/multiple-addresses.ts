import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/**
 * Several author addresses of different organisations in one From. RFC 5322 allows several authors; mail programs show one, receivers test
 * another, and no honest message with authors of two organisations is common enough to believe.
 */
export const multipleAddresses = defineCheck({
  id: 'from.multiple-addresses',
  kind: 'warn',
  needs: ['from'],
  run({ from }) {
    const placed = from.mailboxes.filter(({ mailbox }) => mailbox.domain !== '');
    const [first, ...others] = placed;
    const other = others.find(
      ({ mailbox }) => first && mailbox.domain !== first.mailbox.domain && !isSameOrganization(mailbox.domain, first.mailbox.domain),
    );
    if (first === undefined || other === undefined || first.field !== other.field) return CLEAR;
    const params = { first: first.mailbox.address, second: other.mailbox.address };
    return found('decisive', params, [mailboxEvidence(first.field, first.mailbox), mailboxEvidence(other.field, other.mailbox)]);
  },
});
