import { type Brand, couldBeBranch } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

const isBranchOf = ({ domains }: Brand, domain: string): boolean => domains.some((own) => couldBeBranch(domain, own));

/** The name says the sending domain's own label beside the brand: `Brand Q17 <news@q17.example>`. Who imitates a brand hides where the mail is from. */
function isOpenlyNamed(name: string, organization: string | null): boolean {
  const [label = ''] = organization?.split('.') ?? [];
  return (
    label.length > 2 &&
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .includes(label)
  );
}

/**
 * The display name claims a well-known brand, and the brand does not own the domain that sends. Decisive where the words mean nothing else. What an honest sender could
 * have written too (a surname, a product that is sold) is nothing beside a proven sender, and weak where nothing proves it. A platform that provably writes for its users
 * may name them. Strong, so a caution by itself, where the proven domain could be a branch of the brand's or is openly named.
 */
export const brand = defineCheck({
  id: 'name.brand',
  kind: 'warn',
  needs: ['from', 'claims', 'proof', 'legacy'],
  run({ from, claims, proof, legacy }) {
    const author = from.author;
    const [claim] = claims.brands;
    if (author === null || claim === undefined) return CLEAR;
    const params = { brand: claim.brand.name, domain: author.mailbox.domain || author.mailbox.address };
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    if (claim.isClose && proof.state === 'proven') return CLEAR;
    if (claims.isRelayed || legacy.isLegacy) return found('note', params, evidence, 'mentioned');
    const isBranch =
      proof.state === 'proven' && (isOpenlyNamed(claims.name ?? '', from.organization) || isBranchOf(claim.brand, author.mailbox.domain));
    return found(claim.isClose ? 'weak' : isBranch ? 'strong' : 'decisive', params, evidence);
  },
});
