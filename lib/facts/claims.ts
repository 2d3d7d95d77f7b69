import {
  aliasedDomain,
  type Brand,
  brandClaims,
  brandOwns,
  brandsInName,
  domainOfAddress,
  findLikeness,
  isFreemail,
  isSameOrganization,
  type NameReading,
  organizationalDomain,
  ownersOf,
  readName,
  sendingService,
  skeleton,
} from '../identity';
import type { Mailbox } from '../message';
import { contactByAddress, contactByName, knownDomains } from '../reader';
import { strangerAnswering } from './answers';
import type { Facts, FromFact, NameClaims, Resemblance } from './types';

/** A shorter label is a word like any other: `north` in a name says nothing of north.example. */
const SHORTEST_LABEL = 5;
/** Words of one organisation's name: `City of Alder Council Office`. */
const MOST_WORDS = 6;
/** A display name that is read at all is shorter. */
const MAX_NAME = 300;

/** Letters that stand singly are one word. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}]{1,3}\p{L}(?![\p{L}\p{N}])){3,}/gu;

/** Attack: the name in letters of another dress, or letter by letter: `𝗡𝗼𝗿𝘁𝗵𝗯𝗮𝗻𝗸`, `N o r t h b a n k`. */
function wordsOf(name: string): readonly string[] {
  const plain = name.slice(0, MAX_NAME).normalize('NFKC').toLowerCase();
  return skeleton(plain.replace(SPACED, (letters) => letters.replace(/[^\p{L}]/gu, '')))
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

const NOTHING: NameClaims = { name: null, brands: [], relayedBrands: [], contact: null, organization: null, isRelayed: false };

type Known = Pick<Facts, 'from' | 'profile' | 'proof' | 'replyTo'>;

/**
 * The known person a name stands for, unless the address is known as theirs or provably of their own office, which is the reader's too. Attack: a group of
 * the office hands on a stranger's letter in its own name (`'Ann Lee' via All <all@firm.example>`), and answers go to him.
 */
function strangeContact(facts: Known, name: string, address: string): NameClaims['contact'] {
  const { profile, proof } = facts;
  const contact = contactByName(profile, name);
  if (contact === null || contactByAddress(profile, address) === contact) return null;
  const domain = domainOfAddress(address);
  const isColleague = proof.state === 'proven' && profile.ownDomains.some((own) => isSameOrganization(own, domain));
  return isColleague && strangerAnswering(facts) === null ? null : contact;
}

/**
 * Brands that a platform's user named. An alias service hands on mail of the brand itself under its name, and says from where: in its address, or as
 * Firefox Relay with the whole From of the letter for a name (`"Orchard" <news@orchard.example> [via Relay]`).
 */
function brandsOfUser({ shown, addresses }: NameReading, address: string, domain: string): readonly Brand[] {
  const brands = brandsInName(shown).filter((brand) => !brandOwns(brand, domain));
  const service = brands.length === 0 ? null : sendingService(domain);
  if (service?.kind !== 'forwarder') return brands;
  const named = service.provider === 'Firefox Relay' ? addresses.map(({ text }) => domainOfAddress(text)) : [];
  const coded = aliasedDomain(address);
  const from = coded === null ? named : [coded];
  return brands.filter((brand) => from.length === 0 || !from.every((one) => brandOwns(brand, one)));
}

/** Whom the author's display name claims to be, as far as the From domain does not bear it out. */
export function readClaims(facts: Known & Pick<Facts, 'authorName'>): NameClaims {
  const { from, profile, proof, authorName } = facts;
  const author = from.author?.mailbox;
  if (author === undefined || authorName === null) return NOTHING;
  const { domain, address } = author;
  const name = authorName.shown;
  const service = sendingService(domain);
  // A list anybody can open is no platform that answers for its users' names.
  const isRelayed = proof.state === 'proven' && service !== null && ['via', 'forwarder'].includes(service.kind) && service.style !== 'list';
  const known = knownDomains(profile);
  const strangers = known.filter((one) => !isSameOrganization(one, domain));
  // Who writes from one known domain claims no other, but whoever fills in a form of the reader's own house may.
  const isOfWorld = strangers.length < known.length && strangerAnswering(facts) === null;
  return {
    name,
    brands: brandClaims(authorName, address),
    relayedBrands: isRelayed ? brandsOfUser(authorName, address, domain) : [],
    contact: strangeContact(facts, name, address),
    organization: known.length === 0 || isOfWorld ? null : organizationIn(wordsOf(name), strangers),
    isRelayed,
  };
}

/** Attack: `Northbank: <first@rented.example>;`. Programs show the name of a group (RFC 5322 §3.4) in place of its member's, or before it. */
function shownName({ name, group }: Mailbox): string | null {
  return group === null || group === '' ? name : name === null ? group : `${group} ${name}`;
}

export function readAuthorName({ author }: FromFact): NameReading | null {
  const name = author === null ? null : shownName(author.mailbox);
  return name === null ? null : readName(name);
}

/** Well-known brands that run the From domain; a free mail provider's domain is everybody's. */
export function readFromBrands({ domain }: FromFact): readonly Brand[] {
  return domain === null || isFreemail(domain) ? [] : ownersOf(domain);
}

/** The likeliest domain the From domain could be taken for: the reader's own, one the reader deals with, or a brand's. */
export function readLikeness({ from, profile }: Pick<Facts, 'from' | 'profile'>): Resemblance | null {
  if (from.domain === null || isFreemail(from.domain)) return null;
  const [likeness] = findLikeness(from.domain, { own: profile.ownDomains, known: knownDomains(profile) });
  return likeness === undefined ? null : { domain: from.domain, likeness };
}
