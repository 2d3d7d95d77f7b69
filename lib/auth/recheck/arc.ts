import type { DnsAsker } from '../../dns';
import type { DkimParts, Mailauth } from '../../mailauth';
import { type BodyState, MIN_KEY_BITS } from './dkim';
import type { RecheckGap } from './types';

/**
 * Validates the chain (RFC 8617 §5.2): every seal, and the newest message signature. A pass says only that nobody touched the chain; who
 * sealed it decides what that is worth. A failure counts only where body and DNS are those of the day.
 */
export async function checkArc(
  mailauth: Mailauth,
  { arc, isArcBodySigned }: DkimParts,
  { asker, body, isTimely }: { readonly asker: DnsAsker; readonly body: BodyState; readonly isTimely: boolean },
): Promise<{ readonly result: 'pass' | 'fail' | 'none' | null; readonly gap: RecheckGap['reason'] | null }> {
  const { status, warnings = [] } = await mailauth.arc(arc, { resolver: asker.ask, minBitLength: MIN_KEY_BITS, strict: true });
  if (status.result === 'none') return { result: 'none', gap: null };
  const isArcBodyDifferent = isArcBodySigned === false;
  const isBodyDoubtful = isArcBodyDifferent && body !== 'exact';
  if (isBodyDoubtful || (status.result === 'pass' && body === 'missing')) return { result: null, gap: 'bodyNotChecked' };
  // What the verifier forgives in a set is what RFC 8617 §5.2 fails a chain for: tags twice, of another case, or without their sign.
  if (status.result === 'pass') return { result: isArcBodyDifferent || warnings.length > 0 ? 'fail' : 'pass', gap: null };
  // The verifier calls a seal whose key it could not fetch a failure (RFC 8617 leaves temporary errors open); to us it is a gap.
  if (asker.failures > 0) return { result: null, gap: 'lookupFailed' };
  return isTimely ? { result: 'fail', gap: null } : { result: null, gap: 'tooOld' };
}
