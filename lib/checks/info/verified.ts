import { CLEAR, defineCheck, found } from '../define';
import { shownDomain } from '../shown';
import { evidenceAt } from '../evidence';

/** The From domain is proven by a trusted receiver. Says who sent the message, never that it is harmless. */
export const verified = defineCheck({
  id: 'info.verified',
  kind: 'info',
  needs: ['block', 'from', 'proof', 'believed'],
  run({ block, from, proof, believed }) {
    if (proof.state !== 'proven' || believed === null) return CLEAR;
    const outcome =
      proof.by === 'dmarc'
        ? believed.dmarc
        : proof.by === 'spf'
          ? believed.spf
          : believed.dkim.find(({ domain }) => domain === proof.domain);
    return found('note', { domain: shownDomain(from) }, evidenceAt(block, outcome ?? null));
  },
});
