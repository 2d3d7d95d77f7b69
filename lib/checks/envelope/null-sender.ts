import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/**
 * An empty envelope sender on what is no bounce and no automatic answer (RFC 5321 §4.5.5). Attack: SPF then tests the greeting name, which the attacker owns. Some
 * notification programs do it by mistake, so it is weak, and nothing beside a proven From.
 */
export const nullSender = defineCheck({
  id: 'envelope.null-sender',
  kind: 'warn',
  needs: ['reversePath', 'bounce', 'proof', 'internal', 'list', 'legacy'],
  run({ reversePath, bounce, proof, internal, list, legacy }) {
    if (reversePath.kind !== 'null' || bounce.evidence !== 'none') return CLEAR;
    const isExplained = proof.state === 'proven' || internal.evidence === 'proven' || list.evidence === 'proven' || legacy.isLegacy;
    return found(isExplained ? 'note' : 'weak', {}, reversePath.field === null ? [] : [fieldEvidence(reversePath.field)]);
  },
});
