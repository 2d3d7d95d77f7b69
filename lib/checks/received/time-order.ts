import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';

/** Clocks of honest servers go wrong by minutes and time zones by whole hours; a lower hop later than this was not written by a clock. */
const TOLERATED_SECONDS = 2 * 3600;

/** A lower hop is clearly later than the hop above it: the message cannot have been there first. */
export const timeOrder = defineCheck({
  id: 'received.time-order',
  kind: 'warn',
  needs: ['block', 'chain', 'proof', 'legacy'],
  run({ block, chain, proof, legacy }) {
    for (const oddity of chain.oddities) {
      if (oddity.kind !== 'timeOrder' || oddity.seconds < TOLERATED_SECONDS) continue;
      const lower = chain.hops[oddity.lower];
      if (lower === undefined) continue;
      const params = { hours: Math.round(oddity.seconds / 3600), host: lower.by ?? '' };
      return found(
        proof.state === 'proven' || legacy.isLegacy ? 'note' : 'weak',
        params,
        evidenceAt(block, { fieldIndex: lower.fieldIndex, at: lower.at }),
      );
    }
    return CLEAR;
  },
});
