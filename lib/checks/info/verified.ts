import { CLEAR, defineCheck, found } from '../define';
import { shownDomain } from '../shown';
import { evidenceAt } from '../evidence';

/** The From domain is proven by a trusted receiver. Says who sent the message, never that it is harmless. */
export const verified = defineCheck({
  id: 'info.verified',
  kind: 'info',
  needs: ['block', 'from', 'proof', 'reported'],
  run({ block, from, proof, reported }) {
    if (proof.state !== 'proven' || reported === null) return CLEAR;
    const outcome =
      proof.by === 'dmarc'
        ? reported.dmarc
        : proof.by === 'spf'
          ? reported.spf
          : reported.dkim.find(({ domain }) => domain === proof.domain);
    return found('note', { domain: shownDomain(from) }, evidenceAt(block, outcome ?? null));
  },
});
