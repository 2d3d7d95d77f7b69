import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';

const BROKEN = /^(?:fail|reject|invalid|permerror|perm_fail)$/u;

/** There is an ARC chain, and the receiver says that it does not hold. Beside a failed proof it was put there to look like one. */
export const arcBroken = defineCheck({
  id: 'auth.arc.broken',
  kind: 'warn',
  needs: ['block', 'believed', 'proof', 'arcSets', 'list', 'forward'],
  run({ block, believed, proof, arcSets, list, forward }) {
    if (arcSets.length === 0 || !believed?.arc || !BROKEN.test(believed.arc.result)) return CLEAR;
    const isHarmless = proof.state === 'proven' || list.evidence === 'proven' || forward.evidence === 'proven';
    return found(
      isHarmless ? 'note' : proof.state === 'failed' ? 'strong' : 'weak',
      { sealer: arcSets.at(-1)?.sealer ?? '' },
      evidenceAt(block, believed.arc),
    );
  },
});
