import { isNationalForm } from './branch';
import { type Found, misspeltIn, phrasesIn } from './brand-words';
import { type KnownBrand, knownBrands, ownersOf, sendsForOthers } from './brands';
import { domainOfAddress, organizationalDomain } from './domains';
import { findLikeness } from './likeness';
import { isFreemail, sendingService } from './services';
import { LONGEST_JUDGED, otherReadings, readTokens, type Token } from './tokens';
import type { BrandClaim, CharAt, NameReading } from './types';
import { isFiller, isFollower, isMention, isPlainLure, isTrade } from './vocabulary';

/** Attack: a name of a thousand brands. */
const MOST_CLAIMS = 8;
/** RFC 5321 §4.5.3.1.1. */
const LONGEST_LOCAL_PART = 64;
/** Shortest word of a name that can be the sender's own in the domain. */
const SHORTEST_OWN = 4;

/** `Ann from Orchard` says that Ann writes for Orchard. */
const FROM: ReadonlySet<string> = new Set(['from', 'von', 'vom', 'de', 'da', 'di', 'van']);

/** Who is licensed by somebody says so beside that name: `Lee & Sons, authorised Orchard dealer`. */
const LICENSED: ReadonlySet<string> = new Set([
  'authorised',
  'authorized',
  'certified',
  'enrolled',
  'independent',
  'licensed',
  'unofficial',
  'zertifizierter',
  'autorisierter',
  'agree',
  'autorizado',
  'autorizzato',
]);

/** What else stands in the name, and where it comes from. */
interface Setting {
  readonly tokens: readonly Token[];
  /** Words that belong to no brand and mean something. */
  readonly others: readonly string[];
  readonly hasLure: boolean;
  readonly isSpeakerNamed: boolean;
  readonly isObfuscated: boolean;
  /** The sender has the brand's own label under a country's ending, as national branches that no list knows do. */
  readonly isBranch: (brand: KnownBrand) => boolean;
  /** First label of the sender's domain, without hyphens; '' where anybody gets a mailbox there. */
  readonly ownLabel: string;
}

/** The word is the sender's own name in the domain: a part of the first label, or the better half of one. */
function isInLabel(label: string, word: string): boolean {
  const parts = [label.replaceAll('-', ''), ...label.split('-')].map((part) => part.replace(/^(?:the|my|get)(?=...)/, ''));
  return parts.some((part) => part === word || (part.startsWith(word) && (word.length > SHORTEST_OWN || word.length * 2 >= part.length)));
}

/** The word is a person's name before the @: `ann.lee`, `alee`. */
const isInLocalPart = (local: string, word: string) =>
  local.split(/[._+-]/).some((part) => part === word || (part.endsWith(word) && part.length - word.length < 3));

/** First label of the sender's organisation; '' where anybody gets a mailbox. */
function labelOf(address: string): string {
  const domain = domainOfAddress(address);
  return isFreemail(domain) ? '' : (organizationalDomain(domain)?.split('.')[0] ?? '');
}

/**
 * The sender's own name stands beside the brand's, or the brand's word is part of it: Ledger in `The Star-Ledger` of starledger.example. Attack: the name
 * before the @ costs nothing, so beside a lure it names nobody (`Orchard Verified Badge Team <badge@rented.example>`).
 */
function isSpeakerNamed(tokens: readonly Token[], isOther: (at: number) => boolean, address: string, hasLure: boolean): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.min(LONGEST_LOCAL_PART, Math.max(0, at))).toLowerCase();
  const label = labelOf(address);
  return tokens.some(({ plain }, i) => {
    const next = tokens[i + 1]?.plain ?? '';
    const isPair = next !== '' && (isOther(i) || isOther(i + 1)) && label.replaceAll('-', '').includes(plain + next);
    if (isPair) return true;
    return isOther(i) && plain.length >= SHORTEST_OWN && (isInLabel(label, plain) || (!hasLure && isInLocalPart(local, plain)));
  });
}

/** Those who use or love what a brand makes meet under its name: `Orchard Developer Group Leeds`, `Orchard Owners Club`. */
const GATHERINGS: ReadonlySet<string> = new Set(['club', 'community', 'conference', 'forum', 'group', 'groups', 'meetup']);

/** Halls and grounds are called after who paid for them: `Orchard Arena Box Office`. */
const VENUES: ReadonlySet<string> = new Set('amphitheater amphitheatre arena ballpark coliseum speedway stadion stadium'.split(' '));

