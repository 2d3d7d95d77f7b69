import { signedFields } from '../../auth';
import { isSameOrganization } from '../../identity';
import { fieldsNamed } from '../../message';
import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** Fields that a reader acts on. To and Date are shown as well, but honest signers leave them out now and then. */
const MUST_COVER = ['from', 'subject'] as const;
const SHOWN_ONCE = ['from', 'subject', 'date', 'to', 'reply-to', 'content-type'] as const;

/**
 * The proof rests on a signature that leaves out what is shown, or a field it signs once stands twice. Attack: keep the signed message and put
 * another Subject, From or Content-Type above it (RFC 6376 §8.15).
 */
export const dkimUnsignedHeader = defineCheck({
  id: 'auth.dkim.unsigned-header',
  kind: 'warn',
  needs: ['block', 'signatures', 'from', 'proof', 'believed'],
  run({ block, signatures, from, proof, believed }) {
    const own = signatures.filter(
      ({ signingDomain, signedHeaders }) =>
        signedHeaders.length > 0 &&
        proof.passedDomains.includes(signingDomain) &&
        from.mailboxes.some(({ mailbox }) => isSameOrganization(signingDomain, mailbox.domain)),
    );
    if (own.length === 0) return CLEAR;
    const isBySpf =
      believed?.spf?.result === 'pass' &&
      believed.spf.domain !== null &&
      from.domain !== null &&
      isSameOrganization(believed.spf.domain, from.domain);
    const open = own.map(({ signedHeaders }) => signedFields(signedHeaders, block));
    const doubled = SHOWN_ONCE.filter(
      (name) => fieldsNamed(block, name).length > 1 && open.every(({ added, unsigned }) => added.includes(name) || unsigned.includes(name)),
    );
    const missing = MUST_COVER.filter((name) => open.every(({ unsigned }) => unsigned.includes(name)));
    const [key] = doubled.length > 0 ? doubled : isBySpf ? [] : missing;
    if (key === undefined) return CLEAR;
    const evidence = fieldsNamed(block, key).map((field) => fieldEvidence(field));
    return found('strong', { field: fieldsNamed(block, key)[0]?.name ?? key }, evidence, doubled.length > 0 ? 'doubled' : 'missing');
  },
});
