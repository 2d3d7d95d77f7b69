import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/**
 * The display name claims a well-known brand, and the brand does not own the domain that sends. Decisive for a name that means nothing else; a brand that
 * is also a word or a surname needs a second sign. A platform that provably writes for its users may name them.
 */
export const brand = defineCheck({
  id: 'name.brand',
  kind: 'warn',
  needs: ['from', 'claims', 'legacy'],
  run({ from, claims, legacy }) {
    const author = from.author;
    const [claimed] = claims.brands;
    if (author === null || claimed === undefined) return CLEAR;
    const params = { brand: claimed.name, domain: author.mailbox.domain || author.mailbox.address };
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    if (claims.isRelayed || legacy.isLegacy) return found('note', params, evidence);
    return found(claimed.isCommonWord ? 'weak' : 'decisive', params, evidence);
  },
});
