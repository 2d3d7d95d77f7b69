import { alignment } from '../auth';
import { isSameOrganization, organizationalDomain, sendingService } from '../identity';
import { fieldsNamed, type HeaderBlock, type HeaderField } from '../message';
import { type AddressClass, clientHost, type Hop, isGatewayHost, lookedUpName } from '../received';
import { isEverybodys, isKnownMediator } from './mediators';
import type { Circumstance, Facts, Mediation } from './types';

const NONE: Circumstance = { evidence: 'none', domain: null, fields: [] };
const UNMEDIATED: Mediation = { ...NONE, isKnown: false };

/** Fields that list software writes and that newsletters, which have List-Id and List-Unsubscribe as well, have not (RFC 2369, RFC 2919). */
const LIST_FIELDS: readonly string[] = [
  'list-post',
  'list-archive',
  'list-owner',
  'list-subscribe',
  'x-beenthere',
  'x-mailman-version',
  'x-google-group-id',
  'mailing-list',
  'x-mailing-list',
];

const DOMAIN_IN_TEXT = /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/gu;

/** Host names written in the fields that name the list or forwarder. */
export function domainsIn(fields: readonly HeaderField[]): readonly string[] {
  return fields.flatMap((field) => (field.text.slice(0, 400).match(DOMAIN_IN_TEXT) ?? []).map((domain) => domain.toLowerCase()));
}

function firstShared(candidates: readonly string[], passed: readonly string[]): string | null {
  return passed.find((domain) => candidates.some((candidate) => candidate === domain || isSameOrganization(candidate, domain))) ?? null;
}

/**
 * Mail that came through a list. Anybody can write List fields, so they prove nothing until a trusted DKIM or SPF pass is of the host
 * that they name; and then they prove that host, which may be the sender's own.
 */
export function readList(facts: Pick<Facts, 'block' | 'proof' | 'from' | 'profile' | 'ownDomains'>): Mediation {
  const { block, proof, from } = facts;
  const marks = LIST_FIELDS.flatMap((key) => fieldsNamed(block, key));
  const precedence = fieldsNamed(block, 'precedence').filter((field) => /^list$/iu.test(field.text));
  const listIds = fieldsNamed(block, 'list-id');
  if (marks.length === 0 && (precedence.length === 0 || listIds.length === 0)) return UNMEDIATED;
  const fields = [...listIds, ...marks, ...fieldsNamed(block, 'sender')];
  const candidates = domainsIn(fields).filter(
    (domain) => from.domain === null || !isSameOrganization(domain, from.domain) || proof.state === 'proven',
  );
  const domain = firstShared(
    candidates,
    proof.passedDomains.filter((passed) => !isEverybodys(passed)),
  );
  return domain === null
    ? { evidence: 'claimed', domain: candidates[0] ?? null, fields: fields.slice(0, 3), isKnown: false }
    : { evidence: 'proven', domain, fields: fields.slice(0, 3), isKnown: isKnownMediator(domain, facts) };
}

const FORWARD_FIELDS: readonly string[] = [
  'x-forwarded-to',
  'x-forwarded-for',
  'x-ms-exchange-forwardingloop',
  'x-ms-exchange-inbox-rules-loop',
  'resent-from',
  'resent-to',
  'x-resent-from',
  'x-simplelogin-type',
];
/** Sender Rewriting Scheme and the forms of large forwarders: the envelope names the forwarder, the original stands inside. */
const REWRITTEN_PATH = /^(?:SRS[01][=+-]|prvs=|bounces?\+SRS=)|\+caf_=/iu;

/**
 * The newest hop below the border that is one: Postfix hands a message to itself again to send it on (`Received: by host (Postfix)`, no `from`), lists and
 * filters over the loopback (`from host (localhost [127.0.0.1]) by host`).
 */
function hopBelow({ hops }: Facts['chain'], border: number): Hop | undefined {
  return hops.slice(border + 1).find((hop) => (hop.from !== null || hop.by === null) && hop.address?.class !== 'loopback');
}

/** The hop below the border where a server other than the author's took the message for some other mailbox. */
function forwardingHop({ chain, from, border }: Pick<Facts, 'chain' | 'from' | 'border'>): Hop | null {
  if (chain.border === null || border === null) return null;
  const below = hopBelow(chain, chain.border);
  if (!below?.by || border.from === null) return null;
  const isHandedOn = [border.from, border.helo, border.reverseName].some(
    (host) => host !== null && isSameOrganization(host, below.by ?? ''),
  );
  const isAuthors = from.domain !== null && isSameOrganization(below.by, from.domain);
  const isFromOutside =
    below.from !== null && !isSameOrganization(below.from, below.by) && !below.isAuthenticated && below.address?.class !== 'private';
  return isHandedOn && !isAuthors && isFromOutside ? below : null;
}

/** By the name that the forwarder looked up itself, the author's own server handed it in there; a greeting is the client's word. */
function isAuthorsClient(entrance: Hop | null, { domain }: Facts['from']): boolean {
  const name = lookedUpName(entrance);
  return name !== null && domain !== null && isSameOrganization(name, domain);
}

