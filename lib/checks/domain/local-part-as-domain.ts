import { brandOwns, brandsInName, isSameOrganization, isSameOwner, organizationalDomain, sendingService } from '../../identity';
import { knownDomains } from '../../reader';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** What stands between a name and a domain written into a local part: `service.northbank.example`, `anna=firm.example`, `anna%firm.example`, a quoted `@`. */
const DOMAIN_AT_END = /(?:^|%40|[.=_+%@!-])((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})$/u;

/** Attack: what closes an address and, in quotation marks, hides that one was written: `"service@northbank.example>"@rented.example`. */
const CLOSING = /[\s"'<>()[\],;:.]{1,200}$/u;

/**
 * The part before the @ imitates a domain that means something to the reader or is a brand's. Lists, alias services and platforms code addresses there by
 * right, once they are proven. A whole address in quotation marks is an old form of routing that nobody uses.
 */
export const localPartAsDomain = defineCheck({
  id: 'domain.local-part-as-domain',
  kind: 'warn',
  needs: ['from', 'profile', 'list', 'claims'],
  run({ from, profile, list, claims }) {
    const author = from.author;
    if (author === null) return CLEAR;
    const { localPart, domain } = author.mailbox;
    const written = localPart.slice(0, 200).toLowerCase().replace(CLOSING, '');
    const spelled = DOMAIN_AT_END.exec(written)?.[1] ?? null;
    if (spelled === null || isSameOwner(spelled, domain)) return CLEAR;
    const organization = organizationalDomain(spelled);
    const isKnown = knownDomains(profile).some((known) => isSameOrganization(known, spelled));
    const isBrands = organization !== null && brandsInName(organization.split('.')[0] ?? '').some((brand) => brandOwns(brand, spelled));
    const isQuoted = written.endsWith(`@${spelled}`);
    if (organization === null || (!isKnown && !isBrands && !isQuoted)) return CLEAR;
    const isExplained = list.isKnown || claims.isRelayed || sendingService(domain) !== null;
    return found(isExplained ? 'note' : isQuoted && (isKnown || isBrands) ? 'decisive' : 'strong', { spelled: organization, domain }, [
      mailboxEvidence(author.field, author.mailbox, 'address'),
    ]);
  },
});
