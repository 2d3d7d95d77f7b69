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

/** How each fact is computed, and from what: when it is first asked for, and once. No fact is `undefined`. */
class LazyFacts implements Facts {
  readonly raw: RawMessage;
  readonly profile: ReaderProfile;
  readonly now: number;
  readonly rechecked: Recheck | null;
  readonly remembered: SenderMemory | null;
  #block: HeaderBlock | undefined;
  #from: FromFact | undefined;
  #replyTo: AddressesFact | undefined;
  #sender: AddressesFact | undefined;
  #resentFrom: AddressesFact | undefined;
  #recipients: AddressesFact | undefined;
  #subject: string | null | undefined;
  #messageId: string | null | undefined;
  #date: number | null | undefined;
  #reception: Reception | undefined;
  #receiver: Facts['receiver'] | undefined;
  #border: Hop | null | undefined;
  #arrival: number | null | undefined;
  #reversePath: ReversePath | undefined;
  #results: readonly JudgedResults[] | undefined;
  #fieldTrust: readonly Trust[] | undefined;
  #reported: AuthView | null | undefined;
  #believed: AuthView | null | undefined;
  #claimed: AuthView | null | undefined;
  #signatures: readonly DkimSignature[] | undefined;
  #arcSets: readonly ArcSet[] | undefined;
  #arcVoucher: ArcVoucher | null | undefined;
  #proof: FromProof | undefined;
  #hasAuthorSignature: boolean | undefined;
  #fromBrands: readonly Brand[] | undefined;
  #likeness: Resemblance | null | undefined;
  #authorName: NameReading | null | undefined;
  #claims: NameClaims | undefined;
  #ownDomains: readonly string[] | undefined;
  #ownAddresses: readonly string[] | undefined;
  #addressing: Addressing | undefined;
  #handedOnBy: string | null | undefined;
  #legacy: LegacyFact | undefined;
  #mime: MimeFacts | undefined;
  #list: Mediation | undefined;
  #forward: Mediation | undefined;
  #bounce: Circumstance | undefined;
  #internal: Circumstance | undefined;
  #gateway: Circumstance | undefined;
  #hopRoles: readonly HopPart[] | undefined;

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
    facts.#block = this.#block;
    facts.#from = this.#from;
    facts.#reception = this.#reception;
    facts.#results = this.#results;
    facts.#signatures = this.#signatures;
    facts.#arcSets = this.#arcSets;
    return facts;
  }

  get block(): HeaderBlock {
    return (this.#block ??= readHeaderBlock(this.raw.source));
  }
  get from(): FromFact {
    return (this.#from ??= readFrom(this.block));
  }
  get replyTo(): AddressesFact {
    return (this.#replyTo ??= readAddresses(this.block, 'reply-to'));
  }
  get sender(): AddressesFact {
    return (this.#sender ??= readAddresses(this.block, 'sender'));
  }
  get resentFrom(): AddressesFact {
    return (this.#resentFrom ??= readAddresses(this.block, 'resent-from'));
  }
  get recipients(): AddressesFact {
    return (this.#recipients ??= readRecipients(this.block));
  }
  get subject(): string | null {
    if (this.#subject === undefined) this.#subject = readText(this.block, 'subject');
    return this.#subject;
  }
  get messageId(): string | null {
    if (this.#messageId === undefined) this.#messageId = readText(this.block, 'message-id');
    return this.#messageId;
  }
  get date(): number | null {
    if (this.#date === undefined) this.#date = readDateField(this.block);
    return this.#date;
  }
  get reception(): Reception {
    return (this.#reception ??= readReception(this.raw, this.profile, this.block));
  }
  get receiver(): Facts['receiver'] {
    return (this.#receiver ??= describeReceiver(this.reception));
  }
  /** The receiver's own function: a closure that is made here and kept in the facts keeps each message in memory until a full collection (V8 13.6). */
  get isReceiverHost(): Facts['isReceiverHost'] {
    return this.reception.receiver.isOwnHost;
  }
  get keepsBody(): boolean {
    return this.reception.receiver.keepsBody;
  }
  get chain(): Chain {
    return this.reception.chain;
  }
  get border(): Hop | null {
    if (this.#border === undefined) this.#border = borderOf(this.chain);
    return this.#border;
  }
  get arrival(): number | null {
    if (this.#arrival === undefined) this.#arrival = arrivalOf(this.chain);
    return this.#arrival;
  }
  get reversePath(): ReversePath {
    return (this.#reversePath ??= readReversePath(this.block, this.chain));
  }
  get results(): readonly JudgedResults[] {
    return (this.#results ??= judgeResults(this.block, this.chain, this.reception.receiver));
  }
  get fieldTrust(): readonly Trust[] {
    return (this.#fieldTrust ??= trustOfFields(this.block, this.chain, this.results));
  }
  get reported(): AuthView | null {
    if (this.#reported === undefined) this.#reported = readReported(this);
    return this.#reported;
  }
  get believed(): AuthView | null {
    if (this.#believed === undefined) this.#believed = believe(this);
    return this.#believed;
  }
  get claimed(): AuthView | null {
    if (this.#claimed === undefined) this.#claimed = readView(this, 'claimed');
    return this.#claimed;
  }
  get signatures(): readonly DkimSignature[] {
    return (this.#signatures ??= fieldsNamed(this.block, 'dkim-signature').map(readDkimSignature));
  }
  get arcSets(): readonly ArcSet[] {
    return (this.#arcSets ??= readArcSets(this.block, this.results));
  }
  get arcVoucher(): ArcVoucher | null {
    if (this.#arcVoucher === undefined) this.#arcVoucher = readArcVoucher(this);
    return this.#arcVoucher;
  }
  get proof(): FromProof {
    return (this.#proof ??= readProof(this));
  }
  get hasAuthorSignature(): boolean {
    return (this.#hasAuthorSignature ??= isSignedByAuthor(this));
  }
  get fromBrands(): readonly Brand[] {
    return (this.#fromBrands ??= readFromBrands(this.from));
  }
  get likeness(): Resemblance | null {
    if (this.#likeness === undefined) this.#likeness = readLikeness(this);
    return this.#likeness;
  }
  get authorName(): NameReading | null {
    if (this.#authorName === undefined) this.#authorName = readAuthorName(this.from);
    return this.#authorName;
  }
  get claims(): NameClaims {
    return (this.#claims ??= readClaims(this));
  }
  get ownDomains(): readonly string[] {
    return (this.#ownDomains ??= readOwnDomains(this));
  }
  get ownAddresses(): readonly string[] {
    return (this.#ownAddresses ??= readOwnAddresses(this));
  }
  get addressing(): Addressing {
    return (this.#addressing ??= readAddressing(this));
  }
  get handedOnBy(): string | null {
    if (this.#handedOnBy === undefined) this.#handedOnBy = readHandedOnBy(this);
    return this.#handedOnBy;
  }
  get legacy(): LegacyFact {
    return (this.#legacy ??= readLegacy(this));
  }
  get mime(): MimeFacts {
    return (this.#mime ??= readMime(this.raw.source, this.block));
  }
  get list(): Mediation {
    return (this.#list ??= readList(this));
  }
  get forward(): Mediation {
    return (this.#forward ??= readForward(this));
  }
  get bounce(): Circumstance {
    return (this.#bounce ??= readBounce(this));
  }
  get internal(): Circumstance {
    return (this.#internal ??= readInternal(this));
  }
  get gateway(): Circumstance {
    return (this.#gateway ??= readGateway(this));
  }
  get hopRoles(): readonly HopPart[] {
    return (this.#hopRoles ??= readHopRoles(this));
  }
}

/** The facts of one message. A fact that cannot be computed throws when asked for; the runner makes a gap of that. */
export function createFacts(input: FactInput): Facts & { knowing(more: Knowledge): Facts } {
  return new LazyFacts(input);
}
