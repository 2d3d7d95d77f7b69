import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/**
 * The display name claims a well-known brand, and the brand does not own the domain that sends. Decisive where the words mean nothing else. What an honest sender could
 * have written too (a surname, a product that is sold) is nothing beside a proven sender, and weak where nothing proves it. A platform that provably writes for its users
 * may name them.
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
    return found(claim.isClose ? 'weak' : 'decisive', params, evidence);
  },
});