function isOfOthers(tokens: readonly Token[], to: number): boolean {
  const [who = '', what = ''] = [tokens[to]?.plain, tokens[to + 1]?.plain];
  return (VENUES.has(who) || (isFollower(who) && GATHERINGS.has(what))) && !tokens.some(({ plain }, at) => at !== to && isPlainLure(plain));
}

/** All words of the name together are the label, its article aside. */
function isWholeName(tokens: readonly Token[], ownLabel: string): boolean {
  const joined = tokens.reduce((text, { plain }) => text + plain, '');
  return joined === ownLabel || joined === `the${ownLabel}`;
}

/** Could an honest sender have written this? */
function isDoubtful(
  { phrase, from, to, how }: Found,
  { tokens, others, hasLure, isSpeakerNamed, isObfuscated, isBranch, ownLabel }: Setting,
): boolean {
  if (how === 'plain' && !isObfuscated && isOfOthers(tokens, to)) return true;
  // Who is called nearly as a brand and sends from a domain of that name: whether the domain imitates is told of the domain.
  const isOwnName = tokens.slice(from, to).reduce((text, { plain }) => text + plain, '') === ownLabel;
  if (how === 'misspelt') return isSpeakerNamed || isOwnName || others.length > 0;
  if (isObfuscated || how !== 'plain') return false;
  if (isSpeakerNamed || isBranch(phrase.brand)) return true;
  // `The Daily Ledger` of dailyledger.example: the whole name is the sender's own.
  if (phrase.isOrdinary && !hasLure && tokens.length > 1 && isWholeName(tokens, ownLabel)) return true;
  // A word that is the brand's name for short only: `Crypto Club`, where `Crypto Support` asks for something.
  if (others.length === 0)
    return phrase.isOrdinary && phrase.text !== phrase.brand.name && !hasLure && tokens.some(({ plain }) => isTrade(plain));
  if (FROM.has(tokens[from - 1]?.plain ?? '') && to === tokens.length) return false;
  if (isMention(tokens[from - 1]?.plain ?? '') || (others.length > 1 && tokens[from]?.isBracketed)) return true;
  if (!hasLure && others.length > 1 && [from - 1, to].some((at) => LICENSED.has(tokens[at]?.plain ?? ''))) return true;
  return (phrase.isOrdinary || !phrase.brand.isTarget) && !(hasLure && others.length === 1);
}

/** Brands whose domain, or a look-alike of it, stands in the name. */
function claimsByDomain(reading: NameReading, sender: string, isOwner: (brand: KnownBrand) => boolean): readonly BrandClaim[] {
  const domains = [...reading.addresses.map(({ text }) => domainOfAddress(text)), ...reading.domains.map(({ text }) => text)];
  return domains.slice(0, MOST_CLAIMS).flatMap((domain) => {
    const organization = organizationalDomain(domain);
    if (organization === null || organization === organizationalDomain(sender) || isFreemail(domain)) return [];
    const named = findLikeness(domain, { own: [], known: [] }).flatMap(({ brand, isClose }) => (brand === null || isClose ? [] : [brand]));
    const alike = named.length === 0 ? [] : knownBrands().filter(({ name }) => named.includes(name));
    return [...new Set([...ownersOf(domain), ...alike])]
      .filter((brand) => !isOwner(brand))
      .map((brand): BrandClaim => ({ brand, written: domain, how: 'domain', isClose: false }));
  });
}

/** Without a letter that could be dressed up and without an address. */
const PLAIN = /^[ -?A-~]*$/;

/** White letters in black circles and squares, A to Z twice; Unicode says of them alone that they stand for nothing. */
const IN_BLACK = /([\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}])\uFE0F?/gu;
const letterInBlack = (_: string, sign: string) => String.fromCharCode(65 + (((sign.codePointAt(0) ?? 0) - 0x1f150) % 32));

