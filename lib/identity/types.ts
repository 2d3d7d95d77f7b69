/** Why one domain looks like another. */
export interface Likeness {
  /** The domain that is imitated. */
  readonly target: string;
  readonly kind: 'homograph' | 'lookalike' | 'combosquat' | 'subdomain' | 'otherTld';
  /** Whose domain it is. */
  readonly of: 'own' | 'known' | 'brand';
  /** Brand name where `of` is brand. */
  readonly brand: string | null;
  /** How they differ, for the reader: the characters of the domain and of the target. */
  readonly difference: { readonly seen: string; readonly meant: string } | null;
  /** A short name or one common change only weighs less. */
  readonly isClose: boolean;
  /** The whole domain of the target stands in front of another, dots and all or without them, not its name alone. */
  readonly isWhole: boolean;
}

export interface Brand {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Registrable domains the brand sends from. */
  readonly domains: readonly string[];
  /** Also an ordinary word or a person's name: needs a second sign. */
  readonly isCommonWord: boolean;
}

/** A brand that a display name claims to be, from an address that is none of the brand's. */
export interface BrandClaim {
  readonly brand: Brand;
  /** The words or the domain that claim it, as they stand in the name. */
  readonly written: string;
  /**
   * `plain` words; `disguised` by letters that only look like those; `spaced` letter by letter; `misspelt` by a letter; `domain`: a domain or
   * address of the brand, or a look-alike of one.
   */
  readonly how: 'plain' | 'disguised' | 'spaced' | 'misspelt' | 'domain';
  /** An honest sender could have written it as well. */
  readonly isClose: boolean;
}

/** Shared infrastructure a domain belongs to. */
export interface SendingService {
  readonly domain: string;
  readonly provider: string;
  /** `esp` sends in bulk for anybody, `via` writes in its user's name, `forwarder` hides addresses, `sharedHost` gives sub-domains to anybody. */
  readonly kind: 'esp' | 'via' | 'forwarder' | 'sharedHost';
  /** `contract`: takes its customers by contract, without a free trial. */
  readonly style: 'userNamed' | 'tenant' | 'list' | 'contract' | null;
}

/** What stands in a display name; offsets in UTF-16 units of the name as given. */
export interface NameReading {
  /** As a reader sees it: direction overrides carried out, invisible characters left out, blanks collapsed. */
  readonly shown: string;
  readonly addresses: readonly NamePart[];
  /** Domain names that stand alone, not those of `addresses`. */
  readonly domains: readonly NamePart[];
  readonly invisible: readonly CharAt[];
  readonly bidi: readonly CharAt[];
  readonly controls: readonly CharAt[];
  /** Letters of another script than the word they stand in, or styled ones, that look like Latin letters. */
  readonly confusable: readonly CharAt[];
  /** Longest run of blanks or filler: its length in characters, 0 where there is none of note. */
  readonly padding: number;
  /** Check marks and words that claim to be verified. */
  readonly trustClaims: readonly NamePart[];
  /** Some of the name was left unread because it is longer than any name. */
  readonly truncated: boolean;
}

export interface NamePart {
  readonly text: string;
  readonly start: number;
}

export interface CharAt {
  readonly codePoint: number;
  readonly start: number;
}
