import { brandOwns, brandsInName, isSameOrganization, organizationalDomain, sendingService, skeleton } from '../identity';
import { contactByAddress, contactByName, knownDomains } from '../reader';
import type { Facts, NameClaims } from './types';

/** A shorter label is a word like any other: `north` in a name says nothing of north.example. */
const SHORTEST_LABEL = 5;
/** Words of one organisation's name: `City of Alder Council Office`. */
const MOST_WORDS = 6;
/** `Priya Raman via Staff`: the form of lists and platforms that rewrite From. */
const VIA = /\s(?:via|through)\s.*$/iu;
/** A display name that is read at all is shorter. */
const MAX_NAME = 300;

function wordsOf(name: string): readonly string[] {
  return skeleton(name.slice(0, MAX_NAME).toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The domain whose own label the words of the name spell, side by side: `City of Alder` for cityofalder.example. */
function organizationIn(words: readonly string[], domains: readonly string[]): string | null {
  const spelled = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    let joined = '';
    for (const word of words.slice(start, start + MOST_WORDS)) {
      joined += word;
      spelled.add(joined);
    }
  }
  return (
    domains.find((domain) => {
      const [label = ''] = (organizationalDomain(domain) ?? domain).split('.');
      const plain = skeleton(label).replaceAll('-', '');
      return plain.length >= SHORTEST_LABEL && spelled.has(plain);
    }) ?? null
  );
}

const NOTHING: NameClaims = { name: null, brands: [], otherBrands: [], contact: null, organization: null, isRelayed: false };

/** Whom the author's display name claims to be, as far as the From domain does not bear it out. */
export function readClaims({ from, profile, proof, authorName }: Pick<Facts, 'from' | 'profile' | 'proof' | 'authorName'>): NameClaims {
  const author = from.author?.mailbox;
  if (author === undefined || authorName === null) return NOTHING;
  const { domain, address } = author;
  const name = authorName.shown;
  const isRelayed = proof.state === 'proven' && ['via', 'forwarder'].includes(sendingService(domain)?.kind ?? '');
  const contact = contactByName(
    profile,
    name
      .slice(0, MAX_NAME)
      .replace(VIA, '')
      .replace(/^'(.*)'$/u, '$1'),
  );
  const isContactsOwn =
    contact !== null &&
    (contactByAddress(profile, address) === contact ||
      contact.addresses.some(
        (known) =>
          isSameOrganization(known.slice(known.lastIndexOf('@') + 1), domain) &&
          sendingService(domain) === null &&
          proof.state === 'proven' &&
          profile.ownDomains.some((own) => isSameOrganization(own, domain)),
      ));
  const brands = brandsInName(name);
  const otherBrands = domain === '' ? brands : brands.filter((brand) => !brandOwns(brand, domain));
  const strangers = knownDomains(profile).filter((known) => !isSameOrganization(known, domain));
  const isFromKnown = strangers.length < knownDomains(profile).length;
  return {
    name,
    // A name with one rightful brand claims nothing by naming others: `Johan Berg (Google Docs)`.
    brands: otherBrands.length < brands.length ? [] : brands,
    otherBrands,
    contact: isContactsOwn ? null : contact,
    organization: isFromKnown ? null : organizationIn(wordsOf(name), strangers),
    isRelayed,
  };
}