/** Addresses are judged as such; their words are nobody's name. Circled and full-width letters are made plain, trade marks taken off. */
const withoutAddresses = (shown: string) =>
  PLAIN.test(shown)
    ? shown
    : shown
        .replace(/[™®©℠]/gu, ' ')
        .replace(IN_BLACK, letterInBlack)
        .normalize('NFKC')
        .replace(/[^\s<>"(),;@]{1,64}@[^\s<>"(),;@.]{1,63}\.[^\s<>"(),;@]{2,255}/gu, ' ');

/** The name is a department's or a task's and names nobody, `Billing`, `Account Security`: whose, the reader takes from the domain. */
export function isNamelessOffice(shown: string): boolean {
  const words = readTokens(shown.slice(0, LONGEST_JUDGED)).map(({ plain }) => plain);
  return words.some(isPlainLure) && words.every(isFiller);
}

const KEPT = /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|abuse)@/i;

/** Brands that speak from this address. At a domain where anybody gets a mailbox or a sub-domain, only the names that providers keep for themselves. */
function rightfulOwners(address: string): readonly KnownBrand[] {
  const domain = domainOfAddress(address);
  if (sendingService(domain)?.kind === 'sharedHost' || (isFreemail(domain) && !KEPT.test(address))) return [];
  return ownersOf(domain);
}

const isOverride = ({ codePoint }: CharAt) => codePoint === 0x202e;

const writtenAs = (tokens: readonly Token[]) => tokens.map(({ raw, gap }, i) => (i === 0 || gap === 'none' ? raw : ` ${raw}`)).join('');

interface Sender {
  readonly address: string;
  readonly isBranch: (brand: KnownBrand) => boolean;
}

function judged(
  tokens: readonly Token[],
  all: readonly Found[],
  reading: NameReading,
  { address, isBranch }: Sender,
  known: ReadonlySet<string> | null = null,
): readonly BrandClaim[] {
  if (all.length === 0) return [];
  const isInBrand = (at: number) => all.some(({ from, to }) => at >= from && at < to);
  const isOther = (at: number) => at < tokens.length && !isInBrand(at) && !isFiller(tokens[at]?.plain ?? '');
  const hasLure = tokens.some(({ plain }, at) => !isInBrand(at) && isPlainLure(plain));
  const setting = {
    tokens,
    others: tokens.filter((_, at) => isOther(at)).map(({ plain }) => plain),
    hasLure,
    isSpeakerNamed: isSpeakerNamed(tokens, isOther, address, hasLure),
    isObfuscated: known !== null || reading.invisible.length > 0 || reading.confusable.length > 0 || reading.bidi.some(isOverride),
    isBranch,
    ownLabel: labelOf(address).replaceAll('-', ''),
  };
  const isService = sendingService(domainOfAddress(address)) !== null;
  const found = all.filter(({ from, phrase }) => {
    // `Ann via Orchard`: the service that is said to have passed it on, not the one who writes.
    const isPasserOn = tokens[from - 1]?.plain === 'via' && (isService || sendsForOthers(phrase.brand));
    return !isPasserOn && !known?.has(phrase.joined);
  });
  return found.map(
    (one): BrandClaim => ({
      brand: one.phrase.brand,
      written: writtenAs(tokens.slice(one.from, one.to)),
      how: one.how === 'plain' && known !== null ? 'disguised' : one.how,
      isClose: isDoubtful(one, setting),
    }),
  );
}

/**
 * Brands that a display name claims to be although the sender's address is at none of their domains, the surest first. A name that also
 * names the rightful owner of the address claims nothing. `isClose` marks what an honest sender could have written as well: a brand that is an
 * ordinary word or a person's name with other words beside it, a mention, the sender's own name beside the brand's.
 */
export function brandClaims(reading: NameReading, address: string): readonly BrandClaim[] {
  const domain = domainOfAddress(address);
  const owners = rightfulOwners(address);
  const isOwner = (brand: KnownBrand) => owners.includes(brand);
  const sender = { address, isBranch: (brand: KnownBrand) => isNationalForm(domain, brand) };
  const claims = [...claimsByDomain(reading, domain, isOwner)];
  const isSure = () => claims.some(({ isClose }) => !isClose);
  const text = withoutAddresses(reading.shown.slice(0, LONGEST_JUDGED));
  const tokens = readTokens(text);
  const named = phrasesIn(tokens);
  if (!named.some(({ phrase }) => isOwner(phrase.brand))) {
    const known = new Set(named.map(({ phrase }) => phrase.joined));
    claims.push(...judged(tokens, named, reading, sender));
    if (!isSure())
      for (const read of otherReadings(text).map(readTokens)) claims.push(...judged(read, phrasesIn(read), reading, sender, known));
    if (!isSure()) claims.push(...judged(tokens, misspeltIn(tokens), reading, sender, known));
  }
  const surest = new Map<string, BrandClaim>();
  for (const claim of claims)
    if (!surest.has(claim.brand.name) || surest.get(claim.brand.name)?.isClose) surest.set(claim.brand.name, claim);
  return [...surest.values()].toSorted((a, b) => Number(a.isClose) - Number(b.isClose)).slice(0, MOST_CLAIMS);
}
