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
}

export interface Brand {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Registrable domains the brand sends from. */
  readonly domains: readonly string[];
  /** Also an ordinary word or a person's name: needs a second sign. */
  readonly isCommonWord: boolean;
}
