import {
  type ArcSet,
  type AuthView,
  type DkimSignature,
  judgeResults,
  type JudgedResults,
  type Recheck,
  readArcSets,
  readDkimSignature,
  type Trust,
} from '../auth';
import type { Brand, NameReading } from '../identity';
import { fieldsNamed, type HeaderBlock, type MimeFacts, type RawMessage, readHeaderBlock, readMime } from '../message';
import type { ReaderProfile, SenderMemory } from '../reader';
import type { Chain, Hop } from '../received';
import { readArcVoucher } from './arc';
import { readBounce, readForward, readGateway, readInternal, readList } from './circumstances';
import { readAuthorName, readClaims, readFromBrands, readLikeness } from './claims';
import { readAddresses, readDateField, readFrom, readRecipients, readText } from './headers';
import { believe } from './believed';
import { readHopRoles } from './hop-roles';
import { isSignedByAuthor, readProof, readReported, readView } from './proof';
import { readAddressing, readHandedOnBy, readLegacy, readOwnAddresses, readOwnDomains } from './reader';
import { arrivalOf, borderOf, describeReceiver, readReception, type Reception, readReversePath, trustOfFields } from './transport';
import type {
  Addressing,
  AddressesFact,
  ArcVoucher,
  Circumstance,
  Facts,
  FromFact,
  FromProof,
  HopPart,
  LegacyFact,
  Mediation,
  NameClaims,
  Resemblance,
  ReversePath,
} from './types';

export interface FactInput {
  readonly raw: RawMessage;
  readonly profile: ReaderProfile;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What we computed ourselves; null where nothing was looked up. */
  readonly rechecked: Recheck | null;
  /** What is remembered of the sender; left out where there is no memory. */
  readonly remembered?: SenderMemory | null;
}

/** What is learnt of a message after it was read. */
type Knowledge = Required<Pick<FactInput, 'rechecked' | 'remembered'>>;

interface Kept extends Facts {
  readonly reception: Reception;
}

/** How each fact is computed, and from what: when it is first asked for, and once. No fact is `undefined`. */
class LazyFacts implements Facts {
  readonly raw: RawMessage;
  readonly profile: ReaderProfile;
  readonly now: number;
  readonly rechecked: Recheck | null;
  readonly remembered: SenderMemory | null;
  readonly #kept: { -readonly [N in keyof Kept]?: Kept[N] } = {};

  constructor({ raw, profile, now, rechecked, remembered = null }: FactInput) {
    this.raw = raw;
    this.rechecked = rechecked;
    this.remembered = remembered;
    this.profile = profile;
    this.now = now;
  }

  /** The same message with more known of it: what rests on its octets alone is not read again. */
  knowing({ rechecked, remembered }: Knowledge): Facts {
    const { raw, profile, now } = this;
    const facts = new LazyFacts({ raw, profile, now, rechecked, remembered });
    const { block, from, reception, results, signatures, arcSets } = this.#kept;
    Object.assign(facts.#kept, { block, from, reception, results, signatures, arcSets });
    return facts;
  }

  #keep<N extends keyof Kept>(name: N, compute: () => Kept[N]): Kept[N] {
    const known = this.#kept[name];
    if (known !== undefined) return known;
    const value = compute();
    this.#kept[name] = value;
    return value;
  }

