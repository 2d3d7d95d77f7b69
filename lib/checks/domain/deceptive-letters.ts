import { displayOf, isEstablished, isSameOrganization, organizationalDomain, type WithheldLabel } from '../../identity';
import { knownDomains } from '../../reader';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { domainPartEvidence } from '../evidence';
import { spelled } from '../spelled';

/** Pictures, and the phonetic letters of Taiwan, deceive nobody: browsers refuse them with all that identifiers do not hold. */
const HARMLESS = /^[ -~\p{Extended_Pictographic}\p{Emoji_Component}\p{scx=Bopomofo}\p{scx=Han}]*$/u;

/**
 * The sending domain has a label that browsers do not show in its own letters, since these pass for others; whom it imitates may be known to the reader
 * alone. Where it is known to us, `domain.homograph` says more.
 */
export const deceptiveLetters = defineCheck({
  id: 'domain.deceptive-letters',
  kind: 'warn',
  needs: ['from', 'profile', 'likeness', 'legacy'],
  run({ from, profile, likeness, legacy }) {
    const { author, domain } = from;
    if (author === null || domain === null) return NOT_APPLICABLE;
    const { shown, withheld } = displayOf(domain);
    const [worst] = withheld.toSorted((a, b) => Number(isHarmless(a)) - Number(isHarmless(b)));
    if (worst === undefined || likeness?.likeness.kind === 'homograph') return CLEAR;
    const isKnown = [...profile.ownDomains, ...knownDomains(profile)].some((known) => isSameOrganization(known, domain));
    if (isKnown || isEstablished(organizationalDomain(domain) ?? '')) return CLEAR;
    return found(legacy.isLegacy ? 'note' : isHarmless(worst) ? 'weak' : 'strong', { domain, shown, letters: spelled(worst.label) }, [
      domainPartEvidence(author.field, author.mailbox, ''),
    ]);
  },
});

/** A single sign could stand for any name or none. */
function isHarmless({ label, why }: WithheldLabel): boolean {
  return (why === 'characters' && HARMLESS.test(label)) || Array.from(label).length === 1;
}
