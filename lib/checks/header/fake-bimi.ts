import { fieldsNamed } from '../../message';
import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** Only a receiver may write these, after its own test of the logo; a sender may name a selector, nothing more (BIMI draft §5). */
const RECEIVERS_FIELDS = ['bimi-indicator', 'bimi-location'];

/** A brand logo supplied by the sender, for mail programs that show it unasked. */
export const fakeBimi = defineCheck({
  id: 'header.fake-bimi',
  kind: 'warn',
  needs: ['block', 'fieldTrust', 'chain'],
  run({ block, fieldTrust, chain }) {
    if (chain.border === null) return CLEAR;
    const fields = RECEIVERS_FIELDS.flatMap((key) => fieldsNamed(block, key)).filter((field) => fieldTrust[field.index] !== 'trusted');
    return fields.length === 0
      ? CLEAR
      : found(
          'strong',
          {},
          fields.map((field) => fieldEvidence(field)),
        );
  },
});
