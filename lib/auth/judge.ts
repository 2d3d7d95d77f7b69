import { fieldsNamed, type HeaderBlock } from '../message';
import type { Chain } from '../received';
import type { Receiver, ResultsPlace } from '../receivers';
import { readReceivedSpf } from './received-spf';
import { readAuthResults } from './results';
import type { AuthResults, JudgedResults, MethodResult, Trust, TrustReason } from './types';
import { type Zones, zonesOf } from './zones';

/**
 * Attack: results fields by the thousand, each held against all the others. Those beyond are left out, and the last one read
 * is marked `truncated`; the largest honest message measured has 23.
 */
const MAX_RESULT_FIELDS = 200;

/** Attack: a hundred believed fields of a hundred results each, and copies of all of them. Receivers write up to 20 results. */
const MAX_COMPARED = 200;

/**
 * Decides field by field whose word each authentication result is: `trusted` (the receiver wrote it), `forged` (bears
 * the receiver's name but stands where the receiver does not write) or `foreign`. In the order of the block.
 * Whole authserv-ids are compared, never a part of one; what stands below the border hop may be the sender's invention.
 */
export function judgeResults(block: HeaderBlock, chain: Chain, receiver: Receiver): readonly JudgedResults[] {
  const found = readResults(block);
  if (found.length === 0) return [];
  const zones = zonesOf(block, found, chain, receiver);
  const own = inItsName(found, zones);
  const place = believedPlace(own, zones);
  const trusted: JudgedResults[] = [];
  const lone = place === 'anywhere' ? loneField(own, chain, zones) : null;
  const contradicted = place === 'anywhere' ? contradictedPasses(own) : [];
  const failure = lone !== null || !receiver.proven ? newestFailure(own, zones) : null;
  const judgementOf = (read: AuthResults): Judgement => {
    if (read === failure) return ['trusted', 'ownFailure'];
    if (read === lone || isOutspoken(read, found, zones, place)) return ['foreign', 'doubtfulPlace'];
    return contradicted.includes(read) ? judgeContradicted(zones) : judge(read, zones, place, trusted);
  };
  return found.map((read): JudgedResults => {
    const [trust, because] = judgementOf(read);
    const judged = { ...(read === failure ? withoutPasses(read) : read), trust, because };
    if (trust === 'trusted') trusted.push(judged);
    return judged;
  });
}

/** All that results stand in, in the order of the block. */
function readResults(block: HeaderBlock): readonly AuthResults[] {
  const fields = [
    ...fieldsNamed(block, 'authentication-results'),
    ...fieldsNamed(block, 'arc-authentication-results'),
    ...fieldsNamed(block, 'received-spf'),
  ].toSorted((a, b) => a.index - b.index);
  const read = fields
    .slice(0, MAX_RESULT_FIELDS)
    .map((field) => (field.isNamed('received-spf') ? readReceivedSpf(field) : readAuthResults(field)));
  const last = read.at(-1);
  if (last !== undefined && fields.length > MAX_RESULT_FIELDS)
    read.splice(-1, 1, { ...last, valid: false, defects: [...last.defects, 'truncated'] });
  return read;
}

type Judgement = readonly [Trust, TrustReason];

/** The first of the receiver's places that holds results in its name: only there are they believed. */
function believedPlace(own: readonly AuthResults[], zones: Zones): ResultsPlace | null {
  return zones.receiver.places.find((place) => own.some(({ fieldIndex }) => isIn(place, fieldIndex, zones))) ?? null;
}

/** Methods of which a receiver writes one result a message; DKIM has one for each signature. */
const SINGLE = new Set(['dmarc', 'spf', 'arc']);

const passesOf = ({ results }: AuthResults): readonly string[] =>
  results.filter(({ method, result }) => (SINGLE.has(method) || method === 'dkim') && result === 'pass').map(({ method }) => method);

