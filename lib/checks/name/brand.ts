import { branchStanding, isFiller, type NameReading } from '../../identity';
import { hasContract } from '../contract';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/**
 * The name says the sending domain's own label beside the brand: `Brand Q17 <news@q17.example>`. Who imitates a brand hides where the mail is from. A
 * whole address in the name is no label, nor is the brand's own word.
 */
function isOpenlyNamed({ shown, addresses }: NameReading, organization: string | null, written: string): boolean {
  const [label = ''] = organization?.split('.') ?? [];
  return (
    addresses.length === 0 &&
    label.length > 2 &&
    !isFiller(label) &&
    !written.toLowerCase().includes(label) &&
    shown
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .includes(label)
  );
}

/** Exchange returns mail as `Microsoft Outlook <MicrosoftExchange329e…@firm.example>`, in every firm that runs it. */
const RETURNING_EXCHANGE = /^microsoftexchange[0-9a-f]{32}$/iu;

/**
 * The display name claims a well-known brand, and the brand does not own the domain that sends. Decisive where the words mean nothing else. What an
 * honest sender could have written too (a surname, a product that is sold) is nothing beside a proven sender, and weak where nothing proves it. A
 * platform that provably writes for its users may name them. A proven domain that the brand likely owns, or that the name says openly, speaks for
 * itself; where it could be the brand's, it is strong, so a caution by itself, and nothing if a service that takes its customers by contract signs as
 * well.
 */
export const brand = defineCheck({
  id: 'name.brand',
  kind: 'warn',
  needs: ['from', 'authorName', 'claims', 'proof', 'legacy', 'bounce', 'reversePath', 'internal'],
  run({ from, authorName, claims, proof, legacy, bounce, reversePath, internal }) {
    const author = from.author;
    const [claim] = claims.brands;
    if (author === null || authorName === null || claim === undefined) return CLEAR;
    const params = { brand: claim.brand.name, domain: author.mailbox.domain || author.mailbox.address };
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    const standing = proof.state === 'proven' ? branchStanding(author.mailbox.domain, claim.brand) : null;
    const isExplained =
      claim.isClose ||
      isOpenlyNamed(authorName, from.organization, claim.written) ||
      standing === 'likely' ||
      (standing && hasContract(proof));
    if (proof.state === 'proven' && isExplained) return CLEAR;
    const isOwnReport = (bounce.evidence === 'proven' && reversePath.kind === 'null') || internal.evidence === 'proven';
    const isReport = isOwnReport && RETURNING_EXCHANGE.test(author.mailbox.localPart);
    if (claims.isRelayed || legacy.isLegacy || isReport) return found('note', params, evidence, 'mentioned');
    return found(claim.isClose ? 'weak' : standing ? 'strong' : 'decisive', params, evidence);
  },
});
