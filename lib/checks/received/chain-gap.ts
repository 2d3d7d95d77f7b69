import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';
import { isPlausible } from '../explained';

/** Two neighbouring hops do not connect: one was handed over to a host that the next does not come from. */
export const chainGap = defineCheck({
  id: 'received.chain-gap',
  kind: 'warn',
  needs: ['block', 'chain', 'proof', 'legacy', 'list'],
  run({ block, chain, proof, legacy, list }) {
    for (const oddity of chain.oddities) {
      if (oddity.kind !== 'gap') continue;
      const upper = chain.hops[oddity.upper];
      const lower = chain.hops[oddity.lower];
      if (upper === undefined || lower === undefined) continue;
      const isExplained = proof.state === 'proven' || legacy.isLegacy || isPlausible(list, proof);
      return found(
        isExplained ? 'note' : 'weak',
        { upper: upper.from ?? '', lower: lower.by ?? '' },
        evidenceAt(block, { fieldIndex: lower.fieldIndex, at: lower.at }),
      );
    }
    return CLEAR;
  },
});
