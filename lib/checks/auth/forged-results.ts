import type { JudgedResults } from '../../auth';
import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

const PROVING = new Set(['spf', 'dkim', 'dmarc', 'arc', 'compauth']);

function claimsPass({ results }: JudgedResults): boolean {
  return results.some(({ method, result }) => PROVING.has(method) && result === 'pass');
}

/**
 * A test result that claims a pass in the name of the reader's own server and was not written by it (`forged`), or an ARC result without
 * its seal, or the result of a server that the message never met. Nobody writes the first by accident; the others happen when mail is
 * imported, so they weigh only where the real results say otherwise.
 */
export const forgedResults = defineCheck({
  id: 'auth.forged-results',
  kind: 'warn',
  needs: ['block', 'results', 'proof', 'receiver'],
  run({ block, results, proof, receiver }) {
    const inOurName = results.filter((one) => one.trust === 'forged' && claimsPass(one));
    const unsealed = results.filter((one) => one.because === 'unsealed' && one.trust === 'foreign' && claimsPass(one));
    const unseen = results.filter((one) => one.because === 'writerNotSeen' && claimsPass(one));
    const evidenceOf = (found: readonly JudgedResults[]) =>
      found.flatMap(({ fieldIndex }) => {
        const field = block.fields[fieldIndex];
        return field === undefined ? [] : [fieldEvidence(field)];
      });
    const isContradicted = proof.state === 'failed' || proof.state === 'unproven';
    const params = { receiver: receiver.name };
    if (inOurName.length > 0)
      return found(proof.state === 'proven' ? 'weak' : isContradicted ? 'decisive' : 'strong', params, evidenceOf(inOurName), 'inOurName');
    if (!isContradicted) return CLEAR;
    const others = [...unsealed, ...unseen];
    return others.length > 0 ? found(proof.state === 'failed' ? 'strong' : 'weak', params, evidenceOf(others), 'unsealed') : CLEAR;
  },
});
