import type { ByteRange, HeaderField } from '../message';
import { readReceived } from './hop';
import type { Hop, HopKind, IpAddress } from './types';

/** One Received field, read when something of it is first asked for. */
export function lazyHop(field: HeaderField, index: number): Hop {
  return new LazyHop(field, index);
}

/**
 * The border is found near the top and most results are judged by it alone, so the hops below, which may be invented by the hundred, are read when a
 * check asks for them. Data all the same: `toJSON` gives the plain object.
 */
class LazyHop implements Hop {
  readonly index: number;
  readonly #field: HeaderField;
  #known: Hop | null = null;

  constructor(field: HeaderField, index: number) {
    this.index = index;
    this.#field = field;
  }

  get #reading(): Hop {
    return (this.#known ??= readReceived(this.#field, this.index));
  }

  get fieldIndex(): number {
    return this.#field.index;
  }
  get at(): ByteRange {
    return this.#field.valueAt;
  }
  get kind(): HopKind {
    return this.#reading.kind;
  }
  get helo(): string | null {
    return this.#reading.helo;
  }
  get greeting(): Hop['greeting'] {
    return this.#reading.greeting;
  }
  get reverseName(): string | null {
    return this.#reading.reverseName;
  }
  get isReverseNameDoubted(): boolean {
    return this.#reading.isReverseNameDoubted;
  }
  get address(): IpAddress | null {
    return this.#reading.address;
  }
  get addressText(): string | null {
    return this.#reading.addressText;
  }
  get ident(): string | null {
    return this.#reading.ident;
  }
  get by(): string | null {
    return this.#reading.by;
  }
  get byAddress(): IpAddress | null {
    return this.#reading.byAddress;
  }
  get via(): string | null {
    return this.#reading.via;
  }
  get with(): string | null {
    return this.#reading.with;
  }
  get isTls(): boolean | null {
    return this.#reading.isTls;
  }
  get tlsVersion(): string | null {
    return this.#reading.tlsVersion;
  }
  get cipher(): string | null {
    return this.#reading.cipher;
  }
  get id(): string | null {
    return this.#reading.id;
  }
  get for(): string | null {
    return this.#reading.for;
  }
  get envelopeFrom(): string | null {
    return this.#reading.envelopeFrom;
  }
  get isAuthenticated(): boolean {
    return this.#reading.isAuthenticated;
  }
  get authenticatedUser(): string | null {
    return this.#reading.authenticatedUser;
  }
  get isZoneStated(): boolean {
    return this.#reading.isZoneStated;
  }
  get from(): string | null {
    return this.#reading.from;
  }
  get date(): number | null {
    return this.#reading.date;
  }
  get dateText(): string | null {
    return this.#reading.dateText;
  }
  get defects(): Hop['defects'] {
    return this.#reading.defects;
  }

  toJSON(): Hop {
    return this.#reading;
  }
}
