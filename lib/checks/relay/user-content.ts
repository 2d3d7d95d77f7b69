import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { mailboxEvidence } from '../evidence';

/**
 * A genuine platform passes on a name that its user chose, and that name is another brand's. The platform is proven, the brand is not. A brand that is a
 * word as well counts where nothing else in the name could be meant: `Apple Support`, not `Apple Tree Farm`.
 */
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
    const isClaimed = claims.brands.some((claim) => claim.brand.name === brand.name && !claim.isClose);
    return found(brand.isCommonWord && !isClaimed ? 'note' : 'strong', params, [mailboxEvidence(author.field, author.mailbox)]);
  },
});
