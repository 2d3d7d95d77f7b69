import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';

/** A Received line below the border that contradicts itself: its name and address do not belong together, or the server greeted itself. */
export const forgedHop = defineCheck({
  id: 'received.forged-hop',
  kind: 'warn',
  needs: ['block', 'chain', 'proof', 'legacy', 'isReceiverHost'],
  run({ block, chain, proof, legacy, isReceiverHost }) {
    for (const oddity of chain.oddities) {
      if (oddity.kind !== 'selfContradiction' && oddity.kind !== 'loop') continue;
      const hop = chain.hops[oddity.kind === 'loop' ? oddity.lower : oddity.hop];
      if (hop === undefined || (chain.border !== null && hop.index <= chain.border)) continue;
      return found(
        proof.state === 'proven' || legacy.isLegacy ? 'note' : 'strong',
        { host: hop.by ?? '' },
        evidenceAt(block, { fieldIndex: hop.fieldIndex, at: hop.at }),
      );
    }
    for (const oddity of chain.oddities) {
      const lower = oddity.kind === 'gap' ? chain.hops[oddity.lower] : undefined;
      // A line of the reader's own server below its real border, and the hop above does not come from there.
      if (!lower?.by || !isReceiverHost(lower.by)) continue;
      const strength = proof.state === 'proven' || legacy.isLegacy ? 'note' : 'strong';
      return found(strength, { host: lower.by }, evidenceAt(block, { fieldIndex: lower.fieldIndex, at: lower.at }));
    }
    return CLEAR;
  },
});
