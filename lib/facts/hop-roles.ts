import { domainOf } from '../auth';
import { sendingService } from '../identity';
import { type Hop, isGatewayHost, isInsideAddress, lookedUpName, operatorOf, organizationOf } from '../received';
import { domainsIn } from './circumstances';
import type { Facts, HopPart, HopRole } from './types';

type Known = Pick<
  Facts,
  | 'chain'
  | 'border'
  | 'from'
  | 'believed'
  | 'proof'
  | 'arcSets'
  | 'reversePath'
  | 'ownAddresses'
  | 'list'
  | 'forward'
  | 'gateway'
  | 'internal'
>;

const UNKNOWN: HopPart = { role: 'unknown', basis: null };
const RECEIVER: HopPart = { role: 'receiver', basis: 'seen' };
const BORDER: HopPart = { role: 'border', basis: 'seen' };

/** Neighbouring hops of one operator, newest first. */
interface Leg {
  readonly hops: readonly Hop[];
  readonly operator: string | null;
  /** By the newest hop, which an inside name cannot start. */
  readonly host: string | null;
}

/** Who runs the host. */
function operatorOfHost(host: string | null): string | null {
  const organization = organizationOf(host);
  return organization === null ? null : operatorOf(organization);
}

/** The hop took the message from a host of somebody else's, not from a neighbour and not from a user who logged in. */
function isEntrance(hop: Hop, operator: string | null): boolean {
  if (hop.from === null || hop.kind !== 'smtp' || hop.isAuthenticated) return false;
  if (hop.address !== null && isInsideAddress(hop.address)) return false;
  const client = operatorOfHost(hop.reverseName ?? hop.from);
  return client === null ? hop.address !== null : client !== operator;
}

/**
 * Cuts the way below the border into legs. A hop whose host has no organisation (an inside name, an address, none at all) goes with the newer one, unless
 * that took the message from outside; a hop below a login or an entrance begins a new leg, since there another's word begins.
 */
function legsOf(hops: readonly Hop[]): readonly Leg[] {
  const legs: { hops: Hop[]; operator: string | null; host: string | null }[] = [];
  for (const [index, hop] of hops.entries()) {
    const operator = operatorOfHost(hop.by);
    const last = legs.at(-1);
    const newer = hops[index - 1];
    const isOfLast = last !== undefined && newer !== undefined && (operator === null || operator === last.operator);
    if (isOfLast && !newer.isAuthenticated && !isEntrance(newer, last.operator)) last.hops.push(hop);
    else legs.push({ hops: [hop], operator, host: hop.by?.toLowerCase() ?? null });
  }
  return legs;
}

/**
 * Operators that provably had the message in hand, by what the receiver saw and tested: the reverse name at the border, domains with a passing signature
 * or SPF, and the sealers of an ARC chain that holds.
 */
function handlersOf({ border, proof, believed, arcSets }: Known): readonly (string | null)[] {
  const sealers = believed?.arc?.result === 'pass' ? arcSets.map(({ sealer }) => sealer) : [];
  return [lookedUpName(border), ...proof.passedDomains, ...sealers].map(operatorOfHost);
}

/**
 * The list's own hops: of the organisation that the List fields name. Where that is the author's too, only hosts that the list's name ends with
 * (`dev.lists.firm.example`), since the others write ordinary mail. A list that runs under another name is the newest leg that took the message for an
 * address of the list: older ones write that address too, newer ones the subscriber's.
 */
function listHops({ list, from }: Known, legs: readonly Leg[]): (hop: Hop, leg: Leg) => boolean {
  const named = domainsIn(list.fields.filter(({ key }) => key !== 'list-archive'));
  const author = operatorOfHost(from.domain);
  const isAuthors = author !== null && named.some((domain) => operatorOfHost(domain) === author);
  const operators = new Set(named.map(operatorOfHost).filter((operator) => operator !== null));
  const isOwn = ({ by }: Hop, { operator }: Leg): boolean => {
    if (!isAuthors) return operator !== null && operators.has(operator);
    const host = by?.toLowerCase();
    return operator === author && named.some((domain) => domain === host || domain.endsWith(`.${host}`));
  };
  if (legs.some((leg) => leg.hops.some((hop) => isOwn(hop, leg)))) return isOwn;
  const addressed = legs.find(({ hops }) => hops.some((hop) => named.includes(domainOf(hop.for) ?? '')));
  return (_hop, leg) => leg === addressed && leg.operator !== author;
}

/** Took the message from outside for another mailbox than the reader's, or is known to do so. */
function isForwarder({ operator, host, hops }: Leg, isNewest: boolean, facts: Known): boolean {
  const entrance = hops.at(-1);
  if (entrance === undefined || host === null || operator === null || operator === operatorOfHost(facts.from.domain)) return false;
  const { ownAddresses, forward, reversePath } = facts;
  const mailbox = entrance.for?.toLowerCase() ?? null;
  const isForwarding =
    mailbox !== null && ownAddresses.length > 0
      ? !ownAddresses.includes(mailbox)
      : sendingService(host)?.kind === 'forwarder' ||
        (isNewest &&
          (forward.fields.length > 0 ||
            (forward.evidence !== 'none' && /^srs[01][=+-]/iu.test(reversePath.text) && operatorOfHost(reversePath.domain) === operator)));
  return isForwarding && isEntrance(entrance, operator);
}

/**
 * What each hop did for the message: the receiver's own, its border, and below it lists, forwarders, mail filters and the sender's own system. Below the
 * border a hop says what it likes, so its role counts as `backed` only where the receiver's own tests show that this operator had the message, and only for
 * the newest leg of that operator: a user of a large provider can write older lines in its name. Where the newest line does not fit what the border saw, the
 * lines below it say nothing.
 */
export function readHopRoles(facts: Known): readonly HopPart[] {
  const { chain, from, list, gateway, internal } = facts;
  const { hops, border } = chain;
  if (border === null && (chain.borderBy === 'receiver' || internal.evidence === 'proven')) return hops.map(() => RECEIVER);
  const top = hops.slice(0, (border ?? -1) + 1).map((_, index) => (index === border ? BORDER : RECEIVER));
  const below = hops.slice(top.length);
  if (chain.oddities.some(({ kind }) => kind === 'gap')) return [...top, ...below.map(() => UNKNOWN)];
  const legs = legsOf(below);
  const handlers = handlersOf(facts);
  const isList = list.evidence === 'none' ? () => false : listHops(facts, legs);
  const author = operatorOfHost(from.domain);
  const roleOf = (leg: Leg, index: number): HopRole => {
    const isFilter = gateway.evidence !== 'none' && index === 0 && leg.operator === operatorOfHost(gateway.domain);
    if (isFilter || (leg.host !== null && isGatewayHost(leg.host))) return 'gateway';
    if (isForwarder(leg, index === 0, facts)) return 'forwarder';
    const isStart = index === legs.length - 1 || leg.hops.at(-1)?.isAuthenticated === true;
    return isStart || (author !== null && leg.operator === author) ? 'origin' : 'unknown';
  };
  const parts = legs.flatMap((leg, index) => {
    const role = roleOf(leg, index);
    const { operator } = leg;
    const isBacked = operator !== null && handlers.includes(operator) && legs.findIndex((newer) => newer.operator === operator) === index;
    return leg.hops.map((hop): HopPart => {
      const own = isList(hop, leg) ? 'list' : role;
      return own === 'unknown' ? UNKNOWN : { role: own, basis: isBacked ? 'backed' : 'claimed' };
    });
  });
  return [...top, ...parts];
}
