import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/**
 * More than one From field (RFC 5322 §3.6 allows one). Attack: the receiver checks one, the reader's program shows the other. Decisive where
 * they name different addresses; a plain repetition is a mailer's fault.
 */
export const multipleHeaders = defineCheck({
  id: 'from.multiple-headers',
  kind: 'warn',
  needs: ['from'],
  run({ from }) {
    if (from.fields.length < 2) return CLEAR;
    const addresses = new Set(from.mailboxes.map(({ mailbox }) => mailbox.address.toLowerCase()));
    const evidence = from.fields.map(({ field }) => fieldEvidence(field));
    return addresses.size > 1
      ? found('decisive', { count: from.fields.length }, evidence, 'differ')
      : found('weak', { count: from.fields.length }, evidence, 'same');
  },
});
