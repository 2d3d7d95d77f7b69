import { sendingService } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { shownDomain } from '../shown';
import { fieldEvidence } from '../evidence';

/** The envelope names another organisation than From. Usual for services, lists and forwards, so it is only noted where nothing of that is proven. */
export const envelopeMismatch = defineCheck({
  id: 'envelope.mismatch',
  kind: 'note',
  needs: ['reversePath', 'from', 'proof', 'list', 'forward', 'handedOnBy'],
  run({ reversePath, from, proof, list, forward, handedOnBy }) {
    if (
      handedOnBy === null ||
      proof.state === 'proven' ||
      list.evidence === 'proven' ||
      forward.evidence === 'proven' ||
      sendingService(handedOnBy) !== null
    )
      return CLEAR;
    return found(
      'note',
      { envelope: handedOnBy, domain: shownDomain(from) },
      reversePath.field === null ? [] : [fieldEvidence(reversePath.field)],
    );
  },
});
