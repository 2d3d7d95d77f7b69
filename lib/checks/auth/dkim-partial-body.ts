import { alignment } from '../../auth';
import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { fieldEvidence } from '../evidence';

/** Of a signature that covers nothing of the body any text is unsigned but an empty line. */
const EMPTY_BODY_OCTETS = 2;

/** Line ends and trailing blanks that canonicalisation takes away (RFC 6376 §3.4); a footer of a mailbox provider is longer. */
const SLACK_OCTETS = 16;

/**
 * The signature that proves the From covers only the first part of the body (`l=`, RFC 6376 §8.2), and there is more. Attack: take a signed message and add text
 * or a whole other one below; List fields, which anybody writes, excuse no footer of that kind.
 */
export const dkimPartialBody = defineCheck({
  id: 'auth.dkim.partial-body',
  kind: 'warn',
  needs: ['raw', 'block', 'signatures', 'from', 'proof', 'believed', 'list'],
  run({ raw, block, signatures, from, proof, believed, list }) {
    const partial = signatures.filter(
      ({ bodyLength, signingDomain }) => bodyLength !== null && from.domain !== null && isSameOrganization(signingDomain, from.domain),
    );
    if (partial.length === 0) return CLEAR;
    if (raw.completeness !== 'full' || block.bodyStart === null) return { status: 'unknown', reason: 'headersOnly' };
    const octets = raw.source.length - block.bodyStart;
    const [short] = partial.filter(
      ({ bodyLength }) => bodyLength !== null && octets > (bodyLength === 0 ? EMPTY_BODY_OCTETS : bodyLength + SLACK_OCTETS),
    );
    if (short === undefined) return CLEAR;
    const others = signatures.filter(
      ({ bodyLength, signingDomain }) => bodyLength === null && from.domain !== null && isSameOrganization(signingDomain, from.domain),
    );
    const field = block.fields[short.fieldIndex];
    if (field === undefined) return NOT_APPLICABLE;
    // Attack: a second signature in the author's name that covers all, and does not hold.
    const isContested =
      believed?.dkim.some(
        ({ result, domain }) => result !== 'pass' && domain !== null && isSameOrganization(domain, short.signingDomain),
      ) ?? false;
    // A list of the author's own is proven by the very signature in question, unless the envelope proves it as well.
    const isList =
      list.evidence === 'proven' &&
      list.domain !== null &&
      (!isSameOrganization(list.domain, short.signingDomain) ||
        (believed !== null && alignment(believed, list.domain, isSameOrganization).spf !== null));
    const isOnlyProof = proof.state === 'proven' && (others.length === 0 || isContested) && !isList;
    return found(isOnlyProof ? 'decisive' : 'note', { count: short.bodyLength ?? 0 }, [fieldEvidence(field)]);
  },
});
