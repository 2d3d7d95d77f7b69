import { CLEAR, defineCheck, found } from '../define';
import { shownDomain } from '../shown';
import { evidenceAt } from '../evidence';

/**
 * An earlier server recorded under its seal that the message failed, and now it passes by SPF alone. Attack: forward a spoof through an open
 * account at a service that the victim's SPF record lists (Liu et al., Forward Pass, 2023). A surviving signature of the author proves itself.
 */
export const arcEarlierFail = defineCheck({
  id: 'auth.arc.earlier-fail',
  kind: 'warn',
  needs: ['block', 'proof', 'arcVoucher', 'from', 'believed'],
  run({ block, proof, arcVoucher, from, believed }) {
    if (arcVoucher?.firstDmarc !== 'fail' || proof.state !== 'proven') return CLEAR;
    const isSigned = believed?.dkim.some(({ result, domain }) => result === 'pass' && domain === from.domain) ?? false;
    const evidence = evidenceAt(
      block,
      arcVoucher.set.results === null ? null : { fieldIndex: arcVoucher.set.results.fieldIndex, at: null },
    );
    return found(isSigned ? 'note' : 'strong', { sealer: arcVoucher.sealer, domain: shownDomain(from) }, evidence);
  },
});
