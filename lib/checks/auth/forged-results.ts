import type { JudgedResults } from '../../auth';
import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

const PROVING = new Set(['spf', 'dkim', 'dmarc', 'arc', 'compauth']);

function claimsPass({ results }: JudgedResults): boolean {
  return results.some(({ method, result }) => PROVING.has(method) && result === 'pass');
}

/** The message carries the signature that a `dkim=pass` names; true as well where it names none. */
function isSigned(signed: ReadonlySet<string>, properties: ReadonlyMap<string, string>): boolean {
  const named = (properties.get('header.d') ?? properties.get('header.i') ?? '').replace(/^.*@/u, '').toLowerCase();
  return named === '' || signed.has(named) || [...signed].some((domain) => named.endsWith(`.${domain}`));
}

function claimsUnsigned({ results }: JudgedResults, signed: ReadonlySet<string>): boolean {
  return results.some(({ method, result, properties }) => method === 'dkim' && result === 'pass' && !isSigned(signed, properties));
}

/** Attack: `mx1.home.example.rented.example`, an id that begins with the whole name of the reader's server. */
function isDressedUp({ authservId, trust }: JudgedResults, names: readonly string[]): boolean {
  return trust === 'foreign' && authservId !== null && names.some((name) => name.includes('.') && authservId.startsWith(`${name}.`));
}

/**
 * A test result that claims a pass in the name of the reader's own server, or one that begins like it, and was not written by it (`forged`), or an ARC
 * result without its seal, or the result of a server that the message never met. Nobody writes the first by accident; the others happen when mail is
 * imported, so they weigh only where the real results say otherwise.
 */
export const forgedResults = defineCheck({
  id: 'auth.forged-results',
  kind: 'warn',
  needs: ['block', 'results', 'proof', 'receiver', 'signatures', 'from', 'border'],
  run({ block, results, proof, receiver, signatures, from, border }) {
    const names = [border?.by?.toLowerCase(), ...results.map(({ trust, authservId }) => (trust === 'trusted' ? authservId : null))].filter(
      (name) => typeof name === 'string',
    );
    const evidenceOf = (found: readonly JudgedResults[]) =>
      found.flatMap(({ fieldIndex }) => {
        const field = block.fields[fieldIndex];
        return field === undefined ? [] : [fieldEvidence(field)];
      });
    const params = { receiver: receiver.name };
    const isContradicted = proof.state === 'failed' || proof.state === 'unproven';
    const inOurName = results.filter((one) => (one.trust === 'forged' || isDressedUp(one, names)) && claimsPass(one));
    if (inOurName.length > 0)
      return found(proof.state === 'proven' ? 'weak' : isContradicted ? 'decisive' : 'strong', params, evidenceOf(inOurName), 'inOurName');
    if (proof.state === 'proven') return CLEAR;
    const signed = new Set(signatures.map(({ signingDomain }) => signingDomain));
    const top = results.find(({ source }) => source === 'authentication-results');
    const author = from.fields[0]?.field.index ?? block.fields.length;
    const unsigned = results.filter(
      (one) =>
        one.trust === 'foreign' &&
        one.source === 'authentication-results' &&
        one.fieldIndex > author &&
        top !== undefined &&
        top.fieldIndex < author &&
        one.authservId !== top.authservId &&
        claimsUnsigned(one, signed),
    );
    if (unsigned.length > 0) return found('strong', params, evidenceOf(unsigned), 'unsigned');
    if (!isContradicted) return CLEAR;
    const unsealed = results.filter((one) => one.because === 'unsealed' && one.trust === 'foreign' && claimsPass(one));
    const unseen = results.filter((one) => one.because === 'writerNotSeen' && claimsPass(one));
    const others = [...unsealed, ...unseen];
    return others.length > 0 ? found(proof.state === 'failed' ? 'strong' : 'weak', params, evidenceOf(others), 'unsealed') : CLEAR;
  },
});