  get block(): HeaderBlock {
    return this.#keep('block', () => readHeaderBlock(this.raw.source));
  }
  get from(): FromFact {
    return this.#keep('from', () => readFrom(this.block));
  }
  get replyTo(): AddressesFact {
    return this.#keep('replyTo', () => readAddresses(this.block, 'reply-to'));
  }
  get sender(): AddressesFact {
    return this.#keep('sender', () => readAddresses(this.block, 'sender'));
  }
  get resentFrom(): AddressesFact {
    return this.#keep('resentFrom', () => readAddresses(this.block, 'resent-from'));
  }
  get recipients(): AddressesFact {
    return this.#keep('recipients', () => readRecipients(this.block));
  }
  get subject(): string | null {
    return this.#keep('subject', () => readText(this.block, 'subject'));
  }
  get messageId(): string | null {
    return this.#keep('messageId', () => readText(this.block, 'message-id'));
  }
  get date(): number | null {
    return this.#keep('date', () => readDateField(this.block));
  }
  get reception(): Reception {
    return this.#keep('reception', () => readReception(this.raw, this.profile, this.block));
  }
  get receiver(): Facts['receiver'] {
    return this.#keep('receiver', () => describeReceiver(this.reception));
  }
  get isReceiverHost(): Facts['isReceiverHost'] {
    return this.#keep('isReceiverHost', () => (host: string) => this.reception.receiver.isOwnHost(host));
  }
  get keepsBody(): boolean {
    return this.#keep('keepsBody', () => this.reception.receiver.keepsBody);
  }
  get chain(): Chain {
    return this.#keep('chain', () => this.reception.chain);
  }
  get border(): Hop | null {
    return this.#keep('border', () => borderOf(this.chain));
  }
  get arrival(): number | null {
    return this.#keep('arrival', () => arrivalOf(this.chain));
  }
  get reversePath(): ReversePath {
    return this.#keep('reversePath', () => readReversePath(this.block, this.chain));
  }
  get results(): readonly JudgedResults[] {
    return this.#keep('results', () => judgeResults(this.block, this.chain, this.reception.receiver));
  }
  get fieldTrust(): readonly Trust[] {
    return this.#keep('fieldTrust', () => trustOfFields(this.block, this.chain, this.results));
  }
  get reported(): AuthView | null {
    return this.#keep('reported', () => readReported(this));
  }
  get believed(): AuthView | null {
    return this.#keep('believed', () => believe(this));
  }
  get claimed(): AuthView | null {
    return this.#keep('claimed', () => readView(this, 'claimed'));
  }
  get signatures(): readonly DkimSignature[] {
    return this.#keep('signatures', () => fieldsNamed(this.block, 'dkim-signature').map(readDkimSignature));
  }
  get arcSets(): readonly ArcSet[] {
    return this.#keep('arcSets', () => readArcSets(this.block));
  }
  get arcVoucher(): ArcVoucher | null {
    return this.#keep('arcVoucher', () => readArcVoucher(this));
  }
  get proof(): FromProof {
    return this.#keep('proof', () => readProof(this));
  }
  get hasAuthorSignature(): boolean {
    return this.#keep('hasAuthorSignature', () => isSignedByAuthor(this));
  }
  get fromBrands(): readonly Brand[] {
    return this.#keep('fromBrands', () => readFromBrands(this.from));
  }
  get likeness(): Resemblance | null {
    return this.#keep('likeness', () => readLikeness(this));
  }
  get authorName(): NameReading | null {
    return this.#keep('authorName', () => readAuthorName(this.from));
  }
  get claims(): NameClaims {
    return this.#keep('claims', () => readClaims(this));
  }
  get ownDomains(): readonly string[] {
    return this.#keep('ownDomains', () => readOwnDomains(this));
  }
  get ownAddresses(): readonly string[] {
    return this.#keep('ownAddresses', () => readOwnAddresses(this));
  }
  get addressing(): Addressing {
    return this.#keep('addressing', () => readAddressing(this));
  }
  get handedOnBy(): string | null {
    return this.#keep('handedOnBy', () => readHandedOnBy(this));
  }
  get legacy(): LegacyFact {
    return this.#keep('legacy', () => readLegacy(this));
  }
  get mime(): MimeFacts {
    return this.#keep('mime', () => readMime(this.raw.source, this.block));
  }
  get list(): Mediation {
    return this.#keep('list', () => readList(this));
  }
  get forward(): Mediation {
    return this.#keep('forward', () => readForward(this));
  }
  get bounce(): Circumstance {
    return this.#keep('bounce', () => readBounce(this));
  }
  get internal(): Circumstance {
    return this.#keep('internal', () => readInternal(this));
  }
  get gateway(): Circumstance {
    return this.#keep('gateway', () => readGateway(this));
  }
  get hopRoles(): readonly HopPart[] {
    return this.#keep('hopRoles', () => readHopRoles(this));
  }
}

/** The facts of one message. A fact that cannot be computed throws when asked for; the runner makes a gap of that. */
export function createFacts(input: FactInput): Facts & { knowing(more: Knowledge): Facts } {
  return new LazyFacts(input);
}
