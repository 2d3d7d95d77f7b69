import type { Facts } from '../facts';
import type { Likeness } from '../identity';
import { CLEAR, found } from './define';
import { domainPartEvidence } from './evidence';
import { spelled } from './spelled';
import type { CheckOutcome } from './types';

/**
 * The look-alike of one kind, if that is what the From domain is. Decisive, since nobody registers a domain one letter from a bank's by chance; a short name or
 * one common change only is weaker, as honest neighbours exist. The lists tell of today: mail from before
 * DMARC, by the receiver's own clock, gets a note.
 */
export function resemblanceFinding(
  kind: Likeness['kind'],
  { from, likeness, legacy }: Pick<Facts, 'from' | 'likeness' | 'legacy'>,
): CheckOutcome {
  if (likeness === null || likeness.likeness.kind !== kind || from.author === null) return CLEAR;
  const { target, of, isClose, difference } = likeness.likeness;
  const { seen, meant } = difference ?? { seen: likeness.domain, meant: target };
  const params = { domain: likeness.domain, target, seen: spelled(seen), meant: spelled(meant) };
  return found(
    legacy.isLegacy ? 'note' : isClose ? 'weak' : 'decisive',
    params,
    [domainPartEvidence(from.author.field, from.author.mailbox, difference?.seen ?? '')],
    of === 'own' ? 'own' : 'other',
  );
}
