import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { mailboxEvidence } from '../evidence';

/** A genuine platform passes on a name that its user chose, and that name is another brand's. The platform is proven, the brand is not. */
export const userContent = defineCheck({
  id: 'relay.user-content',
  kind: 'warn',
  needs: ['from', 'claims'],
  run({ from, claims }) {
    const author = from.author;
    if (author === null || !claims.isRelayed) return NOT_APPLICABLE;
    const [brand] = claims.relayedBrands;
    if (brand === undefined) return CLEAR;
    const params = { brand: brand.name, platform: author.mailbox.domain };
    return found(brand.isCommonWord ? 'note' : 'strong', params, [mailboxEvidence(author.field, author.mailbox)]);
  },
});
