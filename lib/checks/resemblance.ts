import type { Facts, Resemblance } from '../facts';
import { branchStanding, isNamelessOffice, type Likeness, organizationalDomain, skeleton } from '../identity';
import { hasContract } from './contract';
import { CLEAR, found } from './define';
import { domainPartEvidence } from './evidence';
import { spelled } from './spelled';
import type { CheckOutcome } from './types';

/**
 * No honest owner has it: letters of other scripts in place of the brand's own, or a whole domain spelled in front of another. The name alone in front of
 * another (`orchard.firm.example`) may be a program or a partner.
 */
const isNeverHonest = ({ kind, isWhole }: Likeness): boolean => kind === 'homograph' || isWhole;

/** The brand's very name, under another ending or with words beside it. */
const OFTEN_HONEST: ReadonlySet<Likeness['kind']> = new Set<Likeness['kind']>(['otherTld', 'combosquat']);

/** The domain holds a label that is not the target's and looks like it in any script, `0` for `o` included (UTS #39), and `vv` for `w`. */
function isSkeletonEqual(domain: string, target: string): boolean {
  const look = (label: string) => skeleton(label).toLowerCase().replaceAll('vv', 'w');
  const [meant = ''] = target.split('.');
  return domain.split('.').some((label) => label !== meant && look(label) === look(meant));
}

/** A shorter label is a letter from other words. */
const SHORTEST_SLIP = 7;

/** The target's own letters, two swapped or one of them doubled, and not under another country's ending: a slip of the finger that nobody takes for a name. */
function isSlip(domain: string, target: string): boolean {
  const [meant = '', ...home] = target.split('.');
  const [seen = '', ...ending] = (organizationalDomain(domain) ?? domain).split('.');
  const isAbroad = ending.at(-1)?.length === 2 && ending.join('.') !== home.join('.');
  if (meant.length < SHORTEST_SLIP || seen === meant || isAbroad) return false;
  let from = 0;
  while (from < meant.length && seen[from] === meant[from]) from += 1;
  const isDoubled = seen[from] === meant[from - 1] && seen.slice(from + 1) === meant.slice(from);
  const isSwapped = seen[from] === meant[from + 1] && seen[from + 1] === meant[from] && seen.slice(from + 2) === meant.slice(from + 2);
  return isDoubled || isSwapped;
}

/**
 * Both the name and what stands beside the brand in the domain are tasks (`Billing` of `brand-billing-team.example`): nobody but the brand could be
 * meant, and the brand's own branches ask for nothing in their names.
 */
function isAskingAsBrand(authorName: Facts['authorName'], { domain, likeness }: Resemblance): boolean {
  return isNamelessOffice(authorName?.shown ?? '') && branchStanding(domain, { domains: [likeness.target] }) === null;
}

/**
 * The look-alike of one kind, if that is what the From domain is. Decisive where no honest owner has such a name, or where it is likest to a domain
 * of the reader's own world, or is a brand's long name but for two swapped letters or a doubled one. A brand's name under another ending, with a word
 * beside it or another letter off is often the brand's own or a stranger's by right: strong, which needs a second sign to be more than a caution, if
 * only that the name shown is a task as the word beside the brand is. What an honest neighbour could be named as well is weak, and so is the brand's
 * very name where a service that takes its customers by contract signs too. The lists tell of today: mail from before DMARC, by the receiver's own
 * clock, gets a note.
 */
export function resemblanceFinding(
  kind: Likeness['kind'],
  { from, authorName, likeness, legacy, proof }: Pick<Facts, 'from' | 'authorName' | 'likeness' | 'legacy' | 'proof'>,
): CheckOutcome {
  if (likeness === null || likeness.likeness.kind !== kind || from.author === null) return CLEAR;
  const { target, of, isClose, difference } = likeness.likeness;
  const { seen, meant } = difference ?? { seen: likeness.domain, meant: target };
  const params = { domain: likeness.domain, target, seen: spelled(seen), meant: spelled(meant) };
  const isSure =
    of !== 'brand' ||
    isNeverHonest(likeness.likeness) ||
    isSkeletonEqual(likeness.domain, target) ||
    (kind === 'lookalike' && isSlip(likeness.domain, target)) ||
    (kind === 'combosquat' && isAskingAsBrand(authorName, likeness));
  const isDoubtful = isClose || (!isSure && OFTEN_HONEST.has(kind) && hasContract(proof));
  return found(
    legacy.isLegacy ? 'note' : isDoubtful ? 'weak' : isSure ? 'decisive' : 'strong',
    params,
    [domainPartEvidence(from.author.field, from.author.mailbox, difference?.seen ?? '')],
    of === 'own' ? 'own' : 'other',
  );
}