/**
 * Mail that another mailbox sent on. Fields and a rewritten envelope are claims; a hop at the forwarder for another mailbox, together with
 * a trusted pass for that forwarder (or the author's own surviving signature), is evidence. A known forwarder says who handed it in there.
 */
export function readForward(
  facts: Pick<Facts, 'block' | 'chain' | 'from' | 'border' | 'proof' | 'believed' | 'reversePath' | 'profile' | 'ownDomains'>,
): Mediation {
  const { block, proof, believed, reversePath, from } = facts;
  const fields = FORWARD_FIELDS.flatMap((key) => fieldsNamed(block, key));
  const entrance = forwardingHop(facts);
  const host = entrance?.by?.toLowerCase() ?? null;
  const isRewritten = reversePath.kind === 'address' && REWRITTEN_PATH.test(reversePath.text);
  if (fields.length === 0 && host === null && !isRewritten) return UNMEDIATED;
  const passedElsewhere = proof.passedDomains.filter((domain) => from.domain === null || !isSameOrganization(domain, from.domain));
  // A host that passes SPF for the author's domain is the author's own relay, or a cloud that relays for anybody: only a signature outlives a forward.
  const isSigned = proof.state === 'proven' && believed !== null && alignment(believed, from.domain, isSameOrganization).dkim !== null;
  const isVouched = host !== null && (isSigned || passedElsewhere.some((domain) => isSameOrganization(domain, host)));
  const isKnown = isVouched && isKnownMediator(host, facts) && isAuthorsClient(entrance, from);
  return { evidence: isVouched ? 'proven' : 'claimed', domain: host ?? reversePath.domain, fields, isKnown };
}

/**
 * Mail that passed a filter in front of the mailbox: the hop below the border took it for the reader's own address, at a host that is neither the
 * sender's nor the receiver's, and that host handed it in.
 */
export function readGateway({
  block,
  chain,
  border,
  from,
  ownAddresses,
  list,
  forward,
}: Pick<Facts, 'block' | 'chain' | 'border' | 'from' | 'ownAddresses' | 'list' | 'forward'>): Circumstance {
  const below = chain.border === null ? undefined : hopBelow(chain, chain.border);
  if (list.evidence !== 'none' || forward.fields.length > 0 || border === null || !below?.by || below.for === null) return NONE;
  const { by } = below;
  const isHandedIn = [border.reverseName, border.helo].some((host) => host !== null && isSameOrganization(host, by));
  // A client without a name in the DNS is a user of that host's, not another's server.
  const client = organizationalDomain(below.reverseName ?? below.from ?? '');
  const isTakenFromOutside = client !== null && !isSameOrganization(client, by) && !below.isAuthenticated;
  const isSenders = from.organization !== null && isSameOrganization(by, from.organization);
  if (!isHandedIn || !isTakenFromOutside || isSenders || !ownAddresses.includes(below.for.toLowerCase())) return NONE;
  const field = block.fields[below.fieldIndex];
  return { evidence: 'claimed', domain: by, fields: field ? [field] : [] };
}

/** RFC 3834 §5. */
const AUTOMATIC = /^auto-(?:replied|generated|notified)/iu;

function reportType(block: HeaderBlock): string | null {
  const [type] = fieldsNamed(block, 'content-type');
  if (type === undefined) return null;
  const match = /^multipart\/report\b/iu.test(type.text) ? /report-type="?([a-z-]{1,60})/iu.exec(type.text) : null;
  return match?.[1]?.toLowerCase() ?? null;
}

/** Of the part in which a report names its writer; one address a recipient follows, which nobody here reads. */
const MOST_OF_REPORT = 64 * 1024;
/** RFC 3464 §2.1, RFC 6533 §4. */
const STATUS = /^message\/(?:global-)?delivery-status$/u;
const REPORTING_MTA = /^reporting-mta:[ \t]*dns;[ \t]*([a-z0-9.-]{3,253})/imu;

/** The server that says it wrote the report (RFC 3464 §2.2.2). */
function reportingHost({ mime, raw }: Pick<Facts, 'mime' | 'raw'>): string | null {
  const at = mime.parts.find(({ type }) => STATUS.test(type))?.at;
  if (at === undefined) return null;
  const text = new TextDecoder('latin1').decode(raw.source.subarray(at.start, Math.min(at.end, at.start + MOST_OF_REPORT)));
  return REPORTING_MTA.exec(text)?.[1]?.toLowerCase() ?? null;
}

/**
 * Who writes a report hands it in, or a filter or service does for it. Attack: the form of a report in the name of a provider that never had the
 * message; a report's sender seldom passes DMARC, so that nobody would miss the proof. A greeting and the report's own text are the attacker's words, so
 * for the reader's own postmaster only the name counts that the receiver looked up.
 */