/** Signatures pass and fail beside each other; where there is none, none passes. */
const denialsOf = ({ results }: AuthResults): readonly string[] =>
  results
    .filter(({ method, result }) => (method === 'dkim' ? result === 'none' : SINGLE.has(method) && result !== 'pass'))
    .map(({ method }) => method);

/** Fields with results in the receiver's name, whoever wrote them. */
function inItsName(found: readonly AuthResults[], { receiver, hosts }: Zones): readonly AuthResults[] {
  return found.filter(({ source, authservId }) => source === 'authentication-results' && receiver.ownsId(authservId, hosts));
}

/**
 * Where the name alone decides, a sender's field in that name looks like the receiver's. Two that disagree cannot both be
 * its own, and nobody forges a failure.
 */
function contradictedPasses(own: readonly AuthResults[]): readonly AuthResults[] {
  return own.filter((claim) => {
    const passed = passesOf(claim);
    return own.some(
      (other) => other !== claim && other.authservId === claim.authservId && denialsOf(other).some((method) => passed.includes(method)),
    );
  });
}

const saysOfDmarc = ({ results }: AuthResults, outcome: string): boolean =>
  results.some(({ method, result }) => method === 'dmarc' && result === outcome);

/**
 * Right below the border of a server that nobody named, where a sender's field comes first: its pass of DMARC stands against a failure in the same name
 * there, which nobody forges.
 */
function isOutspoken(read: AuthResults, found: readonly AuthResults[], zones: Zones, place: ResultsPlace | null): boolean {
  if (zones.receiver.id !== 'auto' || place !== 'justBelow' || !saysOfDmarc(read, 'pass')) return false;
  return found.some(
    (other) => other.authservId === read.authservId && isIn('justBelow', other.fieldIndex, zones) && saysOfDmarc(other, 'fail'),
  );
}

/**
 * The only field in the receiver's name, not above its border, where the name alone decides. Nothing of the receiver's own is there to hold it against:
 * what a mail system collects from another mailbox or takes from its own user it may not test, and then the sender's field stands alone. Where
 * no hop is left, the block was published without its order, and no sender wrote it so.
 */
function loneField(own: readonly AuthResults[], { hops }: Chain, zones: Zones): AuthResults | null {
  const [field] = own;
  if (field === undefined || own.length > 1 || hops.length === 0) return null;
  return zones.border !== null && field.fieldIndex < zones.border ? null : field;
}

/**
 * The newest field in the name of a receiver that nobody measured, or a lone one where the name alone decides, if it says that DMARC fails: nobody forges a
 * failure of his own. Attack: a pass put beside it, for a list or a forwarder that would excuse the failure; so no pass of it counts. What software that is
 * bound to its host writes above the border is believed as it stands.
 */
function newestFailure(own: readonly AuthResults[], zones: Zones): AuthResults | null {
  const [newest] = own;
  const dmarc = newest?.results.filter(({ method }) => method === 'dmarc') ?? [];
  if (newest === undefined || dmarc.length === 0 || dmarc.some(({ result }) => result !== 'fail')) return null;
  return zones.receiver.bindTo !== undefined && isAbove(newest, zones) ? null : newest;
}

const withoutPasses = (read: AuthResults): AuthResults => ({ ...read, results: read.results.filter(({ result }) => result !== 'pass') });

function judgeContradicted(zones: Zones): Judgement {
  if (!zones.receiver.proven) return ['foreign', 'unprovenReceiver'];
  return zones.earlierReceipt() === null ? ['forged', 'surplus'] : ['foreign', 'earlierReceipt'];
}

function isIn(place: ResultsPlace, index: number, { border, reach }: Zones): boolean {
  if (place === 'anywhere') return true;
  if (border === null) return false;
  return place === 'above' ? index < border : index > border && index < reach;
}

