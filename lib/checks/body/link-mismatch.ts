import { isSameOrganization, organizationalDomain, sendingService } from '../../identity';
import { bodyEvidence } from '../body-evidence';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { readHtml } from '../html';

/** A link text that is itself a web address, as a whole; words beside it are a sentence about a site. */
const ADDRESS = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?(?:[/?#]\S{0,200})?$/iu;

function hostIn(text: string): string | null {
  const address = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address).hostname : null;
}

/**
 * A link shows one domain and leads to another. Mailing services count clicks this way in honest mail, so links through them, through the sender's own
 * domain and through whoever signed are left alone, and the rest is only a note beside other findings.
 */
export const linkMismatch = defineCheck({
  id: 'body.link-mismatch',
  kind: 'note',
  needs: ['raw', 'mime', 'from', 'proof'],
  run({ raw, mime, from, proof }) {
    if (raw.completeness !== 'full' || mime.html === null) return NOT_APPLICABLE;
    for (const { href, text } of readHtml(mime.html).links) {
      if (!ADDRESS.test(text) || !/^https?:\/\//iu.test(href)) continue;
      const [shown, target] = [hostIn(text), hostIn(href)];
      if (shown === null || target === null || organizationalDomain(shown) === null || isSameOrganization(shown, target)) continue;
      const trusted = [...(from.domain === null ? [] : [from.domain]), ...proof.passedDomains];
      if (sendingService(target) !== null || trusted.some((domain) => isSameOrganization(domain, target))) continue;
      return found('note', { shown, target }, bodyEvidence(raw, mime, href));
    }
    return CLEAR;
  },
});