function isByItsWriter(facts: Pick<Facts, 'mime' | 'raw' | 'from' | 'border' | 'ownDomains'>): boolean {
  const { from, border, ownDomains } = facts;
  const { domain } = from;
  if (border !== null && domain !== null && ownDomains.some((own) => isSameOrganization(own, domain))) {
    const named = lookedUpName(border);
    return named !== null && isSameOrganization(named, domain);
  }
  const host = border && clientHost(border);
  if (host === null || isGatewayHost(host) || sendingService(host) !== null) return true;
  return [from.domain, reportingHost(facts)].some((writer) => writer !== null && (host === writer || isSameOrganization(host, writer)));
}

/**
 * Delivery reports, receipts and automatic answers (RFC 3464, RFC 8098, RFC 3834): the mail that has a null reverse-path by right. `proven`
 * stands for the full form of a delivery report, handed in by whom it names.
 */
export function readBounce(
  facts: Pick<Facts, 'block' | 'mime' | 'raw' | 'from' | 'reversePath' | 'proof' | 'border' | 'ownDomains'>,
): Circumstance {
  const { block, from, reversePath, proof } = facts;
  const type = reportType(block);
  const contentType = fieldsNamed(block, 'content-type').slice(0, 1);
  const localPart = from.author?.mailbox.localPart.toLowerCase() ?? '';
  if (type === 'delivery-status' && /^(?:mailer-daemon|postmaster|mail-daemon|bounces?|microsoftexchange[0-9a-f]+)$/u.test(localPart))
    return {
      evidence: proof.state === 'proven' || (reversePath.kind === 'null' && isByItsWriter(facts)) ? 'proven' : 'claimed',
      domain: from.domain,
      fields: contentType,
    };
  const automatic = [
    ...fieldsNamed(block, 'auto-submitted').filter((field) => AUTOMATIC.test(field.text)),
    ...fieldsNamed(block, 'x-autoreply'),
  ];
  if (type !== null) return { evidence: 'claimed', domain: from.domain, fields: contentType };
  return automatic.length > 0 ? { evidence: 'claimed', domain: from.domain, fields: automatic } : NONE;
}

const INSIDE_ADDRESS: ReadonlySet<AddressClass> = new Set<AddressClass>(['private', 'loopback', 'linkLocal']);

/** Hosts that hand mail over inside one system: no public address, or a user who logged in. */
function isInside(hop: Hop): boolean {
  if (hop.kind === 'local' || hop.isAuthenticated) return true;
  if (hop.address !== null) return INSIDE_ADDRESS.has(hop.address.class);
  // No address at all, and no name that could be a stranger's; an address that cannot be read is a stranger's.
  return hop.addressText === null && (hop.from === null || !hop.from.includes('.'));
}

const saysInternal = ({ text }: HeaderField): boolean => /^internal$/iu.test(text);

/**
 * Exchange on the organisation's own ground beside the cloud hands in as one system with it. The cloud takes these fields off whatever strangers send and says
 * `Anonymous` of that itself, so that they stand below the border by its word alone; another word in one of them, or its own refusal, denies it.
 */
function isByTrustedConnector({ block, receiver, reported }: Pick<Facts, 'block' | 'receiver' | 'reported'>): boolean {
  if (receiver.id !== 'microsoft' || reported === null || reported.compauth?.result === 'fail') return false;
  return ['x-ms-exchange-organization-authas', 'x-ms-exchange-crosstenant-authas'].every((name) => {
    const fields = fieldsNamed(block, name);
    return fields.length > 0 && fields.every(saysInternal);
  });
}

/**
 * Mail that never left the reader's own system: every hop is the receiver's own, and it began with a login, a local process or a neighbour.
 * Microsoft says so itself (`AuthAs: Internal`), above the border or, where its servers know of none, anywhere: their addresses are public ones. A sender
 * from outside can write that field as well, but not come in without a hop that shows it.
 */
export function readInternal(facts: Pick<Facts, 'block' | 'chain' | 'border' | 'fieldTrust' | 'receiver' | 'reported'>): Circumstance {
  const { block, chain, border, fieldTrust } = facts;
  const marks = fieldsNamed(block, 'x-ms-exchange-organization-authas');
  const stamped = marks.filter(saysInternal);
  const isStamped = stamped.length > 0 && stamped.every((field) => fieldTrust[field.index] === 'trusted');
  if (isStamped || isByTrustedConnector(facts)) return { evidence: 'proven', domain: border?.by ?? null, fields: stamped };
  const [origin] = chain.hops.slice(-1);
  if (origin === undefined) return NONE;
  const isBorderless = chain.border === null && chain.borderBy === 'receiver';
  if (isBorderless && stamped.length > 0 && stamped.length === marks.length && isInside(origin))
    return { evidence: 'proven', domain: origin.by, fields: stamped };
  // Hops above a known border are the receiver's own whatever their addresses; without one, each must show that it is inside.
  const isAllOwn = chain.border === null ? chain.hops.every(isInside) : chain.border === chain.hops.length - 1;
  if (!isAllOwn || !isInside(origin)) return NONE;
  const field = block.fields[origin.fieldIndex];
  return { evidence: 'proven', domain: origin.by, fields: field ? [field] : [] };
}