function judge(results: AuthResults, zones: Zones, place: ResultsPlace | null, trusted: readonly JudgedResults[]): Judgement {
  const { receiver, hosts, border } = zones;
  if (results.source === 'received-spf') return judgeReceivedSpf(results, zones, trusted);
  if (!receiver.ownsId(results.authservId, hosts)) return judgeForeign(results, zones);
  if (!receiver.proven) return judgeUnproven(results, zones, place, trusted);
  if (results.source === 'arc-authentication-results') {
    if (isAbove(results, zones)) return ['trusted', 'aboveBorder'];
    if (zones.sealed.has(results.fieldIndex)) return ['foreign', 'sealed'];
    // Without a border the receiver's own copy, written above it, cannot be told from an invented one.
    return border === null && place !== 'anywhere' ? ['foreign', 'unknownBorder'] : ['forged', 'unsealed'];
  }
  if (place === 'anywhere') return ['trusted', 'idOnly'];
  if (border === null) return ['foreign', 'unknownBorder'];
  if (results.fieldIndex < border) return ['trusted', 'aboveBorder'];
  if (place === 'justBelow' && isIn(place, results.fieldIndex, zones)) {
    if (zones.isSilent) return ['foreign', 'doubtfulPlace'];
    if (isStillExpected(results, receiver, trusted)) return ['trusted', receiver.id === 'auto' ? 'derivedBelow' : 'belowBorder'];
    return saysNothingNew(results, trusted) ? ['foreign', 'repeats'] : ['forged', 'surplus'];
  }
  return judgeMisplaced(results, zones, place, trusted);
}

/**
 * Software that anybody runs, of which no sample was seen, is believed where an unnamed server is: to name it must not cost the reader its results. What
 * stands elsewhere is not called forged, since nobody measured where it writes.
 */
function judgeUnproven(results: AuthResults, zones: Zones, place: ResultsPlace | null, trusted: readonly JudgedResults[]): Judgement {
  const { receiver } = zones;
  if (receiver.bindTo !== undefined) {
    if (isAbove(results, zones)) return ['trusted', 'aboveBorder'];
    const isBelow = place === 'justBelow' && isIn(place, results.fieldIndex, zones);
    if (isBelow && isStillExpected(results, receiver, trusted)) return ['trusted', 'derivedBelow'];
  }
  return isDenied(results, trusted) && zones.earlierReceipt() === null ? ['forged', 'surplus'] : ['foreign', 'unprovenReceiver'];
}

/** It claims a pass that a believed field in the same name denies: a server that writes a failure writes no pass beside it. */
function isDenied(results: AuthResults, trusted: readonly JudgedResults[]): boolean {
  return saysOfDmarc(results, 'pass') && trusted.some((other) => other.authservId === results.authservId && saysOfDmarc(other, 'fail'));
}

/** The receiver's name, in none of the places where the receiver writes. */
function judgeMisplaced(results: AuthResults, zones: Zones, place: ResultsPlace | null, trusted: readonly JudgedResults[]): Judgement {
  const { receiver } = zones;
  if (isOutboundStamp(results)) return ['foreign', 'exchangeOutbound'];
  if (saysNothingNew(results, trusted)) return ['foreign', 'repeats'];
  if (isEarlier(results, zones)) return ['foreign', 'earlierReceipt'];
  // Nothing of the receiver's own to hold it against, and the place is no proof: the receiver is only derived, may have
  // had nothing to say, or lets no such field in and so must have written it itself (programs that export mail reorder it).
  const isDoubtful = receiver.id === 'auto' || receiver.whenNothing === 'noField' || receiver.foreignResults === 'renamed';
  return place === null && isDoubtful ? ['foreign', 'doubtfulPlace'] : ['forged', 'outOfPlace'];
}

/** Right below the border: one field, or one for each method. A sender's field that follows repeats a method. */
function isStillExpected(results: AuthResults, { fieldsBelow }: Receiver, trusted: readonly JudgedResults[]): boolean {
  const below = trusted.filter(({ source, because }) => source === 'authentication-results' && because !== 'aboveBorder');
  if (below.length === 0) return true;
  if (fieldsBelow === 'one') return false;
  const known = new Set(below.flatMap((one) => one.results.map(({ method }) => method)));
  return results.results.every(({ method }) => !known.has(method));
}

/** Servers that filter a message twice write their results twice; what the receiver says itself is not forged by a copy. */
function saysNothingNew(results: AuthResults, trusted: readonly JudgedResults[]): boolean {
  const said = trusted.flatMap((one) => one.results).slice(0, MAX_COMPARED);
  return said.length > 0 && results.results.every((result) => said.some((other) => isSameResult(result, other)));
}

function isSameResult(a: MethodResult, b: MethodResult): boolean {
  return a.method === b.method && a.result === b.result && [...a.properties].every(([name, value]) => b.properties.get(name) === value);
}

function judgeForeign(results: AuthResults, zones: Zones): Judgement {
  if (results.source === 'arc-authentication-results') return ['foreign', zones.sealed.has(results.fieldIndex) ? 'sealed' : 'unsealed'];
  if (isAbove(results, zones)) return ['foreign', 'insideOther'];
  if (isOutboundStamp(results)) return ['foreign', 'exchangeOutbound'];
  return ['foreign', writerOf(results, zones)];
}

function judgeReceivedSpf(results: AuthResults, zones: Zones, trusted: readonly JudgedResults[]): Judgement {
  const { receiver, hosts, border } = zones;
  if (border === null) return ['foreign', 'unknownBorder'];
  const isOwn = receiver.ownsSpfWriter(results.authservId, hosts);
  // Yahoo names no writer, policyd-spf writes `receiver=<UNKNOWN>` or the recipient's address; above the border nobody else writes.
  const isNameless = results.authservId === null || !results.authservId.includes('.') || results.authservId.includes('@');
  if (!isOwn && !(isAbove(results, zones) && isNameless)) return ['foreign', writerOf(results, zones)];
  if (!receiver.proven) return judgeUnproven(results, zones, null, trusted);
  if (isAbove(results, zones)) return ['trusted', 'aboveBorder'];
  if (receiver.places.includes('justBelow') && isIn('justBelow', results.fieldIndex, zones)) {
    if (zones.isSilent) return ['foreign', 'doubtfulPlace'];
    if (!trusted.some(({ source, because }) => source === 'received-spf' && because !== 'aboveBorder')) {
      return ['trusted', receiver.id === 'auto' ? 'derivedBelow' : 'belowBorder'];
    }
    return saysNothingNew(results, trusted) ? ['foreign', 'repeats'] : ['forged', 'surplus'];
  }
  // Microsoft takes its own Received fields off mail between two tenants, and leaves this one (23 of 2,825 in the corpus).
  if (zones.isFromOwn() || isEarlier(results, zones)) return ['foreign', 'earlierReceipt'];
  return receiver.id === 'auto' ? ['foreign', 'doubtfulPlace'] : ['forged', 'outOfPlace'];
}

/** Above the border hop, where nobody outside can write; a receiver that groups its fields leaves no such place. */
function isAbove({ fieldIndex }: AuthResults, { border, receiver }: Zones): boolean {
  return border !== null && fieldIndex < border && !receiver.places.includes('anywhere');
}

/** Below a hop of the receiver's own to which the chain leads back. */
function isEarlier({ fieldIndex }: AuthResults, zones: Zones): boolean {
  const hop = zones.earlierReceipt();
  return hop !== null && hop < fieldIndex;
}

/** Whether the named server, or a host of that domain, took part in the transport. */
function writerOf({ authservId }: AuthResults, zones: Zones): TrustReason {
  return authservId !== null && zones.isSeen(authservId) ? 'otherWriter' : 'writerNotSeen';
}

/**
 * Exchange Online stamps the mail it sends: `dkim=none; dmarc=none`, without an id since 2021 and with the recipient's
 * domain as id before (measured on 2,672 and 653 messages of public lists). It claims no pass, so nothing is forged by it.
 */
function isOutboundStamp({ results }: AuthResults): boolean {
  return results.length > 0 && results.every(({ method, result }) => (method === 'dkim' || method === 'dmarc') && result === 'none');
}
